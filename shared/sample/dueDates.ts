import { type CurrencyCode, percentOf } from '../money';
import { type FixedDiscount, type Instalment } from '../ledger';
import { type Terms } from '../terms';
import { type Calendar } from './calendar';

export type DueParts = {
  readonly instalments: readonly Instalment[];
  /** The due day of each instalment, as the calendar counts. */
  readonly dueDays: readonly number[];
  readonly discount?: FixedDiscount;
};

/**
 * The due days and amounts of an invoice by its terms, as shared/terms has them; here by day number, since the
 * generator makes them a hundred thousand times. Knows the terms that the sample uses, all others throw.
 */
export function splitByTerms(
  calendar: Calendar,
  terms: Terms,
  issuedDay: number,
  grossMinor: number,
  currency: CurrencyCode,
): DueParts {
  if (terms.kind === 'instalments') return splitBySchedule(calendar, terms, issuedDay, grossMinor, currency);
  const dueDay =
    terms.kind === 'net' ? issuedDay + terms.netDays : dueAfterMonthEnd(calendar, terms, issuedDay);
  const parts = {
    instalments: [{ dueOn: calendar.text(dueDay), amountMinor: grossMinor }],
    dueDays: [dueDay],
  };
  const { discount } = terms;
  if (discount?.percent === undefined) return parts;
  const amountMinor = percentOf({ minor: grossMinor, currency }, discount.percent, 'halfUp').minor;
  return {
    ...parts,
    discount: { untilOn: calendar.text(issuedDay + discount.days), amountMinor, base: 'gross' },
  };
}

function dueAfterMonthEnd(
  calendar: Calendar,
  terms: Extract<Terms, { kind: 'endOfMonth' }>,
  issuedDay: number,
): number {
  const from = issuedDay + terms.netDays;
  if (terms.dayOfMonth !== undefined) return calendar.dayOfNextMonth(from, terms.dayOfMonth);
  return calendar.endOfMonth(from) + (terms.offsetDays ?? 0);
}

/** Every part but the last is rounded, the last takes what remains (declared rule 6). */
function splitBySchedule(
  calendar: Calendar,
  terms: Extract<Terms, { kind: 'instalments' }>,
  issuedDay: number,
  grossMinor: number,
  currency: CurrencyCode,
): DueParts {
  const dueDays = terms.instalments.map((part) => issuedDay + part.days);
  let rest = grossMinor;
  const instalments = terms.instalments.map(({ part }, place) => {
    if (!('percent' in part)) throw new Error('the sample splits by percentages alone');
    const isLast = place === terms.instalments.length - 1;
    const amountMinor = isLast
      ? rest
      : percentOf({ minor: grossMinor, currency }, part.percent, 'halfUp').minor;
    rest -= amountMinor;
    return { dueOn: calendar.text(issuedDay + (terms.instalments[place]?.days ?? 0)), amountMinor };
  });
  return { instalments, dueDays };
}
