import { type IsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import {
  type ChangeBuilder,
  createPlanner,
  type ImportChange,
  type ImportPlan,
  resolveMapping,
} from '@shared/imports';
import { err, ok, type Result } from '@shared/result';
import { breathe } from '../breathe';
import { type Progress } from '../protocol';
import { type Tools, type World } from '../world';
import { type ImportSession } from './importSession';

/** Rows planned between two looks at the worker's messages: some 20 ms of work. */
const rowsAtOnce = 4_000;

/** Plans the session's file against the book as it is now, with progress, until it is done or cancelled. */
export async function planSession(
  world: World,
  session: ImportSession,
  today: IsoDate,
  { progress, signal }: Pick<Tools, 'progress' | 'signal'>,
): Promise<Result<ImportPlan, DomainError>> {
  const { table, head, mapping, corrections, skips } = session;
  const resolved = resolveMapping(mapping, head);
  const planner = createPlanner({ table, head, mapping, resolved, corrections, skips }, world.book, today);
  const isDone = await inSteps(planner, rowsAtOnce, 'checking', { progress, signal });
  return isDone ? ok(planner.plan()) : err({ code: 'command.cancelled' });
}

/** Builds the rows that a plan puts, as the planning: step by step. */
export async function buildChange(
  builder: ChangeBuilder,
  tools: Pick<Tools, 'progress' | 'signal'>,
): Promise<Result<ImportChange, DomainError>> {
  const isDone = await inSteps(builder, rowsAtOnce, 'checking', tools);
  return isDone ? ok(builder.result()) : err({ code: 'command.cancelled' });
}

type Stepwise = { readonly total: number; readonly done: number; step(rows: number): boolean };

/** Works step by step and lets messages in between, so that a cancel is heard and questions are answered. */
async function inSteps(
  work: Stepwise,
  rows: number,
  stage: Progress['stage'],
  { progress, signal }: Pick<Tools, 'progress' | 'signal'>,
): Promise<boolean> {
  for (;;) {
    if (signal.aborted) return false;
    const isDone = work.step(rows);
    if (work.total > 0) progress({ stage, done: work.done, of: work.total });
    if (isDone) return true;
    await breathe();
  }
}
