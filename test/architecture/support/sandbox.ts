import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The folder of the checkout. */
export const root = path.resolve(import.meta.dirname, '../../..');

const configuration = ['.oxlintrc.json', 'tsconfig.json'];
export const projects = ['shared', 'electron', 'renderer', 'test'] as const;

/** A folder outside the checkout with the project's own configuration and nothing but the given files. */
export interface Sandbox {
  readonly folder: string;
  readonly remove: () => void;
}

export function makeSandbox(files: Readonly<Record<string, string>>): Sandbox {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zhangqi-architecture-'));
  for (const name of configuration) cpSync(path.join(root, name), path.join(folder, name));
  for (const project of projects) {
    mkdirSync(path.join(folder, project));
    cpSync(path.join(root, project, 'tsconfig.json'), path.join(folder, project, 'tsconfig.json'));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const [name, source] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a tool of node_modules inside a sandbox and answers what it printed on standard output. */
export function runTool(sandbox: Sandbox, script: string, args: readonly string[]): string {
  const file = path.join(root, 'node_modules', script);
  const { stdout, error } = spawnSync(process.execPath, [file, ...args], {
    cwd: sandbox.folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 32 * 1024 * 1024,
  });
  if (error) throw error;
  return stdout;
}
