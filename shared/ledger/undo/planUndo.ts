import { type DomainError } from '../../errors';
import { type ImportId } from '../../ids';
import { err, ok, type Result } from '../../result';
import { type Book } from '../book';
import { type ChangeSet, type IdsByTable, type RowsByTable } from '../changeSet';
import { postedSeqOf } from '../postingOrder';
import { type TableName, tableNames, type Tables } from '../rows';
import { findReferrer } from './findReferrer';
import { findConflict } from './findConflict';
import { nameRow } from './nameRow';
import { type Obstacle } from './obstacle';

/** What an entry of the journal did: the rows it put and deleted, and the rows as they were before. */
export type UndoEntry = {
  readonly seq: number;
  readonly put: RowsByTable;
  readonly del: IdsByTable;
  readonly before: RowsByTable;
};

/**
 * The inverse of an entry, as the entry `seq`. Refused if a row's rev is no longer the entry's, if a row written
 * later points to one that would go, or if what comes back no longer fits (a number taken, money spent elsewhere).
 */
export function planUndo(book: Book, entry: UndoEntry, seq: number): Result<ChangeSet, DomainError> {
  const inverse = invert(book, entry, seq);
  if (inverse.ok) return inverse;
  const { by } = inverse.error;
  if (by === 0) return err({ code: 'undo.notUndoable', seq: entry.seq });
  return err({ code: 'undo.changedSince', seq: entry.seq, by });
}

/** The inverse of an import as a whole; what was built on it since is named in the refusal. */
export function planImportUndo(
  book: Book,
  importId: ImportId,
  entry: UndoEntry,
  seq: number,
): Result<ChangeSet, DomainError> {
  if (!book.imports.has(importId)) return err({ code: 'import.unknown', importId });
  const inverse = invert(book, entry, seq);
  return inverse.ok ? inverse : err({ code: 'import.builtOn', importId, by: inverse.error.name });
}

function invert(book: Book, entry: UndoEntry, seq: number): Result<ChangeSet, Obstacle> {
  const put: { [T in TableName]?: readonly Tables[T][] } = {};
  const del: { [T in TableName]?: readonly string[] } = {};
  for (const table of tableNames) {
    const inverse = invertTable(book, table, entry, seq);
    if (!inverse.ok) return inverse;
    if (inverse.value.put.length > 0) setRows(put, table, inverse.value.put);
    if (inverse.value.del.length > 0) del[table] = inverse.value.del;
  }
  const change: ChangeSet = { put, del };
  const obstacle = findReferrer(book, change) ?? findConflict(book, change);
  return obstacle === undefined ? ok(change) : err(obstacle);
}

function invertTable<T extends TableName>(
  book: Book,
  table: T,
  entry: UndoEntry,
  seq: number,
): Result<{ readonly put: readonly Tables[T][]; readonly del: readonly string[] }, Obstacle> {
  const before = new Map((entry.before[table] ?? []).map((row) => [row.id as string, row as Tables[T]]));
  const put: Tables[T][] = [];
  const del: string[] = [];
  for (const row of entry.put[table] ?? []) {
    const current = book.rowOf(table, row.id as Tables[T]['id']);
    if (current === undefined) return err({ by: 0, name: row.id });
    if (current.rev !== entry.seq) return err({ by: current.rev, name: nameRow(book, table, current) });
    const earlier = before.get(row.id);
    if (earlier === undefined) del.push(row.id);
    else put.push(restore(earlier, seq));
  }
  for (const id of entry.del[table] ?? []) {
    const earlier = before.get(id);
    const current = book.rowOf(table, id as Tables[T]['id']);
    if (current !== undefined) return err({ by: current.rev, name: nameRow(book, table, current) });
    if (earlier === undefined) return err({ by: 0, name: id });
    put.push(restore(earlier, seq));
  }
  return ok({ put, del });
}

/** A row put back: written by the entry that puts it, posted by the one that posted it first. */
function restore<Row extends Tables[TableName]>(row: Row, seq: number): Row {
  const isDocument = 'currency' in row && ('effectiveOn' in row || 'number' in row || 'writtenOffOn' in row);
  return isDocument ? { ...row, rev: seq, postedSeq: postedSeqOf(row) } : { ...row, rev: seq };
}

function setRows<T extends TableName>(
  put: { [K in TableName]?: readonly Tables[K][] },
  table: T,
  rows: readonly Tables[T][],
): void {
  (put as { [K in T]?: readonly Tables[K][] })[table] = rows;
}
