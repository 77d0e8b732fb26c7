import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A segment takes no new line beyond this size. */
export const segmentBytes = 64 * 1024 * 1024;

const namePattern = /^(\d{6})\.journal$/;

export type Segment = { readonly number: number; readonly bytes: number };

export function segmentPath(folder: string, number: number): string {
  return path.join(folder, `${String(number).padStart(6, '0')}.journal`);
}

/** The segments of a journal folder in order; none where there is no folder yet. */
export async function listSegments(folder: string): Promise<readonly Segment[]> {
  const segments: Segment[] = [];
  for (const name of await namesIn(folder)) {
    const match = namePattern.exec(name);
    if (!match) continue;
    const { size } = await stat(path.join(folder, name));
    segments.push({ number: Number(match[1]), bytes: size });
  }
  return segments.sort((a, b) => a.number - b.number);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The number of the first segment that is not there though a later one is, or null. */
export function firstMissing(segments: readonly Segment[]): number | null {
  const index = segments.findIndex((segment, at) => segment.number !== at + 1);
  return index === -1 ? null : index + 1;
}
