import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, runBatch, test } from './fixtures';
import { watchForward } from './fixtures/calledForward';
import { killRenderer } from './fixtures/processes';

type Figures = { notDue: string; late: string[]; unapplied: string; total: string };
type Aging = {
  asOf: string;
  basis: string;
  bounds: number[];
  currencies: {
    currency: string;
    totals: Figures;
    customers: (Figures & { code: string; name: string })[];
  }[];
};
type Verify = { ok: boolean; entries: number; head: string; problems: { seq: number; code: string }[] };
type Sample = { customers: number; invoices: number; receipts: number; seed: number; today: string };

const day = '2026-06-30';

/** Minor units of a decimal text with two digits, for sums without floats. */
const minor = (text: string): bigint => BigInt(text.replace('.', ''));
const sum = (texts: readonly string[]): bigint => texts.reduce((total, text) => total + minor(text), 0n);

test.describe('sample', () => {
  test('makes the invented company, the same for the same seed and day', async ({ dataDir }) => {
    const folders = ['a', 'b', 'c'].map((name) => path.join(dataDir, name));
    const make = (folder: string, seed: string): ReturnType<typeof runBatch<Sample>> =>
      runBatch<Sample>(['sample', '--data-dir', folder, '--seed', seed, '--today', day]);
    const [a, b, c] = await Promise.all([
      make(folders[0] ?? '', '7'),
      make(folders[1] ?? '', '7'),
      make(folders[2] ?? '', '8'),
    ]);
    expect(a).toMatchObject({ status: 0, json: { invoices: 240, seed: 7, today: day } });
    expect(b.json).toEqual(a.json);
    expect(c.json.seed).toBe(8);
    const aging = await Promise.all(
      folders.map((folder) => runBatch<Aging>(['aging', '--data-dir', folder, '--as-of', day])),
    );
    expect(aging[1]?.json).toEqual(aging[0]?.json);
    expect(aging[2]?.json).not.toEqual(aging[0]?.json);
  });

  test('is refused in a folder that has a company', async ({ dataDir }) => {
    await runBatch(['sample', '--data-dir', dataDir, '--size', '60', '--today', day]);
    const again = await runBatch(['sample', '--data-dir', dataDir, '--today', day, '--lang', 'zh-CN']);
    expect(again).toMatchObject({ status: 3, json: { error: { code: 'folder.hasCompany' } } });
    expect(again.json.error?.message).toContain('已经有公司');
  });

  test('takes the size that was asked for', async ({ dataDir }) => {
    const args = ['sample', '--data-dir', dataDir, '--size', '75', '--today', day];
    expect(await runBatch<Sample>(args)).toMatchObject({ status: 0, json: { invoices: 75, seed: 1 } });
  });
});

