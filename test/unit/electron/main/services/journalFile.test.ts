import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { appendEntry, lineOf, openJournal, readAll, temporaryFolder } from '@test/builders/journalLines';
import { describe, expect, it } from 'vitest';

const segment = (folder: string, number = 1): string =>
  path.join(folder, `${String(number).padStart(6, '0')}.journal`);

async function journalOf(entries: number): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'journal');
  const journal = await openJournal(folder);
  for (let seq = 1; seq <= entries; seq += 1) await appendEntry(journal, seq, `entry ${seq} 应收`);
  await journal.close();
  return folder;
}

async function alterByte(file: string, at: number): Promise<void> {
  const bytes = await readFile(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

describe('writing', () => {
  it('makes no file before the first line', async () => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await openJournal(folder);
    expect(journal.state()).toMatchObject({
      head: { seq: 0, hash: '0'.repeat(64) },
      nextSeq: 1,
      damage: null,
    });
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('writes HASH SPACE JSON LF with the chain over bytes', async () => {
    const folder = await journalOf(2);
    const lines = (await readFile(segment(folder), 'utf8')).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('');
    let before = '0'.repeat(64);
    for (const line of lines.slice(0, 2)) {
      const hash = createHash('sha256')
        .update(`${before}\n${line.slice(65)}`)
        .digest('hex');
      expect(line.slice(0, 65)).toBe(`${hash} `);
      before = hash;
    }
  });

  it('finds head and next seq again', async () => {
    const folder = await journalOf(3);
    const journal = await openJournal(folder);
    const last = (await readFile(segment(folder), 'utf8')).split('\n')[2];
    expect(journal.state().head).toEqual({ seq: 3, hash: last?.slice(0, 64) });
    expect(journal.state().nextSeq).toBe(4);
    await appendEntry(journal, 4);
    expect((await readAll(journal)).lines.map((line) => line.seq)).toEqual([1, 2, 3, 4]);
  });

  it('throws at a line out of order: only a bug of the writer can send one', async () => {
    const journal = await openJournal(await journalOf(1));
    await expect(journal.append({ json: lineOf('entry', 3), sync: true })).rejects.toThrow('does not follow');
    await expect(journal.append({ json: lineOf('commit', 2), sync: true })).rejects.toThrow(
      'does not follow',
    );
    await expect(journal.append({ json: new TextEncoder().encode('{}'), sync: true })).rejects.toThrow(
      'not a journal line',
    );
    expect(journal.state().head.seq).toBe(1);
  });
});

describe('a large command', () => {
  it('moves the head with its commit line alone', async () => {
    const folder = await journalOf(1);
    const journal = await openJournal(folder);
    await journal.append({ json: lineOf('begin', 2), sync: false });
    await journal.append({ json: lineOf('part', 2), sync: false });
    expect(journal.state().head.seq).toBe(1);
    await journal.append({ json: lineOf('commit', 2), sync: true });
    expect(journal.state().head.seq).toBe(2);
  });

  it('left without commit stays in the file, and the next command takes the next seq and chains on it', async () => {
    const folder = await journalOf(1);
    const first = await openJournal(folder);
    await first.append({ json: lineOf('begin', 2), sync: false });
    await first.append({ json: lineOf('part', 2), sync: false });
    await first.close();
    const journal = await openJournal(folder);
    expect(journal.state().head.seq).toBe(1);
    expect(journal.state().nextSeq).toBe(3);
    await expect(journal.append({ json: lineOf('part', 2), sync: false })).rejects.toThrow('does not follow');
    await appendEntry(journal, 3);
    const { lines, damage } = await readAll(journal);
    expect(damage).toBeNull();
    expect(lines.map((line) => `${line.kind} ${line.seq}`)).toEqual([
      'entry 1',
      'begin 2',
      'part 2',
      'entry 3',
    ]);
  });
});

describe('segments', () => {
  it('go on in a new file with the chain running on', async () => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await openJournal(folder, 500);
    for (let seq = 1; seq <= 12; seq += 1) await appendEntry(journal, seq, 'x'.repeat(50));
    const names = (await readdir(folder)).toSorted();
    expect(names.length).toBeGreaterThan(3);
    expect(names[0]).toBe('000001.journal');
    for (const name of names) expect((await stat(path.join(folder, name))).size).toBeLessThanOrEqual(500);
    expect((await readAll(journal)).lines).toHaveLength(12);
    await journal.close();
    const again = await openJournal(folder, 500);
    expect(again.state().head.seq).toBe(12);
    expect(await readAll(again)).toMatchObject({ damage: null });
  });

  it('find the head behind an empty last segment', async () => {
    const folder = await journalOf(2);
    await writeFile(segment(folder, 2), '');
    const journal = await openJournal(folder);
    expect(journal.state().head.seq).toBe(2);
    await appendEntry(journal, 3);
    expect((await readAll(journal)).lines).toHaveLength(3);
    expect((await stat(segment(folder, 2))).size).toBeGreaterThan(0);
  });

  it('take a line longer than a segment by itself', async () => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await openJournal(folder, 500);
    await appendEntry(journal, 1);
    await appendEntry(journal, 2, 'y'.repeat(3_000_000));
    await appendEntry(journal, 3);
    await journal.close();
    const again = await openJournal(folder, 500);
    expect((await readAll(again)).lines.map((line) => line.text.length)).toEqual([0, 3_000_000, 0]);
  });

  it('missing in the middle are named', async () => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await openJournal(folder, 200);
    for (let seq = 1; seq <= 4; seq += 1) await appendEntry(journal, seq, 'x'.repeat(80));
    await journal.close();
    const { rename } = await import('node:fs/promises');
    await rename(segment(folder, 2), path.join(folder, 'elsewhere'));
    const again = await openJournal(folder, 200);
    expect(again.state().damage).toEqual({ seq: 2, reason: 'a segment is missing', beyond: 2 });
    expect(await readAll(again)).toMatchObject({
      lines: [{ seq: 1 }],
      damage: { seq: 2, reason: 'a segment is missing', beyond: 2 },
    });
  });
});

