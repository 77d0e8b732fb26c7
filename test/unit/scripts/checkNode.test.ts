import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const script = pathToFileURL(path.resolve(import.meta.dirname, '../../../scripts/lib/checkNode.mjs')).href;

/** Runs the check in a process that says it were of this version. */
function checkAs(version: string): { readonly status: number | null; readonly said: string } {
  const code = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import('${script}');`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

test.each(['18.20.4', '20.18.1', '19.99.0'])('Node.js %s is refused with what is needed', (version) => {
  const { status, said } = checkAs(version);
  expect(status).toBe(1);
  expect(said).toContain('Zhangqi needs Node.js 20.19 or newer');
});

test.each(['20.19.0', '22.0.0', '100.1.0'])('Node.js %s is good', (version) => {
  expect(checkAs(version)).toEqual({ status: 0, said: '' });
});
