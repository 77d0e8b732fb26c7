import { daysBetween, type IsoDate } from '@shared/dates';

const warnsWithin = 60;

/** Something that was checked so long after its last day is over for good: an old benchmark, a rule of the past. */
const closedAfter = 366;

/**
 * How long rates or a rule are known to hold as seen on a day: over for good, no longer, not for long, or for some
 * time. `checkedOn` is the day on which they were compared with their source.
 */
export function validityOf(
  day: IsoDate,
  checkedOn: IsoDate,
  today: IsoDate,
): 'closed' | 'past' | 'soon' | 'fine' {
  if (daysBetween(day, checkedOn) > closedAfter) return 'closed';
  if (day < today) return 'past';
  return daysBetween(today, day) <= warnsWithin ? 'soon' : 'fine';
}
