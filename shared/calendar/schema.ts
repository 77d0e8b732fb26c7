import { z } from 'zod';
import { Bilingual, Country, Day, Origin } from '../dataFiles/schema';

/** One year of one country's working days, as in resources/calendars and in files that the user brings. */
export const CalendarFile = z.strictObject({
  format: z.literal('zhangqi-calendar'),
  version: z.literal(1),
  country: Country,
  year: z.number().int().min(2000).max(2100),
  ...Origin,
  /** Days off, weekends among them or not; both ends included. */
  holidays: z.array(z.strictObject({ from: Day, to: Day, name: Bilingual })).max(60),
  /** Saturdays and Sundays on which one works. */
  workdays: z.array(Day).max(60),
});
