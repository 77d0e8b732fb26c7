/* npm start: the window; without a display the main job, unattended, on the sample company. */
import './lib/checkNode.mjs';
import { hasDisplay } from './lib/display.mjs';
import { runDemo } from './lib/demo.mjs';
import { userFolder } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { runProgram } from './lib/runProgram.mjs';
import { runMain } from './lib/runMain.mjs';

runMain(async () => {
  const isSeen = hasDisplay();
  await prepare();
  if (!isSeen) return runDemo();
  const { status } = await runProgram(process.argv.slice(2), { cwd: userFolder('start') });
  return status;
});
