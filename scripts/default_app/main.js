/*
 * What Electron runs when it is started with a folder: `electron [-r MODULE] [switches] FOLDER [arguments]`.
 * The fallback runtime brings none. It waits for the program with a top-level await and honours -r: Playwright
 * hangs its hold on `ready` on both.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const required = [];
let target = null;
const given = process.argv.slice(1);
while (given.length > 0 && target === null) {
  const word = given.shift();
  if (word === '-r' || word === '--require') required.push(given.shift());
  else if (word === '-v' || word === '--version') {
    process.stdout.write(`v${process.versions.electron}\n`);
    process.exit(0);
  } else if (!word.startsWith('-')) target = path.resolve(word);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

if (target === null) fail('electron: no program was given');
if (!existsSync(target)) fail(`electron: ${target} does not exist`);

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

let main = target;
if (statSync(target).isDirectory()) {
  const manifest = JSON.parse(readFileSync(path.join(target, 'package.json'), 'utf8'));
  const name = manifest.productName ?? manifest.name;
  if (name) app.name = name;
  if (manifest.version) app.setVersion(manifest.version);
  if (manifest.desktopName) app.setDesktopName(manifest.desktopName);
  app.setAppPath(target);
  main = path.join(target, manifest.main ?? 'index.js');
} else {
  app.setAppPath(path.dirname(target));
}

const require = createRequire(main);
for (const module of required) require(path.resolve(module));

try {
  await import(pathToFileURL(main).href);
} catch (error) {
  fail(`electron: the program failed while it was loaded\n${error?.stack ?? error}`);
}
