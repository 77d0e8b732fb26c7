import { type IsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import {
  type AnyPaperFacts,
  missingCharacters,
  paperFacts,
  type PaperPick,
  type PaperPlan,
  type PaperRun,
  type PaperSurroundings,
  planInSteps,
  ruleBookOf,
} from '@shared/papers';
import { err, ok, type Result } from '@shared/result';
import { breathe } from '../breathe';
import { keep, recall } from '../questions/memo';
import { type Tools, type World } from '../world';

/** What a plan needs beside the book: the rules in force, the day, and what the faces of papers can print. */
function surroundings({ book }: World, today: IsoDate): PaperSurroundings {
  return { rules: ruleBookOf(book), today, missing: missingCharacters };
}

/** So long a plan holds the worker at a time (a few milliseconds more where one customer has thousands of invoices). */
const sliceMs = 40;
/** So often a plan is begun anew because an entry came in between; after that it is made in one go. */
const mostStarts = 3;

/**
 * Who gets a paper of a run, and who does not and why: on the book of one head. It is worked out in slices, so that
 * other questions are answered meanwhile; refused where it was cancelled.
 */
export async function planOf(
  world: World,
  run: PaperRun,
  { today, signal }: Pick<Tools, 'today' | 'signal'>,
): Promise<Result<PaperPlan, DomainError>> {
  const key = `papers.plan ${today} ${JSON.stringify(run)}`;
  for (let start = 1; ; start += 1) {
    const { head } = world;
    const known = recall<PaperPlan>(world, key);
    if (known !== undefined) return ok(known);
    const steps = planInSteps(world.book, run, surroundings(world, today));
    let until = performance.now() + sliceMs;
    while (world.head === head) {
      const step = steps.next();
      if (step.done === true) return ok(keep(world, key, step.value));
      if (start > mostStarts || performance.now() < until) continue;
      await breathe();
      if (signal.aborted) return err({ code: 'command.cancelled' });
      until = performance.now() + sliceMs;
    }
  }
}

/** Everything that one paper states; `number` null for a draft. */
export function factsOf(
  world: World,
  run: PaperRun,
  pick: PaperPick,
  { today, number }: { readonly today: IsoDate; readonly number: string | null },
): Result<AnyPaperFacts, DomainError> {
  return paperFacts(world.book, run, pick, { ...surroundings(world, today), number });
}
