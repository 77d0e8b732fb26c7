import { type QuestionName, type Questions } from './questions';
import { type BookState, type CommandReceipt } from './state';
import { type IsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { type CommandName, type Commands } from '@shared/ledger';
import { type Result } from '@shared/result';

/** undo and redo take the last entry unless one is named. */
export type Undo = { readonly undo: { readonly seq?: number }; readonly redo: Record<string, never> };

export type WorkName = CommandName | keyof Undo | QuestionName;
export type WorkInput<N extends WorkName> = N extends CommandName
  ? Commands[N]
  : N extends keyof Undo
    ? Undo[N]
    : N extends QuestionName
      ? Questions[N]['input']
      : never;
export type WorkAnswer<N extends WorkName> = N extends QuestionName ? Questions[N]['answer'] : CommandReceipt;

export type Progress = {
  readonly stage:
    | 'reading'
    | 'checking'
    | 'journal'
    | 'applying'
    | 'writing'
    | 'waiting'
    /** Papers, page by page into PDFs. */
    | 'drawing'
    | 'verifying'
    /** At the start: from the journal into the store, and from the store into memory. */
    | 'replaying'
    | 'loading';
  readonly done: number;
  readonly of: number;
};

/** Window → worker. `port` rides along where a job's port is handed on. */
export type ToWorker =
  | { readonly type: 'journalPort' }
  | {
      readonly type: 'run';
      readonly id: number;
      readonly name: WorkName;
      readonly input: unknown;
      readonly today: IsoDate;
    }
  | { readonly type: 'cancel'; readonly id: number };

/** Worker → window. */
export type FromWorker =
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'answer'; readonly id: number; readonly result: Result<unknown, DomainError> }
  | { readonly type: 'bug'; readonly id: number; readonly message: string }
  /** How far the start is; the first `state` ends it. */
  | { readonly type: 'starting'; readonly progress: Progress }
  /** The book moved: sent after every confirmed entry and whenever `applying`, `busy` or the start report changes. */
  | { readonly type: 'state'; readonly state: BookState };
