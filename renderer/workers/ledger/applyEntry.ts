import { applyChanges } from '@renderer/db/apply';
import { type AppDatabase } from '@renderer/db/database';
import { type HeadMeta, type JournalIndexRow } from '@renderer/db/schema';
import { type ChangeSet } from '@shared/ledger';

/** An entry that exists in the journal, ready for the store. */
export type Appliable = {
  readonly seq: number;
  readonly parts: number;
  readonly changes: Iterable<ChangeSet>;
  readonly head: HeadMeta;
  readonly index: JournalIndexRow;
};

/**
 * Writes an entry into the store: one part in one transaction that also moves the head; several part by part under
 * the mark `applying`, which the last one takes away as it moves the head.
 * @param onPart told how many parts are written
 */
export async function applyEntry(
  db: AppDatabase,
  { seq, parts, changes, head, index }: Appliable,
  onPart: (done: number) => void = () => undefined,
): Promise<void> {
  let part = 0;
  for (const change of changes) {
    part += 1;
    const isLast = part === parts;
    await applyChanges(db, [change], isLast ? { head, entries: [index] } : { applying: { seq, part } });
    onPart(part);
  }
}
