import { electronPath } from './electronRuntime.mjs';
import { electronSwitches } from './electronSwitches.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/**
 * Runs the built program in the real shell, with its standard output, error and status passed through untouched.
 * @param args what follows the program's folder on its command line
 */
export async function runProgram(args, options = {}) {
  const env = { ...process.env };
  // Left over from tools that run Node.js code in Electron; with it there would be no window.
  delete env.ELECTRON_RUN_AS_NODE;
  return run(electronPath(), [...(await electronSwitches()), root, ...args], { env, ...options });
}