describe('an incomplete last line', () => {
  it.each([1, 30, 64, 65, 66, 100])('is cut when its last %i bytes are missing', async (missing) => {
    const folder = await journalOf(3);
    const { size } = await stat(segment(folder));
    const two = await stat(segment(await journalOf(2)));
    await truncate(segment(folder), size - missing);
    const journal = await openJournal(folder);
    expect(journal.state()).toMatchObject({ head: { seq: 2 }, nextSeq: 3, damage: null });
    expect(journal.state().cutBytes).toBe(size - missing - two.size);
    expect((await stat(segment(folder))).size).toBe(two.size);
    await appendEntry(journal, 3, 'again');
    expect((await readAll(journal)).lines.map((line) => line.text)).toEqual([
      'entry 1 应收',
      'entry 2 应收',
      'again',
    ]);
  });

  it('is cut when it is the only one', async () => {
    const folder = await journalOf(1);
    await truncate(segment(folder), 20);
    expect((await openJournal(folder)).state()).toMatchObject({ head: { seq: 0 }, nextSeq: 1, damage: null });
    expect((await stat(segment(folder))).size).toBe(0);
  });

  it('is cut when the file had grown but its blocks were not written', async () => {
    const folder = await journalOf(3);
    const bytes = await readFile(segment(folder));
    const start = bytes.lastIndexOf(10, bytes.length - 2) + 1;
    bytes.fill(0, start + 10, start + 40);
    await writeFile(segment(folder), bytes);
    expect((await openJournal(folder)).state()).toMatchObject({ head: { seq: 2 }, damage: null });
    const zeros = await journalOf(2);
    await appendFile(segment(zeros), Buffer.alloc(5_000));
    expect((await openJournal(zeros)).state()).toMatchObject({
      head: { seq: 2 },
      cutBytes: 5_000,
      damage: null,
    });
  });

  it('is cut with the parts that were written after it and never fsynced', async () => {
    const folder = await journalOf(1);
    const journal = await openJournal(folder);
    for (const kind of ['begin', 'part', 'part', 'part'])
      await journal.append({ json: lineOf(kind, 2, 'z'.repeat(200)), sync: false });
    await journal.close();
    const bytes = await readFile(segment(folder));
    const feeds = [...bytes.entries()].filter(([, byte]) => byte === 10).map(([at]) => at);
    bytes.fill(0, (feeds[1] ?? 0) + 80, (feeds[1] ?? 0) + 120);
    await writeFile(segment(folder), bytes);
    const again = await openJournal(folder);
    expect(again.state()).toMatchObject({ head: { seq: 1 }, nextSeq: 3, damage: null });
    expect((await readAll(again)).lines.map((line) => line.kind)).toEqual(['entry', 'begin']);
  });

  it('that was fsynced is not cut: zero bytes before it are damage', async () => {
    const folder = await journalOf(3);
    const bytes = await readFile(segment(folder));
    const second = bytes.indexOf(10) + 1;
    bytes.fill(0, second + 70, second + 75);
    await writeFile(segment(folder), bytes);
    const journal = await openJournal(folder);
    expect(journal.state().head.seq).toBe(3);
    expect(await readAll(journal)).toMatchObject({ lines: [{ seq: 1 }], damage: { seq: 2, beyond: 1 } });
  });
});

