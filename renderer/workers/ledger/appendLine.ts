import { type HeadMeta, type JournalIndexRow } from '@renderer/db/schema';
import { type DomainError } from '@shared/errors';
import { type JournalOutput, type JournalPlace } from '@shared/ipc/journalPort';
import { type ChangeSet } from '@shared/ledger';
import { err, type Result } from '@shared/result';
import { type Books } from './books';
import { toHead } from './indexRow';

/** An entry behind its commit point: it exists, whatever happens from here on. */
export type Written = {
  readonly seq: number;
  readonly head: HeadMeta;
  readonly index: JournalIndexRow;
  /** What goes into the store, in the parts in which it was journalled. */
  readonly parts: readonly ChangeSet[];
};

type Appended = JournalOutput<'append'>;

/** Appends one line; a refusal brings the seq of the next command back to what the file has. */
export async function append(
  books: Books,
  json: Uint8Array<ArrayBuffer>,
  sync: boolean,
): Promise<Result<Appended, DomainError>> {
  const appended = await books.journal.call('append', { json, sync });
  if (appended.ok) {
    books.nextSeq = appended.value.nextSeq;
    return appended;
  }
  const state = await books.journal.call('state', {});
  if (state.ok) books.nextSeq = state.value.nextSeq;
  return err(appended.error);
}

export function firstOf({ place, before }: Appended): JournalPlace & { readonly before: string } {
  return { ...place, before };
}

export function headOf({ place, end }: Appended): HeadMeta {
  return toHead({ hash: end.before, place, next: end });
}
