import { writeStream } from './standardOutput';

/** Standard output is one line, whatever happens: whoever answers first wins, and nobody answers twice. */
export class BatchAnswer {
  readonly #write: (text: string) => void;
  #isGiven = false;

  constructor(write = (text: string): void => writeStream('out', text)) {
    this.#write = write;
  }

  get isGiven(): boolean {
    return this.#isGiven;
  }

  /** @returns false if an answer was given before */
  give(line: string): boolean {
    if (this.#isGiven) return false;
    this.#isGiven = true;
    this.#write(`${line}\n`);
    return true;
  }
}
