import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { probeRoom } from '@electron/main/services/probeRoom';
import { temporaryFolder } from '@test/builders/journalLines';
import { expect, test } from 'vitest';

test('a folder with room is left as it was', async () => {
  const folder = await temporaryFolder();
  expect(await probeRoom(folder)).toEqual({ ok: true, value: null });
  expect(await readdir(folder)).toEqual([]);
});

test('a folder that takes nothing is refused', async () => {
  const folder = path.join(await temporaryFolder(), 'gone');
  expect(await probeRoom(folder)).toEqual({ ok: false, error: { code: 'shell.failed', reason: 'ENOENT' } });
});
