import { type Catalogue } from '@shared/i18n';
import { unreachable } from '@shared/result';
import { type DayError } from './readDay';

/** What is wrong with a typed day, and how to write it. */
export function describeDayError(error: DayError, text: Catalogue['common']): string {
  switch (error.code) {
    case 'day.unreadable':
      return text.dayUnreadable({ text: error.text });
    case 'day.noMonth':
      return text.dayNoMonth({ month: error.month });
    case 'day.noDay':
      return text.dayNoDay({ year: error.year, month: error.month, day: error.day });
    case 'day.tooEarly':
      return text.dayTooEarly({ min: error.min });
    case 'day.tooLate':
      return text.dayTooLate({ max: error.max });
    default:
      return unreachable(error);
  }
}
