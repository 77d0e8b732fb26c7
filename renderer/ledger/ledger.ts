import { type DomainError } from '@shared/errors';
import { type Result } from '@shared/result';
import {
  type BookState,
  type Progress,
  type WorkAnswer,
  type WorkInput,
  type WorkName,
} from '@renderer/workers/ledger/protocol';

export type RunOptions = {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** The port of a job, handed on to the worker. */
  readonly port?: MessagePort;
};

/** The ledger as the screens see it: one door for every command and question. The client of the worker is one. */
export type Ledger = {
  run<N extends WorkName>(
    name: N,
    input: WorkInput<N>,
    options?: RunOptions,
  ): Promise<Result<WorkAnswer<N>, DomainError>>;
  /** The book's state, or null until the start has been through. */
  readonly state: BookState | null;
  subscribe(listener: (state: BookState) => void): () => void;
  /** Hears how far the start is, where it has to repair or rebuild. */
  onStarting(listener: (progress: Progress) => void): () => void;
};
