import { type AgingBasis } from './types';

/** The place of "not due" among the columns of a row; the late columns follow it. */
export const notDuePlace = 0;

/**
 * The place of a number of days: 0 for not due, then one late column per bound, the last one open-ended. Bound 30
 * means that day 30 is still in the first late column (declared rule 2). By invoice date nothing is "not due": the
 * first column starts with day 0 (rule 3).
 */
export function placeOfDays(days: number, bounds: readonly number[], basis: AgingBasis): number {
  if (days <= 0 && basis === 'due') return notDuePlace;
  let place = 1;
  for (const bound of bounds) {
    if (days <= bound) return place;
    place += 1;
  }
  return place;
}
