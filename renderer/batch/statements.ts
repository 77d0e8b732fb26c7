import { endOfMonth, isoDate } from '@shared/dates';
import { minorToDecimal } from '@shared/money';
import { type StatementRun } from '@shared/papers';
import { type BatchContext } from './context';
import { type BatchOutcome, done, refused } from './outcome';
import { StatementsOptions } from './paperOptions';
import { carryOutRun, type WrittenPaper } from './paperRun';

/** `statements`: the monthly statements of every customer with a movement or an open item, as PDF files in a folder. */
export async function runStatements(context: BatchContext): Promise<BatchOutcome> {
  const options = StatementsOptions.parse(context.options);
  const from = isoDate(`${options.month}-01`);
  const run: StatementRun = {
    kind: 'statement',
    from,
    to: endOfMonth(from),
    ...(options['doc-lang'] === undefined ? {} : { language: options['doc-lang'] }),
  };
  const carried = await carryOutRun(context, run, {
    codes: options.customer,
    isDraft: false,
    mergedName: options.merge ? `statements-${options.month}` : null,
  });
  if (!carried.ok) return refused(carried.error, context.language);
  const { written, skipped, warnings, problems, status } = carried.value;
  const documents = written.map((paper) => statementJson(run, paper));
  return done({ documents, skipped, warnings, ...(problems.length > 0 && { problems }) }, status);
}

function statementJson(run: StatementRun, { paper, number, file }: WrittenPaper): object {
  const decimal = (minor: number): string => minorToDecimal(minor, paper.currency);
  return {
    customer: paper.code,
    lang: paper.language,
    from: run.from,
    to: run.to,
    opening: decimal(paper.openingMinor ?? 0),
    closing: decimal(paper.totalMinor),
    currency: paper.currency,
    number,
    file,
  };
}
