import { ensureBuild } from './build.mjs';
import { ensureDisplay, hasDisplay } from './display.mjs';
import { ensureElectron } from './electronRuntime.mjs';
import { ensurePackages } from './packages.mjs';
import { ensurePaperFonts } from './paperFonts.mjs';
import { alone } from './prepareLock.mjs';
import { ensureSystemLibraries } from './systemLibraries.mjs';

/**
 * Brings a fresh or an old checkout to the point where the program can run, and does nothing that is done already:
 * system libraries, packages, Electron, build, display.
 * @param isBuilt false for commands that build by themselves
 * @param isForTests whether the programs that only tests need must be there too
 */
export async function prepare({ isBuilt = true, isForTests = false } = {}) {
  await alone(async () => {
    await ensureSystemLibraries({ isDisplayNeeded: !hasDisplay(), isForTests });
    await ensurePackages();
    ensurePaperFonts();
    await ensureElectron();
    if (isBuilt) await ensureBuild();
  });
  await ensureDisplay();
}

/** The part of it that suffices for what runs in Node.js alone. */
export async function preparePackages() {
  await alone(async () => {
    await ensurePackages();
    ensurePaperFonts();
  });
}
