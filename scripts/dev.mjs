/* npm run dev: the window with hot reload. The page keeps the origin app://app, and with it its data. */
import './lib/checkNode.mjs';
import { forgetBuild } from './lib/build.mjs';
import { electronSwitches } from './lib/electronSwitches.mjs';
import { inRoot } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/run.mjs';
import { runMain } from './lib/runMain.mjs';

runMain(async () => {
  await prepare({ isBuilt: false });
  // The development build of main lands in out/ too; the next start must not take it for a finished program.
  forgetBuild();
  const args = [...(await electronSwitches()), ...process.argv.slice(2)];
  const vite = inRoot('node_modules/electron-vite/bin/electron-vite.js');
  const { status } = await run(process.execPath, [vite, 'dev', '--watch', '--', ...args]);
  return status;
});
