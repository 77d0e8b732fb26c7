import { daysBetween, type IsoDate } from '@shared/dates';

const warnsWithin = 60;

/** How long rates or a rule are known to hold as seen on a day: no longer, not for long, or for some time. */
export function validityOf(day: IsoDate, today: IsoDate): 'past' | 'soon' | 'fine' {
  if (day < today) return 'past';
  return daysBetween(today, day) <= warnsWithin ? 'soon' : 'fine';
}
