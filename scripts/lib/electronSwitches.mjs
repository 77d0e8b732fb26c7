import fs from 'node:fs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const smallestSharedMemory = 256 * 1024 * 1024;

/** Whether Chromium can put its processes into a sandbox here: by user namespaces or by its helper owned by root. */
async function canSandbox() {
  try {
    const helper = fs.statSync(inRoot('node_modules/electron/dist/chrome-sandbox'));
    if (helper.uid === 0 && (helper.mode & 0o4000) !== 0) return true;
  } catch {
    // No helper: namespaces decide.
  }
  try {
    const restricted = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
    if (fs.readFileSync(restricted, 'utf8').trim() === '1') return false;
  } catch {
    // No such restriction on this system.
  }
  try {
    return (await run('unshare', ['--user', 'true'], { capture: true })).status === 0;
  } catch {
    return true;
  }
}

function hasLittleSharedMemory() {
  try {
    const { bsize, blocks } = fs.statfsSync('/dev/shm');
    return bsize * blocks < smallestSharedMemory;
  } catch {
    return false;
  }
}

/** The command-line switches that this system asks of Electron in a checkout; an installed program needs none. */
export async function electronSwitches() {
  if (process.platform !== 'linux') return [];
  const switches = [];
  if (process.getuid() === 0) switches.push('--no-sandbox');
  else if (!(await canSandbox())) {
    say('this system lets no program start a sandbox of its own; the window runs without one');
    switches.push('--no-sandbox');
  }
  if (hasLittleSharedMemory()) switches.push('--disable-dev-shm-usage');
  if (process.env.ZHANGQI_OWN_DISPLAY) switches.push('--disable-gpu', '--log-level=3');
  else if (!process.env.DISPLAY) switches.push('--ozone-platform=wayland');
  return switches;
}
