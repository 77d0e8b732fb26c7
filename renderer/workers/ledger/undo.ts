import { type DomainError } from '@shared/errors';
import { type Commands, type DecisionContext, planImportUndo, planUndo } from '@shared/ledger';
import { err, ok, type Result } from '@shared/result';
import { isLasting } from './history';
import { type Decision, type World } from './world';

/** Undo is the inverse of an entry as an entry of its own, with `of`: the last one unless a seq is named. */
export async function decideUndo(
  world: World,
  input: { readonly seq?: number },
  context: DecisionContext,
): Promise<Result<Decision, DomainError>> {
  const seq = input.seq ?? world.state.undo?.seq;
  return seq === undefined ? err({ code: 'undo.nothing' }) : invert(world, seq, context);
}

/** Redo is the undo of the last undo. */
export async function decideRedo(
  world: World,
  context: DecisionContext,
): Promise<Result<Decision, DomainError>> {
  const seq = world.state.redo?.seq;
  return seq === undefined ? err({ code: 'undo.nothing' }) : invert(world, seq, context);
}

/** Takes an import back as a whole. The entry is that which wrote the import's row: the import, or the redo of one. */
export async function decideImportUndo(
  world: World,
  input: Commands['import.undo'],
  context: DecisionContext,
): Promise<Result<Decision, DomainError>> {
  const { importId } = input;
  const row = world.book.imports.get(importId);
  const entry = row && (await world.readEntry(row.rev));
  if (!entry) return err({ code: 'import.unknown', importId });
  const change = planImportUndo(world.book, importId, entry, context.seq);
  return change.ok ? ok({ change: change.value, input, of: entry.seq, importId }) : change;
}

async function invert(
  world: World,
  seq: number,
  context: DecisionContext,
): Promise<Result<Decision, DomainError>> {
  const isRefused = isLasting(world.history.entryOf(seq)?.command ?? '');
  const entry = isRefused ? null : await world.readEntry(seq);
  if (!entry) return err({ code: 'undo.notUndoable', seq });
  const change = planUndo(world.book, entry, context.seq);
  return change.ok ? ok({ change: change.value, input: { seq }, of: seq }) : change;
}

/** How the inverse of an entry is called in the journal: taking an undo back is a redo. */
export function inverseName(world: World, seq: number | undefined): 'undo' | 'redo' {
  const entry = seq === undefined ? undefined : world.history.entryOf(seq);
  return entry?.of !== undefined && entry.command !== 'redo' ? 'redo' : 'undo';
}
