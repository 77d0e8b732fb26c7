import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder, makeFolderNow } from '@electron/main/services/makeFolder';
import { temporaryFolder } from '@test/builders/journalLines';
import { describe, expect, test } from 'vitest';

const ways = [
  ['makeFolder', makeFolder],
  ['makeFolderNow', async (folder: string): Promise<void> => makeFolderNow(folder)],
] as const;

describe.each(ways)('%s', (_name, make) => {
  test('makes what is missing, and leaves what is there', async () => {
    const root = await temporaryFolder();
    const folder = path.join(root, 'a', 'b', 'c');
    await make(folder);
    expect(existsSync(folder)).toBe(true);
    await writeFile(path.join(folder, 'kept'), 'x');
    await make(folder);
    expect(existsSync(path.join(folder, 'kept'))).toBe(true);
    await make(path.parse(root).root);
  });

  test('a file in the way is refused with the system’s word', async () => {
    const root = await temporaryFolder();
    await writeFile(path.join(root, 'plain'), 'x');
    await expect(make(path.join(root, 'plain'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(make(path.join(root, 'plain', 'below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  test.skipIf(process.platform !== 'linux')(
    'a file system that takes no folder is refused at once, where the runtime would try for ever',
    async () => {
      await expect(make('/proc/nowhere/books')).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );
});

test('the first folder that was made is told', async () => {
  const root = await temporaryFolder();
  expect(await makeFolder(path.join(root, 'a', 'b'))).toBe(path.join(root, 'a'));
  expect(await makeFolder(path.join(root, 'a', 'b'))).toBeUndefined();
  await mkdir(path.join(root, 'c'));
  expect(await makeFolder(path.join(root, 'c', 'd'))).toBe(path.join(root, 'c', 'd'));
});
