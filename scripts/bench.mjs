/* npm run bench [-- --size N]: the speed figures beside their yardsticks, in the real program. */
import './lib/checkNode.mjs';
import { prepare } from './lib/prepare.mjs';
import { runMain } from './lib/runMain.mjs';
import { runTypeScript } from './lib/typeScript.mjs';

runMain(async () => {
  await prepare();
  return runTypeScript('test/bench/run.ts', process.argv.slice(2));
});
