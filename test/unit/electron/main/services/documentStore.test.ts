import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DocumentStore, sha256Of } from '@electron/main/services/documentStore';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zhangqi-documents-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

test('keeps bytes under their hash and hands them out again', async () => {
  const store = new DocumentStore(path.join(folder, 'documents'));
  expect(await store.keep(picture)).toEqual({ ok: true, value: sha256Of(picture) });
  expect(await store.read(sha256Of(picture))).toEqual({ ok: true, value: picture });
});

test('what is there already is not written again', async () => {
  const store = new DocumentStore(folder);
  await store.keep(picture);
  const before = await stat(store.pathOf(sha256Of(picture)));
  await store.keep(picture);
  expect((await stat(store.pathOf(sha256Of(picture)))).mtimeMs).toBe(before.mtimeMs);
  expect(await readdir(folder)).toHaveLength(1);
});

test('an altered document is not handed out', async () => {
  const store = new DocumentStore(folder);
  await store.keep(picture);
  await writeFile(store.pathOf(sha256Of(picture)), new Uint8Array([0x89, 0x50, 0x4e, 0x48]));
  expect(await store.read(sha256Of(picture))).toMatchObject({ ok: false, error: { code: 'file.damaged' } });
});

test('a document that is not there is refused', async () => {
  const value = 'ab'.repeat(32);
  expect(await new DocumentStore(folder).read(value)).toEqual({
    ok: false,
    error: { code: 'document.unknown', value },
  });
});
