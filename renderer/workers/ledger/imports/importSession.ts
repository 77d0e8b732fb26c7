import { type DomainError } from '@shared/errors';
import {
  type ColumnKey,
  type Head,
  type ImportPlan,
  type ImportTable,
  type MappingFile,
  readHead,
} from '@shared/imports';
import { err, ok, type Result } from '@shared/result';
import { type TextEncoding } from '@shared/sheets';
import { type World } from '../world';

/** What the reader found out about the file. */
export type OpenedFile = {
  readonly fileType: 'csv' | 'xlsx';
  readonly encoding?: TextEncoding;
  readonly delimiter?: string;
  readonly sheets: readonly string[];
  readonly sheet?: string;
  readonly sha256: string;
};

/** One file between being read and being imported. Its rows lie in the worker alone; nothing is written. */
export type ImportSession = {
  readonly sessionId: string;
  readonly token: string;
  readonly fileName: string;
  readonly opened: OpenedFile;
  readonly table: ImportTable;
  mapping: MappingFile;
  head: Head;
  /** Values typed over those of the file, by row and column. */
  readonly corrections: Map<number, Map<ColumnKey, string>>;
  /** Rows that the user leaves out. */
  readonly skips: Set<number>;
  /** The plan that the preview shows; null until one was asked for. */
  plan: ImportPlan | null;
};

// One session at a time: a file of a million rows is not kept for nothing.
const sessions = new WeakMap<World, ImportSession>();
let opened = 0;

export function newSessionId(): string {
  opened += 1;
  return `import-${opened}`;
}

export function keepSession(world: World, session: ImportSession): void {
  sessions.set(world, session);
}

export function dropSession(world: World, sessionId?: string): void {
  if (sessionId === undefined || sessions.get(world)?.sessionId === sessionId) sessions.delete(world);
}

export function sessionOf(world: World, sessionId: string): Result<ImportSession, DomainError> {
  const session = sessions.get(world);
  return session?.sessionId === sessionId
    ? ok(session)
    : err({ code: 'import.unknown', importId: sessionId });
}

/** Gives the session another mapping; the head is read anew where it stands in another row. */
export function setMapping(session: ImportSession, mapping: MappingFile): void {
  if (mapping.headerRow !== session.mapping.headerRow)
    session.head = readHead(session.table, mapping.headerRow);
  session.mapping = mapping;
  session.plan = null;
}
