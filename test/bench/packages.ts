import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/* The yardsticks' packages are not the project's: they have a package.json of their own and are installed by the bench
   alone. So their types are not there for the compiler, and what is used of them is written down here. */

export type Statement = {
  run(...values: readonly unknown[]): unknown;
  all(values: object): unknown[];
};

export type SqliteDatabase = {
  exec(sql: string): void;
  pragma(text: string): unknown;
  prepare(sql: string): Statement;
  transaction(work: () => void): () => void;
  close(): void;
};

export type Sqlite = new (file: string) => SqliteDatabase;

export type WriteXlsxFile = (rows: readonly unknown[]) => { toFile(file: string): Promise<void> };

const here = import.meta.dirname;
const load = createRequire(path.join(here, 'package.json'));

/** Installs the yardsticks' packages where they are missing. @returns the reason where that fails, or null */
export function installYardsticks(): string | null {
  if (existsSync(path.join(here, 'node_modules', 'better-sqlite3'))) return null;
  const ended = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: here,
    env: { ...process.env, ...headersHere() },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return ended.status === 0 ? null : (ended.stderr || 'npm ci failed').trim().split('\n').slice(-1).join('');
}

/** Node's own headers where they lie beside it, so that compiling does not wait for a download of them. */
function headersHere(): Record<string, string> {
  const prefix = path.resolve(process.execPath, '../..');
  return existsSync(path.join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {};
}

export function loadSqlite(): Sqlite | null {
  return tryLoad('better-sqlite3') as Sqlite | null;
}

export function loadWriteXlsxFile(): WriteXlsxFile | null {
  const found = tryLoad('write-excel-file/node') as { default?: WriteXlsxFile } | WriteXlsxFile | null;
  if (found === null || typeof found === 'function') return found;
  return found.default ?? null;
}

function tryLoad(name: string): unknown {
  try {
    return load(name) as unknown;
  } catch {
    return null;
  }
}
