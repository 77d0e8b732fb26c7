import cn2024 from '../../resources/calendars/cn-2024.json';
import cn2025 from '../../resources/calendars/cn-2025.json';
import cn2026 from '../../resources/calendars/cn-2026.json';
import { must } from '../result';
import { readCalendarYear } from './readCalendarYear';
import { type CalendarYear } from './types';

/** The calendars that come with the program; a file that does not pass its own check is a bug. */
export function shippedCalendars(): readonly CalendarYear[] {
  return [cn2024, cn2025, cn2026].map((file) => must(readCalendarYear(file)));
}
