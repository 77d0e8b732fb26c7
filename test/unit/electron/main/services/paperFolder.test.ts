import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DocumentStore, sha256Of } from '@electron/main/services/documentStore';
import { probeFolder, savePapers, writePdf } from '@electron/main/services/paperFolder';
import { afterAll, beforeEach, expect, test } from 'vitest';

const root = mkdtempSync(path.join(tmpdir(), 'paper-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let store: DocumentStore;
let folder = '';
beforeEach(() => {
  const own = mkdtempSync(path.join(root, 'f-'));
  store = new DocumentStore(path.join(own, 'documents'));
  folder = path.join(own, 'out');
});

/** Keeps a text as a document and answers its hash. */
async function keep(text: string): Promise<string> {
  const kept = await store.keep(new TextEncoder().encode(text));
  if (!kept.ok) throw new Error('it was not kept');
  return kept.value;
}

test('papers are copied byte by byte, and no name takes the place of another', async () => {
  const [one, two] = [await keep('one'), await keep('two')];
  const saved = await savePapers(store, folder, [
    { sha256: one, name: '催款函〔2026〕001.pdf' },
    { sha256: two, name: 'Letter 1.pdf' },
    { sha256: one, name: 'letter 1' },
    { sha256: two, name: '../../LETTER 1.PDF' },
  ]);
  const names = ['催款函〔2026〕001.pdf', 'Letter 1.pdf', 'letter 1 (2).pdf', 'LETTER 1 (3).pdf'];
  expect(saved).toEqual(names.map((value) => ({ ok: true, value })));
  expect(readdirSync(folder).sort()).toEqual([...names].sort());
  expect(names.map((name) => readFileSync(path.join(folder, name), 'utf8'))).toEqual([
    'one',
    'two',
    'one',
    'two',
  ]);
});

test.each(['x', '催', '🦁'])('names of many %s that are cut to the same are told apart', async (letter) => {
  const sha256 = await keep('one');
  const name = letter.repeat(200 / letter.length);
  const saved = await savePapers(store, folder, [
    { sha256, name },
    { sha256, name: `${name.slice(0, -letter.length)}y` },
    { sha256, name },
  ]);
  expect(new Set(saved.map((one) => one.ok && one.value)).size).toBe(3);
  expect(readdirSync(folder)).toHaveLength(3);
});

test('what has the name already is replaced, also where it was made twice', async () => {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'a.pdf'), 'older');
  expect(await savePapers(store, folder, [{ sha256: await keep('new'), name: 'a.pdf' }])).toMatchObject([
    { ok: true },
  ]);
  expect(readFileSync(path.join(folder, 'a.pdf'), 'utf8')).toBe('new');
});

test('a kept file that is missing or was altered is not copied, and keeps no other from it', async () => {
  const [sha256, whole] = [await keep('as it was sent'), await keep('whole')];
  writeFileSync(store.pathOf(sha256), 'as it was not');
  const other = sha256Of(new Uint8Array([1]));
  const files = [sha256, other, whole].map((one, place) => ({ sha256: one, name: `${place}.pdf` }));
  expect(await savePapers(store, folder, files)).toEqual([
    { ok: false, error: { code: 'file.damaged', name: sha256, reason: 'hash' } },
    { ok: false, error: { code: 'document.unknown', value: other } },
    { ok: true, value: '2.pdf' },
  ]);
  expect(readdirSync(folder)).toEqual(['2.pdf']);
});

test('behind a file that the folder does not take nothing more is written', async () => {
  // A folder in the place of the second file.
  mkdirSync(path.join(folder, '1.pdf'), { recursive: true });
  const sha256 = await keep('one');
  const files = ['0', '1', '2'].map((name) => ({ sha256, name }));
  const saved = await savePapers(store, folder, files);
  expect(saved.map((one) => (one.ok ? one.value : one.error.code))).toEqual([
    '0.pdf',
    'file.notWritable',
    'file.notWritable',
  ]);
  expect(readdirSync(folder).sort()).toEqual(['0.pdf', '1.pdf']);
});

test('a folder is made, tried and left empty', async () => {
  const deep = path.join(folder, 'letters', 'june');
  expect(await probeFolder(deep)).toEqual({ ok: true, value: {} });
  expect(readdirSync(deep)).toEqual([]);
});

test('a folder that cannot be is refused by its own name', async () => {
  writeFileSync(folder, 'a file');
  const within = path.join(folder, 'june');
  expect(await probeFolder(within)).toEqual({
    ok: false,
    error: { code: 'file.notWritable', name: 'june', reason: 'ENOTDIR' },
  });
  expect(await writePdf(within, 'draft', new Uint8Array([1]))).toEqual({
    ok: false,
    error: { code: 'file.notWritable', name: 'draft.pdf', reason: 'ENOTDIR' },
  });
});

test.runIf(process.platform === 'linux')(
  'a folder that takes nothing is refused by its own name',
  async () => {
    // /proc takes no file from anybody, also not from root.
    expect(await probeFolder('/proc')).toMatchObject({
      ok: false,
      error: { code: 'file.notWritable', name: 'proc' },
    });
  },
);
