import { writeStream } from './standardOutput';

/** Standard output is one line, whatever happens: whoever answers first wins, and nobody answers twice. */
export class BatchAnswer {
  #isGiven = false;

  get isGiven(): boolean {
    return this.#isGiven;
  }

  /** @returns false if an answer was given before */
  give(line: string): boolean {
    if (this.#isGiven) return false;
    this.#isGiven = true;
    writeStream('out', `${line}\n`);
    return true;
  }
}
