import Big from 'big.js';
import { err, ok, type Result } from '../result';
import { invalidTerms, isDecimal, isRecord, readDays, type TermsError } from './readTerms';
import { type DiscountBase, type DiscountTerms } from './types';

const bases: readonly DiscountBase[] = ['gross', 'net', 'mixed'];

/** Reads the discount of terms from outside; answers `{}` where there is none, so that it can be spread. */
export function checkDiscount(value: unknown): Result<{ readonly discount?: DiscountTerms }, TermsError> {
  if (value === undefined) return ok({});
  if (!isRecord(value)) return err(invalidTerms('discount', value));
  const days = readDays('discount.days', value['days']);
  if (!days.ok) return days;
  const { percent, amount, base } = value;
  if ((percent === undefined) === (amount === undefined)) return err(invalidTerms('discount', value));
  if (percent !== undefined && (!isDecimal(percent) || new Big(percent).gt(100)))
    return err(invalidTerms('discount.percent', percent));
  if (amount !== undefined && !isDecimal(amount)) return err(invalidTerms('discount.amount', amount));
  const known = bases.find((name) => name === base);
  if (base !== undefined && known === undefined) return err(invalidTerms('discount.base', base));
  return ok({
    discount: {
      days: days.value,
      ...(percent === undefined ? {} : { percent }),
      ...(amount === undefined ? {} : { amount }),
      ...(known === undefined ? {} : { base: known }),
    },
  });
}
