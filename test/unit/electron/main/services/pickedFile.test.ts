import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileTokens } from '@electron/main/services/fileTokens';
import { handleFor, largestTable } from '@electron/main/services/pickedFile';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zhangqi-picked-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a file becomes a handle: name, size and a token, no path', async () => {
  const file = path.join(folder, '应收明细.csv');
  await writeFile(file, 'a,b\n');
  const tokens = new FileTokens();
  const handle = await handleFor(file, tokens, largestTable);
  expect(handle).toMatchObject({ ok: true, value: { name: '应收明细.csv', size: 4 } });
  expect(JSON.stringify(handle)).not.toContain(folder);
  expect(handle.ok && tokens.pathFor(handle.value.token, 'open')).toBe(file);
});

test('a file over the limit is refused with both sizes', async () => {
  const file = path.join(folder, 'huge.xlsx');
  await writeFile(file, '');
  await truncate(file, largestTable + 1);
  expect(await handleFor(file, new FileTokens(), largestTable)).toEqual({
    ok: false,
    error: { code: 'file.tooLarge', name: 'huge.xlsx', megabytes: 201, maxMegabytes: 200 },
  });
  await truncate(file, largestTable);
  expect(await handleFor(file, new FileTokens(), largestTable)).toMatchObject({ ok: true });
});

test('nothing, a folder and an empty file are refused', async () => {
  await mkdir(path.join(folder, 'folder.csv'));
  await writeFile(path.join(folder, 'empty.csv'), '');
  const codes = [];
  for (const name of ['none.csv', 'folder.csv', 'empty.csv']) {
    const handle = await handleFor(path.join(folder, name), new FileTokens(), largestTable);
    codes.push(handle.ok ? 'ok' : handle.error.code);
  }
  expect(codes).toEqual(['file.notFound', 'file.notFound', 'file.empty']);
});
