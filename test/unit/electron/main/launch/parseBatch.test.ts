import path from 'node:path';
import { parseBatch } from '@electron/main/launch/parseBatch';
import { describe, expect, test } from 'vitest';

const cwd = path.resolve('/work/month-end');
const parse = (line: string): ReturnType<typeof parseBatch> => parseBatch(line.split(' '), cwd);
const refusal = (option: string, reason: string): object => ({
  ok: false,
  error: { code: 'usage.option', option, reason },
});

describe('parseBatch', () => {
  test('import: files are relative to where the command was typed', () => {
    const line = '--batch import --kind invoices --file in/ledger.csv --currency USD --partial --dry-run';
    expect(parse(line)).toMatchObject({
      ok: true,
      value: {
        command: 'import',
        options: { kind: 'invoices', currency: 'USD', partial: true, 'dry-run': true },
        inputs: { file: path.join(cwd, 'in', 'ledger.csv') },
        outputs: {},
      },
    });
  });

  test('aging: outputs, bounds and common options, before and behind the command', () => {
    const line =
      '--data-dir d --no-sandbox --batch aging --as-of 2013-06-30 --buckets 30,60,90 --basis invoice --xlsx a.xlsx --json=b.json --quiet --lang en';
    expect(parse(line)).toMatchObject({
      ok: true,
      value: {
        command: 'aging',
        dataDir: path.join(cwd, 'd'),
        isQuiet: true,
        language: 'en',
        options: { 'as-of': '2013-06-30', buckets: [30, 60, 90], basis: 'invoice' },
        outputs: { xlsx: path.join(cwd, 'a.xlsx'), json: path.join(cwd, 'b.json') },
      },
    });
  });

  test('sample and verify', () => {
    expect(parse('--batch sample --size 500 --seed 7 --today 2026-06-30')).toMatchObject({
      ok: true,
      value: { options: { size: 500, seed: 7 }, today: '2026-06-30' },
    });
    expect(parse('--batch sample --size small')).toMatchObject({ value: { options: { size: 'small' } } });
    expect(parse('--batch verify --head 12:0F3A5C7E9B1D')).toMatchObject({
      value: { options: { head: '12:0f3a5c7e9b1d' } },
    });
  });

  test('letters and statements: a folder to write into, customers several times', () => {
    const letters =
      '--batch letters --as-of 2026-06-30 --level 2 --customer C-1 --customer=C-2 --doc-lang both --out out/letters --merge --dry-run';
    expect(parse(letters)).toMatchObject({
      ok: true,
      value: {
        options: {
          'as-of': '2026-06-30',
          level: '2',
          customer: ['C-1', 'C-2'],
          'doc-lang': 'both',
          merge: true,
          'dry-run': true,
        },
        folders: { out: path.join(cwd, 'out', 'letters') },
        outputs: {},
      },
    });
    expect(parse('--batch statements --month 2026-06 --out s')).toMatchObject({
      value: { options: { month: '2026-06' }, folders: { out: path.join(cwd, 's') } },
    });
  });

  test.each(['report', 'backup', 'restore', 'export', 'nonsense', 'toString'])(
    'a command that is not built: %s',
    (command) => {
      expect(parse(`--batch ${command}`)).toEqual({
        ok: false,
        error: { code: 'usage.unknownCommand', command },
      });
    },
  );

  test.each(['receipts', 'bank'])('a kind of import that is not built: %s', (kind) => {
    expect(parse(`--batch import --kind ${kind} --file a.csv`)).toEqual({
      ok: false,
      error: { code: 'usage.unknownCommand', command: `import --kind ${kind}` },
    });
  });

  test.each([
    ['--batch', '--batch', 'needsValue'],
    ['--batch --quiet', '--batch', 'needsValue'],
    ['--batch import --kind invoices', '--file', 'missing'],
    ['--batch import --file a.csv', '--kind', 'missing'],
    ['--batch import --kind things --file a.csv', '--kind', 'oneOf customers, invoices'],
    ['--batch aging', '--as-of', 'missing'],
    ['--batch aging --as-of 2013-02-29', '--as-of', 'notADay'],
    ['--batch aging --as-of 2013-06-30 --basis issue', '--basis', 'oneOf due, invoice'],
    ['--batch aging --as-of 2013-06-30 --buckets 60,30', '--buckets', 'notBounds'],
    ['--batch aging --as-of 2013-06-30 --buckets 30,30', '--buckets', 'notBounds'],
    ['--batch aging --as-of 2013-06-30 --buckets 30,', '--buckets', 'notBounds'],
    ['--batch aging --as-of 2013-06-30 --buckets 0,30', '--buckets', 'notBounds'],
    ['--batch aging --as-of 2013-06-30 --currency usd', '--currency', 'notACurrency'],
    ['--batch aging --as-of 2013-06-30 --kind invoices', '--kind', 'unknown'],
    ['--batch aging --as-of 2013-06-30 extra', 'extra', 'unknown'],
    ['--batch letters --as-of 2026-06-30 --out o', '--level', 'missing'],
    ['--batch letters --as-of 2026-06-30 --level 4 --out o', '--level', 'oneOf 1, 2, 3'],
    ['--batch letters --as-of 2026-06-30 --level 2', '--out', 'missing'],
    [
      '--batch letters --as-of 2026-06-30 --level 2 --out o --doc-lang de',
      '--doc-lang',
      'oneOf zh-CN, en, both',
    ],
    ['--batch statements --month 2026-13 --out o', '--month', 'notAMonth'],
    ['--batch statements --month 2026-06-30 --out o', '--month', 'notAMonth'],
    ['--batch sample --size 0', '--size', 'notACount'],
    ['--batch sample --size many', '--size', 'notACount'],
    ['--batch sample --seed -1', '--seed', 'notACount'],
    ['--batch verify --head 12', '--head', 'notAHead'],
    ['--batch undo-import', '--import', 'missing'],
    ['--batch verify --verbose', '--verbose', 'unknown'],
    ['--batch verify --today 2026-13-01', '--today', 'notADay'],
  ])('refuses %s', (line, option, reason) => {
    expect(parse(line)).toEqual(refusal(option, reason));
  });
});
