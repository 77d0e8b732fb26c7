import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JournalFile } from '@electron/main/services/journalFile';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test, deleted behind it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'zhangqi-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function openJournal(folder: string, segmentBytes?: number): Promise<JournalFile> {
  const opened = await JournalFile.open(folder, segmentBytes === undefined ? {} : { segmentBytes });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  onTestFinished(() => opened.value.close());
  return opened.value;
}

/** The JSON of a line with nothing in it but its stamp and some text. */
export function lineOf(kind: string, seq: number, text = ''): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify({ v: 10, seq, kind, text }));
}

export async function appendEntry(journal: JournalFile, seq: number, text = ''): Promise<void> {
  const appended = await journal.append({ json: lineOf('entry', seq, text), sync: true });
  if (!appended.ok) throw new Error(JSON.stringify(appended.error));
}

/** Every verified line of a journal, as parsed JSON, with the damage met, if any. */
export async function readAll(
  journal: JournalFile,
): Promise<{ lines: { seq: number; kind: string; text: string }[]; damage: unknown; chunks: number }> {
  const lines: { seq: number; kind: string; text: string }[] = [];
  let cursor: Parameters<JournalFile['read']>[0] = null;
  for (let chunks = 1; ; chunks += 1) {
    const chunk = await journal.read(cursor);
    let at = 0;
    for (const length of chunk.lengths) {
      const json = new TextDecoder().decode(chunk.bytes.subarray(at + 65, at + length - 1));
      lines.push(JSON.parse(json) as { seq: number; kind: string; text: string });
      at += length;
    }
    if (chunk.damage || !chunk.next) return { lines, damage: chunk.damage, chunks };
    cursor = chunk.next;
  }
}
