import { type HeadMeta, type JournalIndexRow } from '@renderer/db/schema';
import { type BeginLine, type EntryLine } from '@shared/ipc/journalLine';
import { type JournalCursor, type JournalPlace } from '@shared/ipc/journalPort';
import { type RefCollector } from './refs';

/** What the store's index keeps of an entry, however it came: just written or read back. */
export function toIndexRow(
  { seq, at, actor, cmd, of }: EntryLine | BeginLine,
  rows: number,
  refs: RefCollector,
  first: JournalPlace & { readonly before: string },
): JournalIndexRow {
  const { segment, offset, before } = first;
  const index = { seq, at, actor, cmd: cmd.name, refs: refs.refs(rows), rows, segment, offset, before };
  return of === undefined ? index : { ...index, of };
}

/** The store's mark after an entry: its committing line, and where the journal goes on. */
export function toHead(line: {
  readonly hash: string;
  readonly place: JournalPlace;
  readonly next: JournalCursor;
}): HeadMeta {
  const { segment, offset } = line.place;
  return { key: 'head', seq: line.next.seq, hash: line.hash, place: { segment, offset }, next: line.next };
}
