import { addDays, addMonths, dateOf, daysInMonth, endOfMonth, isIsoDate, type IsoDate } from '../dates';
import { err, ok, type Result } from '../result';
import { invalidTerms, readDay, readDays, type TermsError } from './readTerms';

/** How one due day follows from the day of the invoice. */
export type DueRule = {
  readonly days: number;
  readonly endOfMonth?: boolean;
  readonly offsetDays?: number;
  readonly dayOfMonth?: number;
};

/**
 * The due day: date + days; at month's end also that month's last day, then the offset, or the `dayOfMonth`-th of
 * the next month, its last day where it is shorter (fine print of `endOfMonth`). Refused beyond the year 9999.
 */
export function findDueDate(issuedOn: IsoDate, rule: DueRule): Result<IsoDate, TermsError> {
  const wrong = findWrongDays(issuedOn, rule);
  if (wrong !== undefined) return err(wrong);
  const net = within(addDays(issuedOn, rule.days), rule);
  if (!net.ok) return net;
  if (rule.dayOfMonth !== undefined) return dayOfNextMonth(net.value, rule.dayOfMonth, rule);
  if (rule.endOfMonth !== true) return net;
  return within(addDays(endOfMonth(net.value), rule.offsetDays ?? 0), rule);
}

function findWrongDays(issuedOn: IsoDate, rule: DueRule): TermsError | undefined {
  if (!isIsoDate(issuedOn)) return invalidTerms('issuedOn', issuedOn);
  const { days, offsetDays = 0, dayOfMonth = 1 } = rule;
  const reads = [
    readDays('days', days),
    readDays('offsetDays', offsetDays),
    readDay('dayOfMonth', dayOfMonth),
  ];
  return reads.flatMap((read) => (read.ok ? [] : [read.error]))[0];
}

function dayOfNextMonth(day: IsoDate, dayOfMonth: number, rule: DueRule): Result<IsoDate, TermsError> {
  const next = within(addMonths(day, 1), rule);
  if (!next.ok) return next;
  const year = Number(next.value.slice(0, 4));
  const month = Number(next.value.slice(5, 7));
  const due = dateOf(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
  return due.ok ? due : err(invalidTerms('days', rule.days));
}

function within(day: IsoDate, rule: DueRule): Result<IsoDate, TermsError> {
  return isIsoDate(day) ? ok(day) : err(invalidTerms('days', rule.days));
}
