import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A path inside the checkout. */
export const inRoot = (...parts) => path.join(root, ...parts);

/**
 * The folder in which the user typed the command. npm changes to the checkout before it runs a script and leaves
 * the real one in INIT_CWD; when node runs the script itself, an INIT_CWD may be left over from an outer npm.
 */
export function userFolder(scriptName) {
  const startedByNpm = process.env.npm_lifecycle_event === scriptName;
  return (startedByNpm && process.env.INIT_CWD) || process.cwd();
}
