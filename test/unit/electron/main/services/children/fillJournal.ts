import { JournalFile } from '@electron/main/services/journalFile';

/** Appends entries of 10 kB until one fails, and prints what was confirmed and why it ended. */
async function fill(folder: string): Promise<void> {
  const opened = await JournalFile.open(folder);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const journal = opened.value;
  for (let seq = journal.state().nextSeq; ; seq += 1) {
    const json = new TextEncoder().encode(
      JSON.stringify({ v: 10, seq, kind: 'entry', text: 'x'.repeat(10_000) }),
    );
    const appended = await journal.append({ json, sync: true });
    if (appended.ok) continue;
    process.stdout.write(
      JSON.stringify({ confirmed: seq - 1, error: appended.error, state: journal.state() }),
    );
    return;
  }
}

await fill(process.argv[2] ?? '');
