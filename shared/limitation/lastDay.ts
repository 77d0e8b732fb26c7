import { type BusinessCalendar, rollToWorkingDay, weekendCalendar } from '../calendar';
import { type IsoDate } from '../dates';
import { must } from '../result';
import { type LawKey, type Trace } from '../trace';

/** The law's last day, and how it was found. */
export type LastDay = { readonly on: IsoDate; readonly steps: Trace };

/**
 * The last day of a period moved to the next working day (PRC Civil Code art. 203, BGB § 193, a closed court office
 * in England). A year that the calendar does not know is looked at by weekends alone, and the trace says so.
 */
export function rollLastDay(
  actBy: IsoDate,
  country: string,
  source: LawKey,
  calendar: BusinessCalendar | undefined,
): LastDay {
  const known = calendar === undefined ? undefined : rollToWorkingDay(calendar, actBy);
  const hasHolidays = known?.ok === true && calendar?.years !== 'every';
  const on = known?.ok === true ? known.value.on : must(rollToWorkingDay(weekendCalendar(country), actBy)).on;
  return {
    on,
    steps: [
      ...(on === actBy ? [] : [{ step: 'limitation.rolled' as const, from: actBy, to: on, source }]),
      ...(hasHolidays ? [] : [{ step: 'day.weekendsOnly' as const, on: actBy, country }]),
    ],
  };
}