describe('one altered byte', () => {
  it('anywhere is found by reading, and the entry is named', async () => {
    const folder = await journalOf(3);
    const { size } = await stat(segment(folder));
    const bytes = await readFile(segment(folder));
    for (let at = 0; at < size; at += 1) {
      await alterByte(segment(folder), at);
      const expected = bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
      const journal = await openJournal(folder);
      const { lines, damage } = await readAll(journal);
      await journal.close();
      const named = at === size - 1 ? null : expected;
      expect(lines.map((line) => line.seq)).toEqual([1, 2, 3].filter((seq) => seq < expected));
      expect((damage as { seq: number } | null)?.seq ?? null).toBe(named);
      await writeFile(segment(folder), bytes);
    }
  });

  it('in the last line is seen at the opening, and nothing more is written', async () => {
    const folder = await journalOf(3);
    const { size } = await stat(segment(folder));
    await alterByte(segment(folder), size - 10);
    const journal = await openJournal(folder);
    expect(journal.state().damage).toEqual({ seq: 3, reason: 'hash does not fit', beyond: 0 });
    const refused = await journal.append({ json: lineOf('entry', 4), sync: true });
    expect(refused).toEqual({
      ok: false,
      error: { code: 'data.damaged', seq: 3, reason: 'hash does not fit' },
    });
    expect((await stat(segment(folder))).size).toBe(size);
  });
});

describe('reading', () => {
  it('comes in chunks of at most 1 MB of whole lines', async () => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await openJournal(folder);
    for (let seq = 1; seq <= 9; seq += 1) await appendEntry(journal, seq, 'q'.repeat(300_000));
    const first = await journal.read(null);
    expect(first.bytes.length).toBeLessThanOrEqual(1024 * 1024);
    expect(first.lengths).toHaveLength(3);
    const { lines, chunks } = await readAll(journal);
    expect(lines).toHaveLength(9);
    expect(chunks).toBe(3);
  });

  it('goes on from a place and checks that the line before is the one expected', async () => {
    const journal = await openJournal(await journalOf(4));
    const appended = await journal.append({ json: lineOf('entry', 5, 'five'), sync: true });
    if (!appended.ok) throw new Error('append');
    await appendEntry(journal, 6);
    expect((await journal.read(appended.value.end)).lengths).toHaveLength(1);
    const other = { ...appended.value.end, before: 'f'.repeat(64) };
    expect((await journal.read(other)).damage).toMatchObject({ seq: 6 });
    expect(await journal.peek(appended.value.place)).toMatchObject({
      seq: 5,
      hash: appended.value.end.before,
    });
    expect(await journal.peek({ segment: 1, offset: 3 })).toBeNull();
    expect(await journal.peek({ segment: 7, offset: 0 })).toBeNull();
  });
});

it('answers a folder that cannot be read with its reason', async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'journal'), 'a file where the folder should be');
  const { JournalFile } = await import('@electron/main/services/journalFile');
  expect(await JournalFile.open(path.join(folder, 'journal'))).toEqual({
    ok: false,
    error: { code: 'shell.failed', reason: 'ENOTDIR' },
  });
  await mkdir(path.join(folder, 'other'));
});
