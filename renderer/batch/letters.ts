import { type PlannedPaper, type LetterRun } from '@shared/papers';
import { minorToDecimal } from '@shared/money';
import { type BatchContext } from './context';
import { type BatchOutcome, done, refused } from './outcome';
import { LettersOptions } from './paperOptions';
import { carryOutRun, type WrittenPaper } from './paperRun';

/** `letters`: one of a level to each customer with late items, as PDF files in a folder. */
export async function runLetters(context: BatchContext): Promise<BatchOutcome> {
  const options = LettersOptions.parse(context.options);
  const run: LetterRun = {
    kind: 'letter',
    level: options.level,
    asOf: options['as-of'],
    ...(options['doc-lang'] === undefined ? {} : { language: options['doc-lang'] }),
  };
  const name = `letters-${run.asOf}-L${run.level}`;
  const carried = await carryOutRun(context, run, {
    codes: options.customer,
    isDraft: options['dry-run'],
    mergedName: options.merge ? name : null,
  });
  if (!carried.ok) return refused(carried.error, context.language);
  const { written, skipped, warnings, problems, status } = carried.value;
  const documents = written.map((paper) => letterJson(run, paper));
  return done({ documents, skipped, warnings, ...(problems.length > 0 && { problems }) }, status);
}

function letterJson(run: LetterRun, { paper, number, file }: WrittenPaper): object {
  const decimal = (minor: number): string => minorToDecimal(minor, paper.currency);
  return {
    customer: paper.code,
    level: run.level,
    lang: paper.language,
    items: paper.items,
    principal: decimal(paper.principalMinor),
    lateCharge: decimal(chargeOf(paper)),
    total: decimal(paper.totalMinor),
    currency: paper.currency,
    number,
    file,
  };
}

/** What is claimed on top of the principal: the charge and, under the UK Act or the Directive, the fixed sums. */
function chargeOf({ chargeMinor, fixedMinor }: PlannedPaper): number {
  return chargeMinor + fixedMinor;
}
