import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run, tail } from './run.mjs';
import { Stop, say } from './say.mjs';

/** What Electron needs of a Linux system: a shared library or a program, and the package that brings it. */
const windowNeeds = [
  { library: 'libgtk-3.so.0', apt: 'libgtk-3-0', dnf: 'gtk3' },
  { library: 'libnss3.so', apt: 'libnss3', dnf: 'nss' },
  { library: 'libasound.so.2', apt: 'libasound2', dnf: 'alsa-lib' },
  { library: 'libgbm.so.1', apt: 'libgbm1', dnf: 'mesa-libgbm' },
];
const displayNeeds = [
  { program: 'Xvfb', apt: 'xvfb', dnf: 'xorg-x11-server-Xvfb' },
  { program: 'xauth', apt: 'xauth', dnf: 'xorg-x11-xauth' },
];
/** The tests read PDFs back and recalculate workbooks with programs of other makers. */
const testNeeds = [
  { program: 'pdftotext', apt: 'poppler-utils', dnf: 'poppler-utils' },
  { program: 'soffice', apt: 'libreoffice-calc', dnf: 'libreoffice-calc' },
];

/** The file of a program found on PATH, or null. */
function findProgram(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder || '.', name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not here: look in the next folder.
    }
  }
  return null;
}

/** The names of all shared libraries that the loader knows, or null where that cannot be asked. */
async function knownLibraries() {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => existsSync(file));
  if (!ldconfig) return null;
  const { status, output } = await run(ldconfig, ['-p'], { capture: true });
  return status === 0 ? output : null;
}

async function missingOf(needs) {
  const libraries = await knownLibraries();
  return needs.filter(({ library, program }) => {
    if (program) return !findProgram(program);
    return libraries !== null && !libraries.includes(`${library} `);
  });
}

/** Newer Debian and Ubuntu releases renamed some packages for their 64-bit time: the renamed one where it exists. */
async function aptName(name) {
  if (!name.startsWith('lib') || !findProgram('apt-cache')) return name;
  const { status, output } = await run('apt-cache', ['show', '--no-all-versions', `${name}t64`], {
    capture: true,
  });
  return status === 0 && output.includes('Package:') ? `${name}t64` : name;
}

async function aptInstall(names) {
  say(`installing system packages: ${names.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, output } = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
    {
      capture: true,
      env,
    },
  );
  if (status !== 0) throw new Stop(`apt-get could not install them:\n${tail(output)}`);
}

/**
 * Sees to it that a Linux system has what the program needs: as root on Debian and its children installs it,
 * elsewhere prints the line to run and stops.
 * @param isDisplayNeeded whether an own display must be started
 * @param isForTests whether the tests' helpers are needed too
 */
export async function ensureSystemLibraries({ isDisplayNeeded, isForTests }) {
  if (process.platform !== 'linux') return;
  const needs = [...windowNeeds, ...(isDisplayNeeded ? displayNeeds : []), ...(isForTests ? testNeeds : [])];
  const missing = await missingOf(needs);
  if (missing.length === 0) return;
  if (findProgram('apt-get')) {
    const isRoot = process.getuid() === 0;
    // Before the names are looked up: the renamed packages are known only by the lists. An update that fails may
    // still leave lists that suffice, so only the installation decides.
    if (isRoot) await run('apt-get', ['update', '-qq'], { capture: true });
    const names = await Promise.all(missing.map((need) => aptName(need.apt)));
    if (isRoot) return aptInstall(names);
    throw stopFor(
      `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`,
    );
  }
  if (findProgram('dnf')) throw stopFor(`sudo dnf install -y ${missing.map((need) => need.dnf).join(' ')}`);
  const names = missing.map((need) => need.library ?? need.program).join(', ');
  throw new Stop(
    `this system lacks ${names}; install the packages that bring them and run the command again`,
  );
}

function stopFor(line) {
  return new Stop(`this system lacks packages that the program needs. Run\n\n  ${line}\n\nand start again.`);
}
