/* npm run torture -- N: kills the program N times while it writes and looks for every confirmed entry. */
import './lib/checkNode.mjs';
import { prepare } from './lib/prepare.mjs';
import { runMain } from './lib/runMain.mjs';
import { runTypeScript } from './lib/typeScript.mjs';

runMain(async () => {
  await prepare();
  return runTypeScript('test/torture/run.ts', process.argv.slice(2));
});