test.describe('aging', () => {
  test('adds up: columns to totals, customers to the currency, by code', async ({ dataDir }) => {
    await runBatch(['sample', '--data-dir', dataDir, '--today', day]);
    const { status, json } = await runBatch<Aging>(['aging', '--data-dir', dataDir, '--as-of', day]);
    expect(status).toBe(0);
    expect(json).toMatchObject({ asOf: day, basis: 'due', bounds: [30, 60, 90, 180] });
    const block = json.currencies.find(({ currency }) => currency === 'CNY');
    const { totals, customers } = block ?? { totals: null, customers: [] };
    expect(totals?.late).toHaveLength(5);
    for (const row of [...customers, ...(totals ? [totals] : [])])
      expect(sum([row.notDue, ...row.late, row.unapplied])).toBe(minor(row.total));
    expect(sum(customers.map(({ total }) => total))).toBe(minor(totals?.total ?? ''));
    const codes = customers.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
  });

  test('by invoice date, own bounds, one currency, and the same object in a file', async ({ dataDir }) => {
    await runBatch(['sample', '--data-dir', dataDir, '--today', day]);
    const asked = '--basis invoice --buckets 15,45 --currency CNY --json out/aging.json --quiet'.split(' ');
    const cwd = path.join(dataDir, 'month-end');
    await mkdir(cwd);
    const { status, json, stderr } = await runBatch<Aging>(
      ['aging', '--data-dir', dataDir, '--as-of', day, ...asked],
      { cwd },
    );
    expect(status).toBe(0);
    expect(json).toMatchObject({ basis: 'invoice', bounds: [15, 45] });
    expect(json.currencies.map(({ currency }) => currency)).toEqual(['CNY']);
    expect(json.currencies[0]?.totals).toMatchObject({ notDue: '0.00' });
    expect(json.currencies[0]?.totals.late).toHaveLength(3);
    expect(JSON.parse(await readFile(path.join(cwd, 'out', 'aging.json'), 'utf8'))).toEqual(json);
    expect(await readdir(path.join(cwd, 'out'))).toEqual(['aging.json']);
    expect(stderr).not.toContain('loading');
  });

  test('writes the workbook', async ({ dataDir }) => {
    await runBatch(['sample', '--data-dir', dataDir, '--today', day]);
    const out = path.join(dataDir, 'out');
    const xlsx = path.join(out, 'aging.xlsx');
    const { status } = await runBatch(['aging', '--data-dir', dataDir, '--as-of', day, '--xlsx', xlsx]);
    expect(status).toBe(0);
    expect((await readFile(xlsx)).subarray(0, 2).toString()).toBe('PK');
    expect(await readdir(out)).toEqual(['aging.xlsx']);
  });

  test('of an empty folder is that of an empty book, and makes no company', async ({ dataDir }) => {
    const { status, json } = await runBatch<Aging>(['aging', '--data-dir', dataDir, '--as-of', day]);
    expect({ status, currencies: json.currencies }).toEqual({ status: 0, currencies: [] });
    const sample = await runBatch(['sample', '--data-dir', dataDir, '--size', '60', '--today', day]);
    expect(sample.status).toBe(0);
  });

  test('to a place that cannot be written changes nothing and says so', async ({ dataDir }) => {
    await runBatch(['sample', '--data-dir', dataDir, '--size', '60', '--today', day]);
    const json = path.join(dataDir, 'preferences.json', 'aging.json');
    await writeFile(path.join(dataDir, 'preferences.json'), '{}');
    const result = await runBatch(['aging', '--data-dir', dataDir, '--as-of', day, '--json', json]);
    expect(result).toMatchObject({
      status: 3,
      json: { error: { code: 'file.notWritable', name: 'aging.json' } },
    });
  });
});

test.describe('verify', () => {
  test('answers the head, which holds as long as nothing was written', async ({ dataDir }) => {
    await runBatch(['sample', '--data-dir', dataDir, '--size', '60', '--today', day]);
    const { status, json } = await runBatch<Verify>(['verify', '--data-dir', dataDir]);
    expect({ status, ok: json.ok, problems: json.problems }).toEqual({ status: 0, ok: true, problems: [] });
    expect(json.head).toMatch(/^\d+:[0-9a-f]{12}$/);
    const same = await runBatch<Verify>(['verify', '--data-dir', dataDir, '--head', json.head]);
    expect(same.status).toBe(0);
    const other = `${json.head.split(':')[0]}:0123456789ab`;
    const rewritten = await runBatch<Verify>(['verify', '--data-dir', dataDir, '--head', other]);
    expect(rewritten).toMatchObject({ status: 5, json: { ok: false } });
  });

  test('of an empty folder finds nothing wrong', async ({ dataDir }) => {
    const { status, json } = await runBatch<Verify>(['verify', '--data-dir', dataDir]);
    expect({ status, ok: json.ok, entries: json.entries }).toEqual({ status: 0, ok: true, entries: 0 });
  });

  test('names the entry that one altered byte falls in; every other command ends with 5', async ({
    dataDir,
  }) => {
    await runBatch(['sample', '--data-dir', dataDir, '--size', '60', '--today', day]);
    const folder = path.join(dataDir, 'journal');
    const [segment = ''] = await readdir(folder);
    const file = path.join(folder, segment);
    const bytes = await readFile(file);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(file, bytes);
    const verified = await runBatch<Verify>(['verify', '--data-dir', dataDir]);
    expect(verified).toMatchObject({ status: 5, json: { ok: false } });
    expect(verified.json.problems[0]?.seq).toBe(1);
    const before = await readFile(file);
    const aging = await runBatch(['aging', '--data-dir', dataDir, '--as-of', day]);
    expect(aging).toMatchObject({ status: 5, json: { error: { code: 'data.damaged', seq: 1 } } });
    expect(await readFile(file)).toEqual(before);
  });
});

