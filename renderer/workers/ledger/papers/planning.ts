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
  planPapers,
  ruleBookOf,
} from '@shared/papers';
import { type Result } from '@shared/result';
import { type World } from '../world';

/** What a plan needs beside the book: the rules in force, the day, and what the faces of papers can print. */
function surroundings({ book }: World, today: IsoDate): PaperSurroundings {
  return { rules: ruleBookOf(book), today, missing: missingCharacters };
}

/** Who gets a paper of a run on the book as it stands, and who does not and why. */
export function planOf(world: World, run: PaperRun, today: IsoDate): PaperPlan {
  return planPapers(world.book, run, surroundings(world, today));
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
