import { fc, test } from '@fast-check/vitest';
import { agingItems, agingReport } from '@shared/aging';
import { addDays, type IsoDate } from '@shared/dates';
import {
  allPosted,
  applyChangeSet,
  balanceOf,
  balancesOf,
  type Book,
  createBook,
  currenciesOf,
  documentState,
  listOpenItems,
  openInstalments,
  planUndo,
  tableNames,
  type Tables,
} from '@shared/ledger';
import { must } from '@shared/result';
import { statementFigures } from '@shared/statements';
import { contextOf, customerId, record, snapshot, take, type TestLedger } from '@test/builders/ledger';
import { codes, dayOf, playActions, someActions, someDay } from '@test/builders/randomLedger';
import { describe, expect } from 'vitest';

const someBounds = fc
  .uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 6 })
  .map((bounds) => bounds.toSorted((a, b) => a - b));
const someBasis = fc.constantFrom('due' as const, 'invoice' as const);

describe('aging', () => {
  test.prop([someActions, someDay, someBounds, someBasis])(
    'columns and unapplied add up to the balance of every customer, and the items to every column',
    (actions, asOf, bounds, basis) => {
      const { book } = playActions(actions);
      const report = agingReport(book, { asOf, basis, bounds });
      for (const code of codes) {
        const customer = book.customerByCode(code)?.id;
        if (customer === undefined) continue;
        for (const balance of balancesOf(book, customer, asOf)) {
          const block = report.blocks.find(({ currency }) => currency === balance.currency);
          const row = block?.customers.find((found) => found.customerId === customer);
          expect(row?.totalMinor ?? 0).toBe(balance.totalMinor);
          expect(row?.unappliedMinor ?? 0).toBe(balance.unappliedMinor);
          const late = (row?.lateMinor ?? []).reduce((sum, minor) => sum + minor, 0);
          expect((row?.notDueMinor ?? 0) + late + (row?.unappliedMinor ?? 0)).toBe(row?.totalMinor ?? 0);
          if (basis === 'due') expect(late).toBe(balance.overdueMinor);
          if (basis === 'invoice') expect(row?.notDueMinor ?? 0).toBe(0);
        }
      }
      for (const { currency, totals, openInvoices } of report.blocks) {
        const items = agingItems(book, { asOf, basis, bounds, currency });
        const sum = (column: unknown) =>
          items
            .filter((item) => JSON.stringify(item.column) === JSON.stringify(column))
            .reduce((total, item) => total + item.openMinor, 0);
        expect(sum('notDue')).toBe(totals.notDueMinor);
        expect(sum('unapplied')).toBe(totals.unappliedMinor);
        for (const [late, minor] of totals.lateMinor.entries()) expect(sum({ late })).toBe(minor);
        expect(new Set(items.flatMap((item) => item.invoiceId ?? [])).size).toBe(openInvoices);
      }
    },
  );

  test.prop([someActions, someDay])(
    'the pass over columns finds the open items that the rows give',
    (actions, asOf) => {
      const { book } = playActions(actions);
      const key = (item: { number: string; instalment?: number; openMinor: number }) =>
        `${item.number}/${item.instalment ?? 1}/${item.openMinor}`;
      const rows = listOpenItems(book, asOf).map(key);
      const columns = agingItems(book, { asOf, basis: 'due', bounds: [30] }).map(key);
      expect(columns.toSorted()).toEqual(rows.toSorted());
    },
  );

  test.prop([someActions, someDay, fc.integer()])(
    'does not depend on the order in which rows were loaded',
    (actions, asOf, seed) => {
      const { book } = playActions(actions);
      const loaded = createBook();
      const pieces = tableNames.flatMap((table) =>
        [...book.rowsOf(table)].map((row) => ({ put: { [table]: [structuredClone(row)] }, del: {} })),
      );
      for (const piece of shuffle(pieces, seed)) applyChangeSet(loaded, piece);
      const query = { asOf, basis: 'due', bounds: [30, 60, 90] } as const;
      expect(agingReport(loaded, query)).toEqual(agingReport(book, query));
      expect(listOpenItems(loaded, asOf)).toEqual(listOpenItems(book, asOf));
    },
  );
});

