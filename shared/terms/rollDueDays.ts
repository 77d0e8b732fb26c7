import { type BusinessCalendar, type CalendarError, rollToWorkingDay } from '../calendar';
import { ok, type Result } from '../result';
import { type Source, type Trace } from '../trace';
import { type FixedTerms, type InstalmentFixed } from './fixTerms';

/**
 * The terms of an invoice with every due day that is no working day moved to the next one: an option of the contract
 * (PRC Civil Code art. 203 says so of the last day of a period). The last day for a discount stays as it is.
 * Refused where the calendar does not know the year.
 */
export function rollDueDays(
  terms: FixedTerms,
  calendar: BusinessCalendar,
  source: Source = 'contract',
): Result<{ readonly terms: FixedTerms; readonly trace: Trace }, CalendarError> {
  const trace: Trace[number][] = [];
  const instalments: InstalmentFixed[] = [];
  for (const instalment of terms.instalments) {
    const rolled = rollToWorkingDay(calendar, instalment.dueOn, source);
    if (!rolled.ok) return rolled;
    trace.push(...rolled.value.trace);
    instalments.push({ ...instalment, dueOn: rolled.value.on });
  }
  const dueOn = instalments.reduce((last, item) => (item.dueOn > last ? item.dueOn : last), terms.dueOn);
  return ok({ terms: { ...terms, dueOn, instalments }, trace });
}
