import { type IsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { type ImportId, type PaperId } from '@shared/ids';
import {
  type Book,
  type ChangeSet,
  type CommandName,
  type Commands,
  type DecisionContext,
  type UndoEntry,
} from '@shared/ledger';
import { type Result } from '@shared/result';
import { type History } from './history';
import { type BookState, type Head, type Progress, type QuestionName, type Questions } from './protocol';

/**
 * What questions and decisions read. There is one World for the life of the worker (its members change, it does not),
 * so a part with memory of its own, such as an import session, may keep it in a `WeakMap<World, …>`.
 */
export type World = {
  /** The whole book as of `head`; replaced when the store is rebuilt, so it is not to be kept across an await. */
  readonly book: Book;
  readonly head: Head;
  /** The index of the journal: every entry, and the entries that touched a row. */
  readonly history: History;
  readonly state: BookState;
  /** What an entry did, read back from the journal file; null if there is none of that seq. */
  readEntry(seq: number): Promise<UndoEntry | null>;
};

/** What comes along with one piece of work. */
export type Tools = {
  readonly progress: (progress: Progress) => void;
  /** Aborted when the window cancels; after the commit point nobody looks at it any more. */
  readonly signal: AbortSignal;
  /** The port of a job, where the window handed one on. */
  readonly port: MessagePort | undefined;
  /** The PC's calendar day when the work was asked for. */
  readonly today: IsoDate;
};

type Maybe<T> = T | Promise<T>;

/** Answers one question from the book in memory. It changes nothing and need not wait for its turn. */
export type QuestionHandler<N extends QuestionName> = (
  world: World,
  input: Questions[N]['input'],
  tools: Tools,
) => Maybe<Result<Questions[N]['answer'], DomainError>>;

export type QuestionTable = { readonly [N in QuestionName]: QuestionHandler<N> };

/** A file that a command names: copied into documents/<sha256> and fsynced before the entry's line is written. */
export type FileToKeep = { readonly token: string; readonly sha256: string };

/** What a decision answers when it is taken outside the pure core (imports, the sample company, undo). */
export type Decision = {
  readonly change: ChangeSet;
  /** What the journal keeps as cmd.input: enough to see what was asked, never the rows of a file. */
  readonly input: unknown;
  readonly files?: readonly FileToKeep[];
  /** Named in the receipt. */
  readonly importId?: ImportId;
  /** The papers that were issued, named in the receipt. */
  readonly papers?: readonly PaperId[];
  /** The entry that this one takes back. */
  readonly of?: number;
  /** Called after the entry is confirmed, to let go of what the decision was made from. */
  readonly onConfirmed?: () => void;
};

/** Decides one command. Every refusal happens here; after it come the journal, the store and the confirmation. */
export type DecideHandler<N extends CommandName> = (
  world: World,
  input: Commands[N],
  context: DecisionContext,
  tools: Tools,
) => Maybe<Result<Decision, DomainError>>;