describe('as of a day', () => {
  test.prop([someActions, someDay])('equals a ledger without everything dated later', (actions, asOf) => {
    const { book } = playActions(actions);
    const earlier = cutOff(book, asOf);
    const query = { asOf, basis: 'due', bounds: [30, 60, 90] } as const;
    expect(agingReport(book, query)).toEqual(agingReport(earlier, query));
    expect(listOpenItems(book, asOf)).toEqual(listOpenItems(earlier, allPosted));
  });

  test.prop([someActions])(
    'nothing is settled or applied twice on any day while the rules choose the days',
    (actions) => {
      const { book } = playActions(actions.filter(({ kind }) => kind !== 'writeOff'));
      for (const asOf of daysOf(book))
        for (const item of listOpenItems(book, asOf)) {
          if (item.kind === 'invoice') expect(item.openMinor).toBeGreaterThan(0);
          else expect(item.openMinor).toBeLessThan(0);
        }
    },
  );

  test.prop([someActions])('after all that was posted nothing is settled twice', (actions) => {
    const { book } = playActions(actions);
    for (const row of book.invoices.values()) {
      const open = openInstalments(book, row, allPosted);
      expect(open.every(({ openMinor }) => openMinor >= 0)).toBe(true);
      if (row.reversedOn === undefined) continue;
      expect(documentState(book, { kind: 'invoice', row })).toMatchObject({
        openMinor: 0,
        status: 'reversed',
      });
    }
  });
});

describe('statements', () => {
  test.prop([someActions, someDay, someDay])(
    'open and close with the balance, and the lines lead from one to the other',
    (actions, one, other) => {
      const ledger = playActions(actions);
      const [from, to] = one <= other ? [one, other] : [other, one];
      for (const code of codes)
        for (const currency of currenciesOf(ledger.book, to)) {
          const customer = customerId(ledger, code);
          const figures = must(statementFigures(ledger.book, { customerId: customer, currency, from, to }));
          expect(figures.openingMinor).toBe(
            balanceOf(ledger.book, customer, currency, addDays(from, -1)).totalMinor,
          );
          expect(figures.closingMinor).toBe(balanceOf(ledger.book, customer, currency, to).totalMinor);
          expect(figures.openingMinor + figures.debitMinor - figures.creditMinor).toBe(figures.closingMinor);
          let balance = figures.openingMinor;
          for (const line of figures.lines) {
            balance += line.amountMinor;
            expect(line.balanceMinor).toBe(balance);
          }
          expect(balance).toBe(figures.closingMinor);
        }
    },
  );
});

describe('reversal', () => {
  test.prop([someActions, fc.integer({ min: 1, max: 50_000 }), fc.nat({ max: 200 }), someDay])(
    'of a receipt on its own day leaves every figure as it was',
    (actions, amountMinor, offset, asOf) => {
      const ledger = playActions(actions);
      const figures = () => figuresOf(ledger, asOf);
      const before = figures();
      const posted = take(ledger, 'receipt.post', {
        number: 'BOUNCED',
        customerId: customerId(ledger),
        receivedOn: dayOf(offset),
        currency: 'CNY',
        amountMinor,
        allocate: 'oldest-first',
      });
      expect(posted.ok).toBe(true);
      expect(take(ledger, 'document.reverse', { number: 'BOUNCED', on: dayOf(offset) }).ok).toBe(true);
      expect(figures()).toEqual(before);
    },
  );
});

