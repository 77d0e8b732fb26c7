import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { run, tail } from './run.mjs';
import { Stop, say } from './say.mjs';

const stamp = inRoot('out', '.built-from');
const sourceFolders = ['electron', 'renderer', 'shared', 'resources'];
const sourceFiles = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.json'];
const products = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

/** All files below a folder, in a fixed order. */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return files.sort();
}

/** One hash over everything that the build reads: content, not times, so that a checkout or a copy changes nothing. */
function sourceHash() {
  const hash = createHash('sha256');
  const files = [
    ...sourceFolders.flatMap((folder) => filesBelow(inRoot(folder))),
    ...sourceFiles.map((f) => inRoot(f)),
  ];
  for (const file of files) {
    if (!existsSync(file)) continue;
    hash.update(`${file}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

function isFresh(hash) {
  if (!products.every((file) => existsSync(inRoot(file)))) return false;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** Builds main, preload, job and window into out/. Answers the status and what the build printed. */
export async function build() {
  forgetBuild();
  const hash = sourceHash();
  const result = await run(
    process.execPath,
    [inRoot('node_modules/electron-vite/bin/electron-vite.js'), 'build'],
    {
      capture: true,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    },
  );
  if (result.status === 0) {
    mkdirSync(inRoot('out'), { recursive: true });
    writeFileSync(stamp, hash);
  }
  return result;
}

/** Makes the next start build again, whatever the sources say. */
export function forgetBuild() {
  rmSync(stamp, { force: true });
}

/** Builds if the program in out/ was not made from these sources. */
export async function ensureBuild() {
  if (isFresh(sourceHash())) return;
  say('building the program');
  const { status, output } = await build();
  if (status !== 0) throw new Stop(`the build failed:\n${tail(output, 40)}`);
}
