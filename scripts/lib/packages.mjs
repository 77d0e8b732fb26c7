import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { runNpm } from './run.mjs';
import { Stop, say } from './say.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The lock file's packages without the checkout itself: path -> entry. */
function packagesOf(lock) {
  return Object.entries(lock.packages ?? {}).filter(([where]) => where !== '');
}

/**
 * Whether node_modules holds what the lock file says. npm leaves its own record of what it installed in
 * node_modules/.package-lock.json, written last, so a broken installation has none.
 */
function packagesAreCurrent() {
  let wanted;
  let installed;
  try {
    wanted = readJson(inRoot('package-lock.json'));
    installed = readJson(inRoot('node_modules', '.package-lock.json'));
  } catch {
    return false;
  }
  const wantedByPath = new Map(packagesOf(wanted));
  const installedByPath = new Map(packagesOf(installed));
  const isSame = (a, b) => a.version === b.version && a.integrity === b.integrity;
  for (const [where, entry] of wantedByPath) {
    const have = installedByPath.get(where);
    // Packages for other systems are optional and rightly absent.
    const mayBeAbsent = entry.optional || entry.devOptional || entry.peer;
    if (have ? !isSame(entry, have) : !mayBeAbsent) return false;
  }
  for (const where of installedByPath.keys()) if (!wantedByPath.has(where)) return false;
  return true;
}

/** Installs exactly what the lock file says, if it is not there already. */
export async function ensurePackages() {
  if (packagesAreCurrent()) return;
  say('installing the packages of package-lock.json (npm ci)');
  // npm ci refuses a lock that does not match package.json, and asks the registry nothing that it has in its cache.
  const { status } = await runNpm(['ci', '--loglevel=error', '--prefer-offline'], {
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  if (status !== 0) throw new Stop('npm ci failed (see above); nothing was started');
}
