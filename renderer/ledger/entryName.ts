import { type JournalEntryView } from '@renderer/workers/ledger/protocol';
import { type Catalogue } from '@shared/i18n';
import { type Ledger } from './ledger';

/** As much of an entry as is needed to name it and to take it back. */
export type Entry = Pick<JournalEntryView, 'seq' | 'command' | 'subject' | 'of'>;

/** What an entry did, in the screen's words: 新建客户 · 平汐远岫. */
export function nameOf(text: Catalogue, entry: Entry): string {
  const names: Readonly<Record<string, string>> = text.frame.commandNames;
  const name = names[entry.command] ?? entry.command;
  return entry.subject === undefined ? name : `${name} · ${entry.subject}`;
}

/** How far back the entry is looked for that an undo or a redo is about. */
const lookBack = 500;

/**
 * The entry that was made in the first place, with what it was done to: an undo and a redo say which entry they are
 * about, and that is what the user thinks of. The undo or redo itself where the entry lies too far back.
 */
export async function originalOf(ledger: Ledger, entry: Entry): Promise<Entry> {
  const page = await ledger.run('book.history', { offset: 0, limit: lookBack });
  if (!page.ok) return entry;
  const bySeq = new Map(page.value.rows.map((row) => [row.seq, row]));
  let found: Entry = bySeq.get(entry.seq) ?? entry;
  while (found.of !== undefined) {
    const before = bySeq.get(found.of);
    if (before === undefined) return found;
    found = before;
  }
  return found;
}
