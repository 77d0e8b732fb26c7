import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { expect, makeTempFolder, removeFolder, test } from './fixtures';
import { waitForRenderer } from './fixtures/processes';
import { electronFile, programEnv, programFolder, root } from './fixtures/program';

/*
 * Root has no sandbox of Chromium's, so where the tests run as root this one runs a copy of the program as another
 * user and looks at the page's process itself. Elsewhere every test runs in the sandbox anyway.
 */

const nobody = 65_534;

test('as another user than root the page runs in the real sandbox, and the program works', async () => {
  test.skip(
    process.platform !== 'linux' || process.getuid?.() !== 0,
    'the tests do not run as root on Linux',
  );
  const folder = await makeTempFolder('sandbox');
  try {
    await chmod(folder, 0o755);
    const runtime = await realpath(path.dirname(electronFile));
    await cp(runtime, path.join(folder, 'electron'), { recursive: true });
    const program = path.join(folder, 'program');
    await mkdir(program);
    await cp(path.join(programFolder, 'out'), path.join(program, 'out'), { recursive: true });
    await cp(path.join(programFolder, 'package.json'), path.join(program, 'package.json'));
    await copyPackages(program);
    const home = path.join(folder, 'home');
    await mkdir(home, { mode: 0o777 });
    await chmod(home, 0o777);

    const args = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
    const electron = path.join(folder, 'electron', path.basename(electronFile));
    const batch = ['--batch', 'sample', '--size', '5000', '--today', '2026-06-30'];
    const child = spawn(
      'setpriv',
      [...args, electron, '--disable-gpu', program, '--data-dir', path.join(home, 'data'), ...batch],
      { env: { ...programEnv(), HOME: home }, cwd: home, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));

    const renderer = await waitForRenderer(child.pid ?? 0);
    const status = await readFile(`/proc/${renderer.pid}/status`, 'utf8');
    expect(renderer.commandLine).not.toContain('--no-sandbox');
    expect(status).toMatch(/^Seccomp:\s+2$/m);
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
    expect(await ended).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ invoices: 5_000 });
  } finally {
    await removeFolder(folder);
  }
});

/** Copies the packages that the main process and the jobs import, with what these need. */
async function copyPackages(program: string): Promise<void> {
  const main = path.join(program, 'out', 'main');
  const files = (await readdir(main)).filter((name) => name.endsWith('.js'));
  const wanted: string[] = [];
  for (const file of files) {
    const text = await readFile(path.join(main, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from|import) ?"([a-z@][^":]*)"/g)) wanted.push(name);
  }
  const copied = new Set(['electron']);
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const source = path.join(root, 'node_modules', name);
    if (copied.has(name) || !existsSync(source)) continue;
    copied.add(name);
    await cp(source, path.join(program, 'node_modules', name), { recursive: true });
    const manifest = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    wanted.push(...Object.keys(manifest.dependencies ?? {}));
  }
}
