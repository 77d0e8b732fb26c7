import { isoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { type CustomerId, type Instant } from '@shared/ids';
import {
  applyChangeSet,
  type Book,
  type ChangeSet,
  type Commands,
  createBook,
  decide,
  type DecisionContext,
  type PureCommandName,
  type RowsByTable,
  tableNames,
  type UndoEntry,
} from '@shared/ledger';
import { type CurrencyCode } from '@shared/money';
import { must, ok, type Result } from '@shared/result';

/** A ledger in memory that takes commands as the worker does, and keeps its entries for undo. */
export type TestLedger = { readonly book: Book; readonly entries: UndoEntry[]; seq: number; ids: number };

export function contextOf(ledger: TestLedger, seq = ledger.seq + 1): DecisionContext {
  return {
    today: isoDate('2026-06-30'),
    now: '2026-06-30T08:00:00.000Z' as Instant,
    seq,
    newId: () => {
      ledger.ids += 1;
      return `id-${String(ledger.ids).padStart(6, '0')}`;
    },
    actor: 'test',
  };
}

/** A ledger with a company and customers C1, C2 … of these codes. */
export function aLedger(codes: readonly string[] = ['C1'], base: CurrencyCode = 'CNY'): TestLedger {
  const ledger: TestLedger = { book: createBook(), entries: [], seq: 0, ids: 0 };
  done(ledger, 'company.open', { baseCurrency: base });
  for (const code of codes) done(ledger, 'customer.create', { code, name: `Customer ${code}` });
  return ledger;
}

/** Takes a command; the answer says whether it was refused. */
export function take<N extends PureCommandName>(
  ledger: TestLedger,
  name: N,
  input: Commands[N],
): Result<ChangeSet, DomainError> {
  const decided = decide(ledger.book, name, input, contextOf(ledger));
  if (decided.ok) record(ledger, decided.value);
  return decided;
}

/** Takes a command that must not be refused. */
export function done<N extends PureCommandName>(ledger: TestLedger, name: N, input: Commands[N]): ChangeSet {
  return must(take(ledger, name, input));
}

/** The code of the refusal of a command, or `done`. */
export function refusal<N extends PureCommandName>(ledger: TestLedger, name: N, input: Commands[N]): string {
  const decided = take(ledger, name, input);
  return decided.ok ? 'done' : decided.error.code;
}

/** Writes a change set as the next entry. */
export function record(ledger: TestLedger, change: ChangeSet): UndoEntry {
  ledger.seq += 1;
  const entry = { seq: ledger.seq, ...change, before: rowsBefore(ledger.book, change) };
  applyChangeSet(ledger.book, change);
  ledger.entries.push(entry);
  return entry;
}

export function customerId(ledger: TestLedger, code = 'C1'): CustomerId {
  return must(ok(ledger.book.customerByCode(code)?.id ?? fail(code)));
}

/** Every row of the book by table and id, as plain data. */
export function snapshot(book: Book): Record<string, Record<string, unknown>> {
  const rows = tableNames.map((table) => {
    const byId = [...book.rowsOf(table)].map((row) => [row.id as string, { ...row }] as const);
    return [table, Object.fromEntries(byId.sort(([a], [b]) => (a < b ? -1 : 1)))] as const;
  });
  return Object.fromEntries(rows);
}

function rowsBefore(book: Book, change: ChangeSet): RowsByTable {
  const before: { [table: string]: unknown[] } = {};
  for (const table of tableNames) {
    const ids = [...(change.put[table] ?? []).map((row) => row.id as string), ...(change.del[table] ?? [])];
    const rows = ids.flatMap((id) => book.rowOf(table, id as never) ?? []);
    if (rows.length > 0) before[table] = rows;
  }
  return before as RowsByTable;
}

function fail(code: string): never {
  throw new Error(`no customer ${code}`);
}