describe('undo', () => {
  test.prop([someActions])('takes entries back one by one to the very rows there were', (actions) => {
    const ledger = playActions(actions);
    const { book } = ledger;
    for (const entry of [...ledger.entries].reverse()) {
      const wanted = rowsBefore(book, entry);
      const change = must(planUndo(book, entry, contextOf(ledger).seq));
      record(ledger, change);
      expect(contentOf(snapshot(book))).toEqual(contentOf(wanted));
      // The entries before it must still hold the revs they wrote: an undo puts rows with its own.
      restoreRevs(book, wanted);
    }
    expect(tableNames.map((table) => book.countOf(table))).toEqual(tableNames.map(() => 0));
  });

  test.prop([someActions, fc.nat()])(
    'of any entry is refused or leaves a book that adds up',
    (actions, pick) => {
      const ledger = playActions(actions);
      const entry = ledger.entries[pick % ledger.entries.length];
      if (entry === undefined) return;
      const change = planUndo(ledger.book, entry, ledger.seq + 1);
      if (!change.ok) return;
      record(ledger, change.value);
      for (const row of ledger.book.invoices.values())
        expect(openInstalments(ledger.book, row, allPosted).every(({ openMinor }) => openMinor >= 0)).toBe(
          true,
        );
      for (const row of ledger.book.rowsOf('allocations'))
        expect(ledger.book.invoices.has(row.invoiceId)).toBe(true);
    },
  );

  test.prop([someActions])('and redo are each other’s inverse', (actions) => {
    const ledger = playActions(actions);
    const before = snapshot(ledger.book);
    const last = ledger.entries.at(-1);
    if (last === undefined) return;
    const undone = record(ledger, must(planUndo(ledger.book, last, ledger.seq + 1)));
    record(ledger, must(planUndo(ledger.book, undone, ledger.seq + 1)));
    expect(contentOf(snapshot(ledger.book))).toEqual(contentOf(before));
  });
});

/** Every day on which something begins or ends. */
function daysOf(book: Book): readonly IsoDate[] {
  const days = new Set<IsoDate>();
  for (const { issuedOn } of book.rowsOf('invoices')) days.add(issuedOn);
  for (const { receivedOn } of book.rowsOf('receipts')) days.add(receivedOn);
  for (const { effectiveOn, endedOn = effectiveOn } of book.rowsOf('allocations'))
    days.add(effectiveOn).add(endedOn);
  return [...days];
}

type Entry = TestLedger['entries'][number];
type RowsOfTables = Record<string, Record<string, unknown>>;

function figuresOf(ledger: TestLedger, asOf: IsoDate): unknown {
  return [
    listOpenItems(ledger.book, asOf),
    agingReport(ledger.book, { asOf, basis: 'due', bounds: [30, 60] }).blocks,
  ];
}

/** The rows that an entry touched as they must be after its undo. */
function rowsBefore(book: Book, entry: Entry): RowsOfTables {
  const rows = snapshot(book);
  for (const table of tableNames) {
    const before = entry.before[table] ?? [];
    for (const row of entry.put[table] ?? []) delete rows[table]?.[row.id];
    for (const row of before) (rows[table] ??= {})[row.id] = { ...row };
  }
  return rows;
}

function restoreRevs(book: Book, wanted: RowsOfTables): void {
  for (const table of tableNames)
    for (const row of Object.values(wanted[table] ?? {}))
      applyChangeSet(book, { put: { [table]: [row] }, del: {} });
}

/** Rows without the seqs, which an undo writes anew. */
function contentOf(rows: RowsOfTables): unknown {
  return JSON.parse(
    JSON.stringify(rows, (key, value: unknown) => (key === 'rev' || key === 'postedSeq' ? undefined : value)),
  );
}

/** The rows as they would be had nothing been entered that is dated after a day. */
function cutOff(book: Book, day: IsoDate): Book {
  const earlier = createBook();
  const keep = <T extends keyof Tables>(table: T, dated: (row: Tables[T]) => IsoDate | undefined) => {
    const rows = [...book.rowsOf(table)]
      .filter((row) => (dated(row) ?? day) <= day)
      .map((row) => dropLaterEnds(row, day));
    applyChangeSet(earlier, { put: { [table]: rows }, del: {} });
  };
  keep('company', () => undefined);
  keep('customers', () => undefined);
  keep('invoices', (row) => row.issuedOn);
  keep('receipts', (row) => row.receivedOn);
  keep('creditNotes', (row) => row.issuedOn);
  keep('allocations', (row) => row.effectiveOn);
  keep('writeOffs', (row) => row.writtenOffOn);
  return earlier;
}

function dropLaterEnds<Row extends object>(row: Row, day: IsoDate): Row {
  const isLater = (value: unknown) => typeof value === 'string' && value > day;
  const entries = Object.entries(row).filter(
    ([key, value]) => !((key === 'reversedOn' || key === 'endedOn') && isLater(value)),
  );
  return Object.fromEntries(entries) as Row;
}

function shuffle<T>(list: readonly T[], seed: number): readonly T[] {
  const key = (place: number) => Math.imul(place + 1, 2_654_435_761 ^ seed) >>> 0;
  return list
    .map((item, place) => ({ item, key: key(place) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
