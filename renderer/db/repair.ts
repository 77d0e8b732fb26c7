import {
  type JournalCursor,
  type JournalDamage,
  type JournalOutput,
  type JournalState,
} from '@shared/ipc/journalPort';
import { type ApplyingMeta, type HeadMeta } from './schema';

/** What is known at a start, before anything is done. */
export type RepairFacts = {
  /** Null where there is no store that counts, or none that can be read. */
  readonly store: { readonly head: HeadMeta; readonly applying: ApplyingMeta | undefined } | null;
  readonly journal: JournalState;
  /** What the journal has where the store's head was written; null where nothing is. */
  readonly atStoreHead: JournalOutput<'peek'>;
};

/** What a start has to do about the store (write path, 8). */
export type RepairPlan =
  | { readonly kind: 'equal' }
  /** The store is behind, or a large command was cut off while it was applied. */
  | { readonly kind: 'replay'; readonly from: JournalCursor }
  | { readonly kind: 'rebuild' }
  /** The store holds what the journal does not: nothing is written. */
  | { readonly kind: 'beyond'; readonly storeSeq: number; readonly journalSeq: number }
  /** The journal's last lines do not verify: nothing is written. */
  | { readonly kind: 'damaged'; readonly damage: JournalDamage };

/** Compares the store's head with the journal's. Seq decides who is ahead; the hash shows whether it is the same past. */
export function planRepair({ store, journal, atStoreHead }: RepairFacts): RepairPlan {
  if (journal.damage) return { kind: 'damaged', damage: journal.damage };
  if (!store) return { kind: 'rebuild' };
  const { head } = store;
  const beyond = { kind: 'beyond', storeSeq: head.seq, journalSeq: journal.head.seq } as const;
  if (head.seq > journal.head.seq) return beyond;
  if (head.seq === journal.head.seq) {
    if (head.hash !== journal.head.hash) return beyond;
    return store.applying ? { kind: 'replay', from: head.next } : { kind: 'equal' };
  }
  const isSamePast = head.seq === 0 || (atStoreHead?.seq === head.seq && atStoreHead.hash === head.hash);
  return isSamePast ? { kind: 'replay', from: head.next } : beyond;
}
