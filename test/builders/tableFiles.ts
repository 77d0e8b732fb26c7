import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file that the tests may read; it goes when they end. */
export function writeTableFile(name: string, content: string | Uint8Array): string {
  const filePath = path.join(mkdtempSync(path.join(folder, 'f-')), name);
  writeFileSync(filePath, content);
  return filePath;
}
