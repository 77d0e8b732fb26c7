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

type Answer = Result<DrawnPaper, DomainError>;

const nothing = new Uint8Array(0);

/**
 * So many papers of a run are on their way at once: while one goes to the disk, the job draws the next and this worker
 * builds the ones after. A paper takes ten turns of the job's loop to be kept.
 */
const mostAhead = 16;

/** The drawing job at the other end of a port: draws one paper after the other. */
export class DrawingJob {
  #lastId = 0;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
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
  async draw(definition: PaperDefinition, { keep }: { readonly keep: boolean }): Promise<Answer> {
    if (this.#lost !== null) return err(this.#lost);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ type: 'draw', id, definition, keep });
    });
  }

  /**
   * Draws many papers, each built when its turn comes, and answers them in their order; the first that cannot be built
   * or drawn ends it. `onDrawn` is told how many are done.
   */
  async drawAll<T>(
    papers: readonly T[],
    define: (paper: T) => Result<PaperDefinition, DomainError>,
    how: { readonly keep: boolean; readonly onDrawn: (done: number) => void },
  ): Promise<Result<readonly DrawnPaper[], DomainError>> {
    const started: Promise<Answer>[] = [];
    const drawn: DrawnPaper[] = [];
    while (drawn.length < papers.length) {
      how.onDrawn(drawn.length);
      for (const paper of papers.slice(started.length, drawn.length + mostAhead)) {
        const definition = define(paper);
        if (!definition.ok) return definition;
        started.push(this.draw(definition.value, how));
      }
      const answer = await started[drawn.length];
      if (answer === undefined) break;
      if (!answer.ok) return answer;
      drawn.push(answer.value);
    }
    how.onDrawn(drawn.length);
    return ok(drawn);
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

  #answer(id: number, answer: Answer): void {
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }

  #refuseAll(error: DomainError): void {
    this.#lost = error;
    for (const resolve of this.#waiting.values()) resolve(err(error));
    this.#waiting.clear();
  }

  readonly #hear = ({ data }: MessageEvent): void => {
    const answer = data as DrawAnswer;
    if (answer.type === 'failed') {
      // Without an id the job itself has failed, perhaps before it was asked for anything.
      return answer.id === undefined
        ? this.#refuseAll(answer.error)
        : this.#answer(answer.id, err(answer.error));
    }
    const { id, pages, bytes, sha256, pdf } = answer;
    this.#answer(id, ok({ pages, bytes, sha256, pdf: pdf ?? nothing }));
  };

  /** The process behind the port has ended without a word. */
  readonly #lose = (): void =>
    this.#refuseAll(
      this.signal.aborted ? { code: 'command.cancelled' } : { code: 'job.failed', reason: 'ended' },
    );

  readonly #cancel = (): void => {
    this.#send({ type: 'cancel' });
    this.#refuseAll({ code: 'command.cancelled' });
  };
}
