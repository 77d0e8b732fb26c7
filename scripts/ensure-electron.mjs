/* Prepares the Electron runtime alone. `--official` tries the download again where a fallback is in use. */
import './lib/checkNode.mjs';
import { ensureElectron } from './lib/electronRuntime.mjs';
import { alone } from './lib/prepareLock.mjs';
import { runMain } from './lib/runMain.mjs';
import { say } from './lib/say.mjs';

runMain(async () => {
  const isOfficialWanted = process.argv.includes('--official');
  say(`Electron is ready: ${await alone(() => ensureElectron({ isOfficialWanted }))}`);
});
