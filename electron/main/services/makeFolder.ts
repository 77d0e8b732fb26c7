import { mkdirSync, statSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { systemCodeOf } from './fileError';

/*
 * Node's own `mkdir` with `recursive` never comes back where a file system says that there is no such folder though the
 * one above it is there (/proc, some network drives): it makes the parent, which exists, and tries again for ever. Here
 * each folder is tried twice at most.
 */

/** Makes a folder and those above it; answers the first one that was made, undefined if all were there. */
export async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder);
    return folder;
  } catch (error) {
    const above = path.dirname(folder);
    if (systemCodeOf(error) !== 'ENOENT' || above === folder) {
      if ((await stat(folder).catch(() => null))?.isDirectory() === true) return undefined;
      throw error;
    }
    const first = await makeFolder(above);
    await mkdir(folder).catch(async (second: unknown) => {
      // Another program may have made it meanwhile.
      if ((await stat(folder).catch(() => null))?.isDirectory() !== true) throw second;
    });
    return first ?? folder;
  }
}

/** The same before there is a window that could stand still. */
export function makeFolderNow(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
    const above = path.dirname(folder);
    if (systemCodeOf(error) !== 'ENOENT' || above === folder) throw error;
    makeFolderNow(above);
    mkdirSync(folder);
  }
}
