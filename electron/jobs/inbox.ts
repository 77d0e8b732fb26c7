import { type JobPort } from './jobPort';

/** The messages of a job's port one after another, in the order in which they came. */
export class Inbox<Message> {
  readonly #waiting: Message[] = [];
  readonly #stopListening: () => void;
  readonly #signal: AbortSignal;
  #wake: (() => void) | null = null;
  #isClosed = false;

  constructor(port: JobPort, signal: AbortSignal) {
    this.#signal = signal;
    this.#stopListening = port.onMessage((message) => {
      this.#waiting.push(message as Message);
      this.#wake?.();
    });
    signal.addEventListener('abort', this.#end);
    if (signal.aborted) this.#isClosed = true;
  }

  /** The next message, or null once the signal fired, whatever still waits. */
  async next(): Promise<Message | null> {
    while (!this.#isClosed && this.#waiting.length === 0)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    return this.#isClosed ? null : (this.#waiting.shift() ?? null);
  }

  close(): void {
    this.#stopListening();
    this.#signal.removeEventListener('abort', this.#end);
  }

  readonly #end = (): void => {
    this.#isClosed = true;
    this.#wake?.();
  };
}
