import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Json } from './values';

/** A file of cases: its elements, or the reason why there are none. */
export type CaseFile =
  | { readonly file: string; readonly elements: readonly Json[] }
  | { readonly file: string; readonly reason: string };

/** Reads every *.json of the folders, in order of their names. A folder that is not there is a reason too. */
export function readCases(folders: readonly string[]): readonly CaseFile[] {
  return folders.flatMap((folder): readonly CaseFile[] => {
    if (!existsSync(folder)) return [{ file: folder, reason: 'there is no such folder' }];
    let names: readonly string[];
    try {
      names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    } catch (error) {
      return [{ file: folder, reason: `cannot be read: ${String(error)}` }];
    }
    if (names.length === 0) return [{ file: folder, reason: 'there is no *.json in it' }];
    return names.toSorted().map((name) => readFile(path.join(folder, name)));
  });
}

function readFile(file: string): CaseFile {
  try {
    const content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Json;
    if (!Array.isArray(content)) return { file, reason: 'is not a list of cases' };
    return { file, elements: content as readonly Json[] };
  } catch (error) {
    return { file, reason: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
