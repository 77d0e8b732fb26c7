import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { say } from './say.mjs';

const lockFile = inRoot('.cache', 'prepare.lock');
const beatMs = 1_000;
/** A holder that was killed stops beating; nobody waits for it longer than this. */
const deadAfterMs = 15_000;

function tryTake() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function holderIsDead() {
  try {
    return Date.now() - statSync(lockFile).mtimeMs > deadAfterMs;
  } catch {
    return false;
  }
}

/** Runs `work` while no other script of this checkout installs, prepares or builds: two starts at once are safe. */
export async function alone(work) {
  mkdirSync(inRoot('.cache'), { recursive: true });
  let hasSaid = false;
  while (!tryTake()) {
    if (holderIsDead()) {
      rmSync(lockFile, { force: true });
      continue;
    }
    if (!hasSaid) say('another command of this checkout is preparing it; waiting for it');
    hasSaid = true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const beat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(lockFile, now, now);
    } catch {
      // Removed by hand: the work goes on, only the protection is gone.
    }
  }, beatMs);
  const release = () => rmSync(lockFile, { force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}
