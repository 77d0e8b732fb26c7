export { joinCalendar, weekendCalendar } from './businessCalendar';
export { readCalendarYear } from './readCalendarYear';
export { shippedCalendars } from './shippedCalendars';
export { type BusinessCalendar, type CalendarYear, type Holiday } from './types';
export { type CalendarError, isWeekend, isWorkingDay, type RolledDay, rollToWorkingDay } from './workingDay';
