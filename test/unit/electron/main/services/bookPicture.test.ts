import { existsSync } from 'node:fs';
import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BookPicture } from '@electron/main/services/bookPicture';
import { type JournalOutput, type PictureCursor } from '@shared/ipc/journalPort';
import { temporaryFolder } from '@test/builders/journalLines';
import { expect, it, vi } from 'vitest';

const fs = vi.hoisted(() => ({ free: Infinity }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const statfs = async (): Promise<object> => ({ bsize: 1, bavail: fs.free });
  return { ...real, statfs };
});

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const places = ['first', 'middle', 'last'] as const;

async function setUp(): Promise<{ folder: string; file: string; temporary: string; picture: BookPicture }> {
  fs.free = Infinity;
  const folder = await temporaryFolder();
  const file = path.join(folder, 'book.picture');
  return { folder, file, temporary: `${file}.tmp`, picture: new BookPicture(folder) };
}

async function write(picture: BookPicture, texts: readonly [string, string, string]): Promise<void> {
  for (const [at, text] of texts.entries())
    expect(await picture.write({ json: bytesOf(text), place: places[at] ?? 'last' })).toMatchObject({
      ok: true,
    });
}

/** The JSON of all lines, or what stood in the way of the next ones. */
async function readAll(picture: BookPicture): Promise<string[] | string | null> {
  const lines: string[] = [];
  let from: PictureCursor | null = null;
  do {
    const read: JournalOutput<'readPicture'> | string = await picture.read(from);
    if (read === null || typeof read === 'string') return read;
    let at = 0;
    for (const length of read.lengths) {
      lines.push(new TextDecoder().decode(read.bytes.subarray(at + 65, at + length - 1)));
      at += length;
    }
    from = read.next;
  } while (from);
  return lines;
}

it('gives back what was written, line by line', async () => {
  const { picture, temporary } = await setUp();
  await write(picture, ['{"a":1}', '{"b":2}', '{"c":3}']);
  expect(await readAll(picture)).toEqual(['{"a":1}', '{"b":2}', '{"c":3}']);
  expect(existsSync(temporary)).toBe(false);
});

it('answers a large one in several goes', async () => {
  const { picture } = await setUp();
  const large = JSON.stringify('x'.repeat(3_000_000));
  await write(picture, [large, large, '{}']);
  expect((await picture.read(null)) as object).toMatchObject({
    lengths: [3_000_068],
    next: { offset: 3_000_068 },
  });
  expect(await readAll(picture)).toEqual([large, large, '{}']);
});

it('is none before its last line; then it stands in the place of the one before', async () => {
  const { picture, file } = await setUp();
  expect(await picture.read(null)).toBeNull();
  await picture.write({ json: bytesOf('{}'), place: 'first' });
  expect(await picture.read(null)).toBeNull();
  await write(picture, ['1', '2', '3']);
  const old = await readFile(file);
  await picture.write({ json: bytesOf('4'), place: 'first' });
  await picture.write({ json: bytesOf('5'), place: 'middle' });
  expect(await readFile(file)).toEqual(old);
  await picture.write({ json: bytesOf('6'), place: 'last' });
  expect(await readAll(picture)).toEqual(['4', '5', '6']);
});

it('lets go of an unfinished one, also of another program', async () => {
  const { picture, temporary } = await setUp();
  await picture.write({ json: bytesOf('{}'), place: 'first' });
  expect(existsSync(temporary)).toBe(true);
  await picture.abandon();
  expect(existsSync(temporary)).toBe(false);
  await writeFile(temporary, 'left by a kill');
  await picture.abandon();
  expect(existsSync(temporary)).toBe(false);
  expect(await picture.write({ json: bytesOf('{}'), place: 'middle' })).toMatchObject({ ok: false });
});

it('says what does not fit: an altered byte, a torn end, a file that became shorter', async () => {
  const { picture, file } = await setUp();
  await write(picture, ['{"a":1}', '{"b":2}', '{"c":3}']);
  const sound = await readFile(file);
  const altered = Buffer.from(sound);
  altered[altered.indexOf('"b"') + 1] = 0x78;
  await writeFile(file, altered);
  expect(await readAll(picture)).toBe('hash does not fit');
  await writeFile(file, sound.subarray(0, -1));
  expect(await readAll(picture)).toBe('a line does not end');
  await writeFile(file, sound);
  await appendFile(file, 'more\n');
  expect(await readAll(picture)).toBe('not a journal line');
  await truncate(file, 10);
  expect(await picture.read({ offset: 73, before: '0'.repeat(64) })).toBe('the file is too short');
});

it('does not take the last room of a disk', async () => {
  const { picture, temporary } = await setUp();
  fs.free = 100 * 1024 * 1024;
  expect(await picture.write({ json: bytesOf('{}'), place: 'first' })).toEqual({
    ok: false,
    error: { code: 'disk.full' },
  });
  expect(existsSync(temporary)).toBe(false);
});
