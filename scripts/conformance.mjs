/* npm run conformance -- DIR…: plays the cases of these folders against the real rules. */
import './lib/checkNode.mjs';
import path from 'node:path';
import { inRoot, userFolder } from './lib/paths.mjs';
import { preparePackages } from './lib/prepare.mjs';
import { runMain } from './lib/runMain.mjs';
import { runTypeScript } from './lib/typeScript.mjs';

runMain(async () => {
  await preparePackages();
  const given = process.argv.slice(2).map((folder) => path.resolve(userFolder('conformance'), folder));
  const folders = given.length > 0 ? given : [inRoot('test/conformance/cases')];
  const counts = await runTypeScript('test/conformance/run.ts', folders);
  // npm test plays them too and counts them in its closing line.
  process.send?.(counts);
  return counts.failed === 0 ? 0 : 1;
});
