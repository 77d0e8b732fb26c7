import { findSameRows, placeOfRow } from '@renderer/features/imports/findRows';
import { findNextProblem } from '@renderer/features/imports/findNextProblem';
import { type PreviewRow } from '@renderer/features/imports/corrections';
import { type Ledger } from '@renderer/ledger';
import { type ImportPreview, type ImportRowsPage } from '@shared/imports';
import { ok } from '@shared/result';
import { describe, expect, test, vi } from 'vitest';

// Only a type of it is needed here; the module itself needs a page.
vi.mock('@renderer/ledger', () => ({}));

/** Rows 3, 5, 7 … of a file of 5,000; every tenth is refused, every 25th warned of. */
const rows: readonly PreviewRow[] = Array.from({ length: 5_000 }, (_, at) => ({
  row: 3 + at * 2,
  state: at % 10 === 4 ? 'refused' : at % 25 === 7 ? 'warned' : 'good',
  cells: [
    { text: `客户 ${at % 3}` },
    { text: '1', ...(at % 10 === 4 ? { issue: { code: 'amount.zero' } } : {}) },
  ],
  issues: [],
}));

type Asked = { readonly show: string; readonly offset: number; readonly limit: number };

function fakeLedger(asked: Asked[] = []): Ledger {
  const run = async (_name: string, input: unknown) => {
    const question = input as Asked;
    asked.push(question);
    const states = { all: ['good', 'warned', 'refused'], problems: ['refused'], warnings: ['warned'] };
    const wanted = states[question.show as keyof typeof states];
    const list = rows.filter((row) => wanted.includes(row.state));
    const page: ImportRowsPage = {
      count: list.length,
      columns: ['customerName', 'amount'],
      rows: list.slice(question.offset, question.offset + question.limit),
    };
    return ok(page);
  };
  return { run, state: null, subscribe: () => () => undefined } as unknown as Ledger;
}

const all = { sessionId: 's', show: 'all', code: undefined } as const;

describe('finding a row among many', () => {
  test('its place, or that of the next one, in a few questions', async () => {
    const asked: Asked[] = [];
    expect(await placeOfRow(fakeLedger(asked), all, 2003)).toBe(1000);
    expect(asked.length).toBeLessThan(16);
    expect(asked.every((question) => question.limit === 1)).toBe(true);
    expect(await placeOfRow(fakeLedger(), all, 2004)).toBe(1001);
    expect(await placeOfRow(fakeLedger(), all, 1)).toBe(0);
    expect(await placeOfRow(fakeLedger(), all, 99_999)).toBe(5_000);
  });

  test('all rows that say the same, over several pages', async () => {
    const found = await findSameRows(fakeLedger(), all, ([cell]) => cell?.text === '客户 1');
    expect(found).toEqual(rows.filter((_, at) => at % 3 === 1).map((row) => row.row));
  });
});

describe('the next problem', () => {
  const preview = { refused: 500, warned: 200 } as ImportPreview;
  const shown = { show: 'all', code: undefined } as const;
  const next = (after: number | null, more: object = {}) =>
    findNextProblem(fakeLedger(), { sessionId: 's', shown, preview, after, ...more });

  test('the first one, with its line in the list that is shown and the column of its cell', async () => {
    expect(await next(null)).toEqual({ show: 'all', row: 11, line: 4, column: 2 });
  });

  test('the one behind a row, and the first again behind the last', async () => {
    expect(await next(11)).toMatchObject({ row: 31, line: 14 });
    expect(await next(10_001)).toMatchObject({ row: 11, line: 4 });
  });

  test('in a list without problems it leads to all rows', async () => {
    expect(await next(null, { shown: { show: 'good', code: undefined } })).toMatchObject({
      show: 'all',
      line: 4,
    });
  });

  test('where nothing is refused it goes through what is worth a look', async () => {
    const mild = { ...preview, refused: 0 };
    expect(await next(null, { preview: mild })).toMatchObject({ show: 'all', row: 17, line: 7 });
  });
});
