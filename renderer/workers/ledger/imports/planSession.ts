import { type IsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { createPlanner, type ImportPlan, resolveMapping } from '@shared/imports';
import { err, ok, type Result } from '@shared/result';
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
  for (;;) {
    if (signal.aborted) return err({ code: 'command.cancelled' });
    const isDone = planner.step(rowsAtOnce);
    progress({ stage: 'checking', done: planner.done, of: planner.total });
    if (isDone) return ok(planner.plan());
    await nextTask();
  }
}

/** Lets messages in, so that a cancel is heard and questions are answered. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
