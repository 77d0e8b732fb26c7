import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeAtomically } from '@electron/main/services/atomicFile';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zhangqi-atomic-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('writes a file whole, makes its folder, and leaves nothing else behind', async () => {
  const file = path.join(folder, 'new', 'aging.json');
  expect(await writeAtomically(file, bytes('{"a":1}'))).toEqual({ ok: true, value: 7 });
  expect(await readFile(file, 'utf8')).toBe('{"a":1}');
  expect(await readdir(path.dirname(file))).toEqual(['aging.json']);
});

test('replaces what was there', async () => {
  const file = path.join(folder, 'a.txt');
  await writeFile(file, 'a much longer text than the new one');
  await writeAtomically(file, bytes('new'));
  expect(await readFile(file, 'utf8')).toBe('new');
});

test('a place that cannot be written is refused by its name, and what stood there stays', async () => {
  const taken = path.join(folder, 'taken');
  await mkdir(path.join(taken, 'inside'), { recursive: true });
  const refused = await writeAtomically(taken, bytes('x'));
  expect(refused).toMatchObject({ ok: false, error: { code: 'file.notWritable', name: 'taken' } });
  expect(await readdir(folder)).toEqual(['taken']);
  expect(await readdir(taken)).toEqual(['inside']);
});

test('a folder that is a file is refused', async () => {
  const file = path.join(folder, 'plain');
  await writeFile(file, 'x');
  const refused = await writeAtomically(path.join(file, 'below.txt'), bytes('x'));
  expect(refused).toMatchObject({ ok: false, error: { code: 'file.notWritable', name: 'below.txt' } });
});
