import { endDisplay } from './display.mjs';
import { Stop, say } from './say.mjs';

async function statusOf(main) {
  try {
    return (await main()) ?? 0;
  } catch (error) {
    say(error instanceof Stop ? error.message : (error?.stack ?? String(error)));
    return 1;
  } finally {
    await endDisplay();
  }
}

/** Runs a script's main function: its number becomes the exit status, a Stop its message and status 1. */
export function runMain(main) {
  void statusOf(main).then((status) => {
    process.exitCode = status;
  });
}
