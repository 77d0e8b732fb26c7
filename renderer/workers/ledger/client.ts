import { setStoreName } from '@renderer/db/liveStore';
import { type IsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { type Result } from '@shared/result';
import { failedState } from './failedState';
import { type StartedWorker } from './startWorker';
import {
  type BookState,
  type FromWorker,
  type Progress,
  type ToWorker,
  type WorkAnswer,
  type WorkInput,
  type WorkName,
} from './protocol';

export type RunOptions = {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** The port of a job, handed on to the worker. */
  readonly port?: MessagePort;
};

export type LedgerClientOptions = {
  readonly worker: StartedWorker;
  /** The journal's port, fresh from the shell. */
  readonly connectJournal: () => Promise<MessagePort>;
  /** The PC's calendar day, asked anew for each piece of work. */
  readonly today: () => Promise<IsoDate>;
};

type Work = {
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly resolve: (result: Result<unknown, DomainError>) => void;
  readonly reject: (bug: Error) => void;
};

/** The window's side of the ledger worker: gives it the journal's port, and passes work and answers on. */
export class LedgerClient {
  private readonly worker: Worker;
  private readonly works = new Map<number, Work>();
  private readonly listeners = new Set<(state: BookState) => void>();
  private readonly startListeners = new Set<(progress: Progress) => void>();
  private current: BookState | null = null;
  private lastId = 0;
  private broken: Error | null = null;

  constructor(private readonly options: LedgerClientOptions) {
    this.worker = options.worker.worker;
    this.worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.hear(data));
    void options.worker.failed.then((message) => this.fail(new Error(`the ledger worker ended: ${message}`)));
  }

  /** The book's state, or null until the start has been through. */
  get state(): BookState | null {
    return this.current;
  }

  /** Hears the state whenever it changes. @returns ends the hearing */
  readonly subscribe = (listener: (state: BookState) => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Hears how far the start is, where it has to repair or rebuild. @returns ends the hearing */
  readonly onStarting = (listener: (progress: Progress) => void): (() => void) => {
    this.startListeners.add(listener);
    return () => this.startListeners.delete(listener);
  };

  /** Hands the journal over; the worker then opens the books. */
  async open(): Promise<void> {
    try {
      const port = await this.options.connectJournal();
      this.send({ type: 'journalPort' }, [port]);
    } catch (error) {
      this.fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Runs one command or asks one question. A refusal is a Result; the promise is rejected at a bug alone. */
  readonly run = async <N extends WorkName>(
    name: N,
    input: WorkInput<N>,
    { onProgress, signal, port }: RunOptions = {},
  ): Promise<Result<WorkAnswer<N>, DomainError>> => {
    const today = await this.options.today();
    if (this.broken) throw this.broken;
    this.lastId += 1;
    const id = this.lastId;
    const cancel = (): void => this.send({ type: 'cancel', id });
    try {
      const result = await new Promise<Result<unknown, DomainError>>((resolve, reject) => {
        this.works.set(id, { onProgress, resolve, reject });
        this.send({ type: 'run', id, name, input, today }, port ? [port] : []);
        if (signal?.aborted) cancel();
        signal?.addEventListener('abort', cancel);
      });
      return result as Result<WorkAnswer<N>, DomainError>;
    } finally {
      signal?.removeEventListener('abort', cancel);
      this.works.delete(id);
    }
  };

  private send(message: ToWorker, transfer: Transferable[] = []): void {
    this.worker.postMessage(message, transfer);
  }

  private hear(message: FromWorker): void {
    switch (message.type) {
      case 'state':
        this.current = message.state;
        setStoreName(message.state.store);
        for (const listener of this.listeners) listener(message.state);
        break;
      case 'starting':
        for (const listener of this.startListeners) listener(message.progress);
        break;
      case 'progress':
        this.works.get(message.id)?.onProgress?.(message.progress);
        break;
      case 'answer':
        this.works.get(message.id)?.resolve(message.result);
        break;
      case 'bug':
        this.works.get(message.id)?.reject(new Error(message.message));
    }
  }

  /** The worker is gone, or was never given a journal: nothing works until the window is reloaded. */
  private fail(error: Error): void {
    this.broken = error;
    for (const work of this.works.values()) work.reject(error);
    this.hear({ type: 'state', state: failedState(error.message) });
  }
}

/** Starts the ledger. The books open in the background; `state` and `subscribe` tell when they are. */
export function createLedgerClient(options: LedgerClientOptions): LedgerClient {
  const client = new LedgerClient(options);
  void client.open();
  return client;
}