test.describe('wrong usage', () => {
  for (const [line, status, code] of [
    ['', 2, 'usage.option'],
    ['nonsense', 2, 'usage.unknownCommand'],
    ['letters --as-of 2026-06-30 --level 4 --out x', 2, 'usage.option'],
    ['letters --as-of 2026-06-30 --level 1', 2, 'usage.option'],
    ['statements --month 2026-13 --out x', 2, 'usage.option'],
    ['import --kind bank --file x.sta', 2, 'usage.unknownCommand'],
    ['import --kind receipts --file x.csv', 2, 'usage.unknownCommand'],
    ['import --kind invoices', 2, 'usage.option'],
    ['import --kind papers --file x.csv', 2, 'usage.option'],
    ['import --kind invoices --file x.csv --currency XX', 2, 'usage.option'],
    ['import --kind invoices --file x.csv --partial=yes', 2, 'usage.option'],
    ['aging', 2, 'usage.option'],
    ['aging --as-of', 2, 'usage.option'],
    ['aging --as-of 2026-06-31', 2, 'usage.option'],
    ['aging --as-of 2026-06-30 --as-of 2026-06-29', 2, 'usage.option'],
    ['aging --as-of 2026-06-30 --buckets 30,20', 2, 'usage.option'],
    ['aging --as-of 2026-06-30 --verbose', 2, 'usage.option'],
    ['aging --as-of 2026-06-30 now', 2, 'usage.option'],
    ['sample --size some', 2, 'usage.option'],
    ['verify --head 12', 2, 'usage.option'],
    ['import --kind invoices --file nowhere.csv', 3, 'file.notFound'],
    ['import --kind invoices --file . ', 3, 'file.notFound'],
  ] as const) {
    test(`"${line}" is ${code}, status ${status}`, async ({ dataDir }) => {
      const args = line.split(' ').filter((word) => word !== '');
      const result = await runBatch([...args, '--data-dir', dataDir, '--lang', 'en']);
      expect(result).toMatchObject({ status, json: { error: { code } } });
      expect(result.json.error?.message).toMatch(/\.$/);
      expect(existsSync(path.join(dataDir, 'journal', '000001.journal'))).toBe(false);
    });
  }
});

test.describe('the data folder', () => {
  test('in use by a window is left alone: status 4, and the window stays where it is', async ({
    launch,
    dataDir,
  }) => {
    const { app } = await launch();
    const timesForward = await watchForward(app);
    const result = await runBatch(['verify', '--data-dir', dataDir]);
    expect(result).toMatchObject({ status: 4, json: { error: { code: 'folder.inUse', folder: dataDir } } });
    expect(await timesForward()).toBe(0);
  });

  test('that cannot be written is refused by its name', async ({ dataDir }) => {
    await writeFile(path.join(dataDir, 'plain'), 'x');
    const folder = path.join(dataDir, 'plain', 'books');
    expect(await runBatch(['verify', '--data-dir', folder])).toMatchObject({
      status: 3,
      json: { error: { code: 'folder.notWritable', folder } },
    });
  });
});

test('a crash of the hidden window still ends with one line and a status', async ({ dataDir }) => {
  const result = await runBatch(['sample', '--data-dir', dataDir, '--size', '200000', '--today', day], {
    onStart: killRenderer,
  });
  expect(result).toMatchObject({ status: 3, json: { error: { code: 'shell.failed', reason: 'crashed' } } });
});
