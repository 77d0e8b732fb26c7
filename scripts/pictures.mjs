/* npm run pictures: takes the pictures of docs/pictures/ from the real program. */
import './lib/checkNode.mjs';
import { prepare } from './lib/prepare.mjs';
import { runMain } from './lib/runMain.mjs';
import { runTypeScript } from './lib/typeScript.mjs';

runMain(async () => {
  await prepare();
  return runTypeScript('test/pictures/run.ts', process.argv.slice(2));
});
