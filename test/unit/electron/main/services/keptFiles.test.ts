import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KeptFiles } from '@electron/main/services/keptFiles';
import { temporaryFolder } from '@test/builders/journalLines';
import { expect, it } from 'vitest';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function setUp(bytes: Uint8Array): Promise<{ kept: KeptFiles; documents: string; source: string }> {
  const folder = await temporaryFolder();
  const source = path.join(folder, '应收账款.csv');
  await writeFile(source, bytes);
  const documents = path.join(folder, 'data', 'documents');
  return { kept: new KeptFiles(documents), documents, source };
}

it('copies a file under the hash of its bytes', async () => {
  const bytes = Buffer.alloc(2_500_000, 'ledger');
  const { kept, documents, source } = await setUp(bytes);
  const sha256 = hashOf(bytes);
  expect(await kept.keep(source, sha256)).toEqual({ ok: true, value: {} });
  expect(await readdir(documents)).toEqual([sha256]);
  expect(bytes.equals(await readFile(path.join(documents, sha256)))).toBe(true);
  expect(await kept.check(sha256)).toBe('ok');
  expect(await kept.keep(source, sha256)).toEqual({ ok: true, value: {} });
});

it('refuses a file that was changed after it had been read, and leaves nothing behind', async () => {
  const { kept, documents, source } = await setUp(Buffer.from('as read'));
  await writeFile(source, 'as changed');
  expect(await kept.keep(source, hashOf(Buffer.from('as read')))).toEqual({
    ok: false,
    error: { code: 'file.changed', name: '应收账款.csv' },
  });
  expect(await readdir(documents)).toEqual([]);
});

it('names a file that is gone', async () => {
  const { kept, source } = await setUp(Buffer.from('x'));
  expect(await kept.keep(`${source}.gone`, hashOf(Buffer.from('x')))).toMatchObject({
    error: { code: 'file.notFound', name: '应收账款.csv.gone' },
  });
});

it('puts an altered copy right and sees altered and missing ones', async () => {
  const bytes = Buffer.from('the file');
  const { kept, documents, source } = await setUp(bytes);
  const sha256 = hashOf(bytes);
  expect(await kept.check(sha256)).toBe('missing');
  await kept.keep(source, sha256);
  await writeFile(path.join(documents, sha256), 'the f1le');
  expect(await kept.check(sha256)).toBe('altered');
  await kept.keep(source, sha256);
  expect(await kept.check(sha256)).toBe('ok');
});

it('sweeps what no entry names, but nothing that was made since the start, nor files that are not its own', async () => {
  const { kept, documents } = await setUp(Buffer.from('x'));
  await mkdir(documents, { recursive: true });
  const named = 'a'.repeat(64);
  const orphan = 'b'.repeat(64);
  for (const name of [named, orphan, `.${orphan}.12.tmp`, 'readme.txt'])
    await writeFile(path.join(documents, name), '');
  const past = Date.now() - 60_000;
  expect(await kept.sweep(new Set([named]), past)).toBe(0);
  expect(await kept.sweep(new Set([named]), Date.now() + 60_000)).toBe(2);
  expect((await readdir(documents)).toSorted()).toEqual([named, 'readme.txt']);
});

it('sweeps where nothing was ever kept', async () => {
  const { kept } = await setUp(Buffer.from('x'));
  expect(await kept.sweep(new Set(), Date.now())).toBe(0);
});
