import { byPosting } from '@renderer/db/loadRows';
import { type JournalIndexRow } from '@renderer/db/schema';
import { type JournalCursor, type JournalOutput } from '@shared/ipc/journalPort';
import { type ChangeSet, tableNames, type TableName, type Tables } from '@shared/ledger';
import { type JournalClient } from '../journalClient';
import { replay } from '../replay';

/** Rows as entries left them, by table and id; null for one that is gone. */
type Latest = { readonly [T in TableName]?: Map<string, Tables[T] | null> };

/** What entries did to rows that were read from elsewhere: the last state of each row that they touched. */
export class RowsSince {
  private readonly latest: { [T in TableName]?: Map<string, Tables[TableName] | null> } = {};

  add({ put, del }: ChangeSet): void {
    for (const table of tableNames) {
      for (const id of del[table] ?? []) this.of(table).set(id, null);
      for (const row of put[table] ?? []) this.of(table).set(row.id, row);
    }
  }

  /** The rows of a table as the store holds them after these entries, in the order of posting. */
  bringUp<T extends TableName>(table: T, rows: Tables[T][]): Tables[T][] {
    const latest = (this.latest as Latest)[table];
    if (!latest) return inOrder(rows);
    const kept = rows.filter(({ id }) => !latest.has(id));
    for (const row of latest.values()) if (row) kept.push(row);
    return inOrder(kept);
  }

  private of(table: TableName): Map<string, Tables[TableName] | null> {
    return (this.latest[table] ??= new Map());
  }
}

/** Most tables come in order already, and seeing that costs less than sorting them. */
function inOrder<Row extends Tables[TableName]>(rows: Row[]): Row[] {
  let before: Row | undefined;
  for (const row of rows) {
    if (before && byPosting(before, row) > 0) return rows.sort(byPosting);
    before = row;
  }
  return rows;
}

/** The entries of the journal from a place on, if they lead to that head; null where they do not, or do not verify. */
export async function readSince(
  journal: JournalClient,
  from: JournalCursor,
  head: JournalOutput<'state'>['head'],
): Promise<{ readonly changes: RowsSince; readonly entries: readonly JournalIndexRow[] } | null> {
  const changes = new RowsSince();
  const entries: JournalIndexRow[] = [];
  let at = { seq: from.seq, hash: from.before };
  const lines = replay(journal, from);
  for (;;) {
    const read = await lines.next();
    if (read.done)
      return read.value === null && at.seq === head.seq && at.hash === head.hash
        ? { changes, entries }
        : null;
    for (const change of read.value.changes()) changes.add(change);
    entries.push(read.value.index());
    at = read.value.head;
  }
}
