import Big from 'big.js';
import { addDays, isIsoDate, type IsoDate } from '../dates';
import { type CurrencyCode, parseDecimal, roundMinor } from '../money';
import { err, ok, type Result } from '../result';
import { type InvoiceFigures } from './invoiceFigures';
import { invalidTerms, type TermsError } from './readTerms';
import { type DiscountBase, type DiscountTerms } from './types';

/** A discount as it stands on the invoice: what may be kept when all is paid by `untilOn`, that day included. */
export type DiscountFixed = {
  readonly untilOn: IsoDate;
  readonly amountMinor: number;
  readonly base: DiscountBase;
};

/**
 * Fixes a discount on the day of the invoice (declared rule 7), on the whole invoice or on the instalment that owes
 * `partMinor` of it: a percentage of the gross without fixed tax, or of the net, rounded once; or a stated amount,
 * refused when it is more than what it is taken from.
 */
export function fixDiscount(
  issuedOn: IsoDate,
  terms: DiscountTerms,
  figures: InvoiceFigures,
  partMinor: number,
  currency: CurrencyCode,
): Result<DiscountFixed, TermsError> {
  const base = terms.base ?? 'gross';
  const untilOn = addDays(issuedOn, terms.days);
  if (!isIsoDate(untilOn)) return err(invalidTerms('discount.days', terms.days));
  const wholeMinor = base === 'gross' ? figures.grossMinor - figures.fixedTaxMinor : figures.netMinor;
  const share = new Big(wholeMinor).times(partMinor);
  if (terms.amount !== undefined) {
    const stated = parseDecimal(terms.amount, currency);
    if (!stated.ok || share.lt(new Big(stated.value.minor).times(figures.grossMinor)))
      return err(invalidTerms('discount.amount', terms.amount));
    return ok({ untilOn, amountMinor: stated.value.minor, base });
  }
  // One division, at the end: a quotient cut earlier could fall on the wrong side of half a cent.
  const exact = share.times(terms.percent ?? '0').div(new Big(figures.grossMinor).times(100));
  const amountMinor = roundMinor(exact, 'halfUp');
  return ok({ untilOn, amountMinor: Math.min(amountMinor, partMinor), base });
}
