/* npm run batch -- COMMAND [options]: the program without its window. */
import './lib/checkNode.mjs';
import { userFolder } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { runProgram } from './lib/runProgram.mjs';
import { runMain } from './lib/runMain.mjs';
import { Stop, say } from './lib/say.mjs';

const nothingChanged = 3;

/** Whoever reads the one line of standard output finds one there too when the program could not be started. */
async function prepareOrAnswer() {
  try {
    await prepare();
    return true;
  } catch (error) {
    say(error instanceof Stop ? error.message : (error.stack ?? String(error)));
    process.stdout.write(
      `${JSON.stringify({ error: { code: 'program.notReady', message: error.message } })}\n`,
    );
    return false;
  }
}

runMain(async () => {
  if (!(await prepareOrAnswer())) return nothingChanged;
  const { status } = await runProgram(['--batch', ...process.argv.slice(2)], { cwd: userFolder('batch') });
  return status;
});
