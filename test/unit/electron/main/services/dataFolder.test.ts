import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareDataFolder } from '@electron/main/services/dataFolder';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zhangqi-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('makes the folder, and the trial of writing leaves nothing behind', () => {
  const root = path.join(folder, 'new', 'books');
  const prepared = prepareDataFolder(root);
  expect(prepared).toMatchObject({
    ok: true,
    value: { root, journal: path.join(root, 'journal'), documents: path.join(root, 'documents') },
  });
  expect(readdirSync(root)).toEqual([]);
});

test('a folder that cannot be written is refused by name', () => {
  writeFileSync(path.join(folder, 'plain'), 'x');
  const root = path.join(folder, 'plain', 'books');
  expect(prepareDataFolder(root)).toEqual({
    ok: false,
    error: { code: 'folder.notWritable', folder: root },
  });
});
