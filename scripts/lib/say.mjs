/** Tells the user what goes on. Always on standard error: standard output belongs to the program that is run. */
export function say(message) {
  process.stderr.write(`zhangqi: ${message}\n`);
}

/** A reason to stop that the user can act on: shown without a stack. */
export class Stop extends Error {}
