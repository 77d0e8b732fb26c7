import { type DrawAnswer, type DrawRequest, type PaperDefinition } from '@shared/documents';
import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';

export type DrawnPaper = {
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Of a paper that is not kept; else empty. */
  readonly pdf: Uint8Array<ArrayBuffer>;
};

const nothing = new Uint8Array(0);

/** The drawing job at the other end of a port: draws one paper after the other. */
export class DrawingJob {
  #lastId = 0;
  #waiting: {
    readonly id: number;
    readonly resolve: (answer: Result<DrawnPaper, DomainError>) => void;
  } | null = null;
  #lost: DomainError | null = null;

  constructor(
    private readonly port: MessagePort,
    private readonly signal: AbortSignal,
  ) {
    port.addEventListener('message', this.#hear);
    port.addEventListener('close', this.#lose);
    signal.addEventListener('abort', this.#cancel);
    port.start();
    if (signal.aborted) this.#cancel();
  }

  /** Draws one paper. With `keep` it is in documents/<sha256> and on the disk when this answers. */
  async draw(
    definition: PaperDefinition,
    { keep }: { readonly keep: boolean },
  ): Promise<Result<DrawnPaper, DomainError>> {
    if (this.#lost !== null) return err(this.#lost);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#waiting = { id, resolve };
      this.#send({ type: 'draw', id, definition, keep });
    });
  }

  /** Lets go of the job, which ends with its port. */
  close(): void {
    this.port.removeEventListener('message', this.#hear);
    this.port.removeEventListener('close', this.#lose);
    this.signal.removeEventListener('abort', this.#cancel);
    this.port.close();
  }

  #send(request: DrawRequest): void {
    this.port.postMessage(request);
  }

  #answer(answer: Result<DrawnPaper, DomainError>): void {
    this.#waiting?.resolve(answer);
    this.#waiting = null;
  }

  readonly #hear = ({ data }: MessageEvent): void => {
    const answer = data as DrawAnswer;
    if (answer.type === 'failed') {
      // Without an id the job itself has failed, perhaps before it was asked for anything.
      if (answer.id === undefined) this.#lost = answer.error;
      return this.#answer(err(answer.error));
    }
    if (answer.id !== this.#waiting?.id) return;
    const { pages, bytes, sha256, pdf } = answer;
    this.#answer(ok({ pages, bytes, sha256, pdf: pdf ?? nothing }));
  };

  /** The process behind the port has ended without a word. */
  readonly #lose = (): void => {
    this.#lost = this.signal.aborted
      ? { code: 'command.cancelled' }
      : { code: 'job.failed', reason: 'ended' };
    this.#answer(err(this.#lost));
  };

  readonly #cancel = (): void => {
    this.#lost = { code: 'command.cancelled' };
    this.#send({ type: 'cancel' });
    this.#answer(err(this.#lost));
  };
}
