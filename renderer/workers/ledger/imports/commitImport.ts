import { type DomainError } from '@shared/errors';
import { countStates, createChangeBuilder, type ImportPlan } from '@shared/imports';
import { type Commands, type DecisionContext } from '@shared/ledger';
import { err, ok, type Result } from '@shared/result';
import { type Decision, type Tools, type World } from '../world';
import { fileIssuesOf } from './fileIssues';
import { dropSession, type ImportSession, sessionOf } from './importSession';
import { buildChange, planSession } from './planSession';

/**
 * Decides an import: the file is planned once more against the book as it is now, because commands may have come
 * between the preview and this one. With refused rows it is refused whole unless the good rows alone are wanted.
 */
export async function decideImport(
  world: World,
  { sessionId, partial }: Commands['import.commit'],
  context: DecisionContext,
  tools: Tools,
): Promise<Result<Decision, DomainError>> {
  const found = sessionOf(world, sessionId);
  if (!found.ok) return found;
  const session = found.value;
  if (!world.book.company) return err({ code: 'company.missing' });
  const planned = await planSession(world, session, context.today, tools);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const [fileIssue] = fileIssuesOf(world, session, plan);
  if (fileIssue) return err(fileIssue);
  const counts = checkRows(plan, partial);
  if (!counts.ok) return counts;

  const { fileName, token, opened } = session;
  const { sha256, sheet } = opened;
  const source = { fileName, sha256, ...(sheet === undefined ? {} : { sheet }) };
  const built = await buildChange(createChangeBuilder(plan, world.book, context, source), tools);
  if (!built.ok) return built;
  const { change, importId } = built.value;
  return ok({
    change,
    input: { ...source, ...describeWork(session), partial, ...counts.value },
    files: [{ token, sha256 }],
    importId,
    onConfirmed: () => dropSession(world, sessionId),
  });
}

function checkRows(
  plan: ImportPlan,
  partial: boolean,
): Result<{ readonly accepted: number; readonly refused: number }, DomainError> {
  const { good, warned, refused } = countStates(plan);
  if (refused > 0 && !partial) return err({ code: 'import.rowsRefused', refused });
  const accepted = good + warned;
  return accepted === 0 ? err({ code: 'import.nothing' }) : ok({ accepted, refused });
}

/** What the journal keeps of how the file was read: with the file, which is kept by its hash, enough to decide again. */
function describeWork({ mapping, corrections, skips }: ImportSession): Record<string, unknown> {
  const typed = [...corrections].flatMap(([row, values]) =>
    [...values].map(([key, value]) => [row, key, value]),
  );
  return {
    mapping,
    ...(typed.length === 0 ? {} : { corrections: typed }),
    ...(skips.size === 0 ? {} : { skipped: [...skips] }),
  };
}
