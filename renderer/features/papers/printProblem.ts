import { mostPrinted, type PageRange } from '@shared/ipc';

/** Why papers cannot go to the printer as chosen: more than are joined at once, or a stretch of pages that is none. */
export function printProblem(
  papers: number,
  pages: number,
  stretch: PageRange | null,
): 'tooMany' | 'wrong' | null {
  if (papers > mostPrinted) return 'tooMany';
  if (stretch === null) return null;
  const { from, to } = stretch;
  const isStretch = Number.isInteger(from) && Number.isInteger(to) && from >= 1 && from <= to && to <= pages;
  return isStretch ? null : 'wrong';
}
