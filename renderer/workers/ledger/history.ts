import { type JournalEntryView } from './protocol';

/** The journal's index in memory, oldest first. */
export type History = {
  readonly count: number;
  entryOf(seq: number): JournalEntryView | undefined;
  /** Entries from the newest backwards. */
  page(offset: number, limit: number): readonly JournalEntryView[];
  /** The entries that touched a row (or, for an import's rows, their import), oldest first. */
  entriesTouching(id: string): readonly JournalEntryView[];
};
