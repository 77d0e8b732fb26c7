import { addMonths, type IsoDate, toDayNumber } from '../dates';
import { type CustomerId } from '../ids';
import {
  createExchangeRates,
  type ExchangeRates,
  type LedgerView,
  openInstalments,
  settledParts,
} from '../ledger';
import { type DomainError } from '../errors';
import { type CurrencyCode, roundMinor } from '../money';
import { ok, type Result } from '../result';
import { type PaymentExperience } from './paymentIndex';

export type HistoryQuery = {
  readonly customerId: CustomerId;
  readonly asOf: IsoDate;
  /** Amounts of other currencies are converted at the rates of the as-of day (declared rule 12). */
  readonly base: CurrencyCode;
  /** How far back payments count; 12 unless asked otherwise. */
  readonly months?: number;
  /** What is open and late counts with its days so far, so that a customer who stops paying is seen; on by default. */
  readonly isWithOpenLate?: boolean;
};

export type PaymentHistory = {
  readonly experiences: readonly PaymentExperience[];
  /** How many of them are open and late, not paid. */
  readonly openLate: number;
  /** Days late of the oldest open item, 0 when nothing is late. */
  readonly oldestDaysLate: number;
};

/**
 * A customer's payments of the last months from the ledger, each with its days beyond terms: the day the money came
 * less the due date of the instalment it met. Credit notes, discounts and write-offs are no payments. Refused where a
 * rate to the base currency is missing.
 */
export function paymentHistory(
  view: LedgerView,
  query: HistoryQuery,
): Result<PaymentHistory, DomainError<'rate.missing'>> {
  const { customerId, asOf, months = 12, isWithOpenLate = true } = query;
  const since = addMonths(asOf, -months);
  const rates = createExchangeRates(view.rates);
  const experiences: PaymentExperience[] = [];
  let openLate = 0;
  let oldestDaysLate = 0;
  for (const invoice of view.invoicesOf(customerId)) {
    const paid = settledParts(view, invoice, asOf).filter(
      ({ kind, paidOn }) => kind === 'receipt' && paidOn > since && paidOn <= asOf,
    );
    for (const { amountMinor, paidOn, dueOn } of paid) {
      const experience = toExperience(
        rates,
        { ...invoice, amountMinor, days: toDayNumber(paidOn) - toDayNumber(dueOn) },
        query,
      );
      if (!experience.ok) return experience;
      experiences.push(...experience.value);
    }
    for (const { openMinor, dueOn } of openInstalments(view, invoice, asOf)) {
      const days = toDayNumber(asOf) - toDayNumber(dueOn);
      if (openMinor <= 0 || days <= 0) continue;
      oldestDaysLate = Math.max(oldestDaysLate, days);
      if (!isWithOpenLate) continue;
      const experience = toExperience(rates, { ...invoice, amountMinor: openMinor, days }, query);
      if (!experience.ok) return experience;
      experiences.push(...experience.value);
      openLate += experience.value.length;
    }
  }
  return ok({ experiences, openLate, oldestDaysLate });
}

type Found = { readonly currency: CurrencyCode; readonly amountMinor: number; readonly days: number };

/** An amount that is nothing in base currency weighs nothing. */
function toExperience(
  rates: ExchangeRates,
  { currency, amountMinor, days }: Found,
  { base, asOf }: HistoryQuery,
): Result<readonly PaymentExperience[], DomainError<'rate.missing'>> {
  const rate = rates.rateOn(currency, base, asOf);
  if (!rate.ok) return rate;
  const minor = roundMinor(rate.value.minorFactor.times(amountMinor), 'halfUp');
  return ok(minor === 0 ? [] : [{ amount: { minor, currency: base }, daysBeyondTerms: days }]);
}
