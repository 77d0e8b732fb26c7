import Big from 'big.js';
import { type IsoDate } from '../dates';
import { type CurrencyCode, parseDecimal, roundMinor } from '../money';
import { err, ok, type Result } from '../result';
import { type DueRule, findDueDate } from './dueDate';
import { type DiscountFixed, fixDiscount } from './fixDiscount';
import { type InvoiceFigures } from './invoiceFigures';
import { invalidTerms, type TermsError } from './readTerms';
import { type InstalmentTerms, type Terms } from './types';

export type InstalmentFixed = {
  readonly dueOn: IsoDate;
  readonly amountMinor: number;
  readonly discount?: DiscountFixed;
};

/** Terms as they stand on one invoice: its due days, amounts and discounts. */
export type FixedTerms = {
  /** The last of the due days. */
  readonly dueOn: IsoDate;
  readonly instalments: readonly InstalmentFixed[];
  readonly discount?: DiscountFixed;
};

export type FixTermsInput = {
  readonly issuedOn: IsoDate;
  readonly currency: CurrencyCode;
  readonly figures: InvoiceFigures;
  readonly terms?: Terms | undefined;
  /** A due day stated on the invoice, which stands before the terms'. */
  readonly dueOn?: IsoDate | undefined;
};

/**
 * Works out the due days and instalments of an invoice (declared rule 6): every instalment but the last is rounded,
 * the last (or the one called remainder) takes what is left. Without terms and due day it is due on its own date.
 * Minor units. Refused by field: fixed parts above what is left, a discount above what it is taken from, days
 * beyond the calendar, a stated due day beside instalments.
 */
export function fixTerms(input: FixTermsInput): Result<FixedTerms, TermsError> {
  const { terms, issuedOn, figures, currency } = input;
  if (!Number.isSafeInteger(figures.grossMinor)) return err(invalidTerms('grossMinor', figures.grossMinor));
  const instalments =
    terms?.kind === 'instalments' ? fixSchedule(input, terms.instalments) : fixSingle(input);
  if (!instalments.ok) return instalments;
  const dueOn = instalments.value.reduce<IsoDate>(
    (last, { dueOn: due }) => (due > last ? due : last),
    issuedOn,
  );
  const lastDue = terms?.kind === 'instalments' ? dueOn : (instalments.value[0]?.dueOn ?? dueOn);
  if (terms?.discount === undefined) return ok({ dueOn: lastDue, instalments: instalments.value });
  const discount = fixDiscount(issuedOn, terms.discount, figures, figures.grossMinor, currency);
  if (!discount.ok) return discount;
  return ok({ dueOn: lastDue, instalments: instalments.value, discount: discount.value });
}

function fixSingle({
  issuedOn,
  dueOn,
  terms,
  figures,
}: FixTermsInput): Result<readonly InstalmentFixed[], TermsError> {
  const rule: DueRule =
    terms === undefined || terms.kind === 'instalments'
      ? { days: 0 }
      : { ...terms, days: terms.netDays, endOfMonth: terms.kind === 'endOfMonth' };
  const due = dueOn === undefined ? findDueDate(issuedOn, rule) : ok(dueOn);
  return due.ok ? ok([{ dueOn: due.value, amountMinor: figures.grossMinor }]) : due;
}

function fixSchedule(
  input: FixTermsInput,
  parts: readonly InstalmentTerms[],
): Result<readonly InstalmentFixed[], TermsError> {
  if (input.dueOn !== undefined) return err(invalidTerms('dueOn', input.dueOn));
  const amounts = splitAmount(input.figures.grossMinor, parts, input.currency);
  if (!amounts.ok) return amounts;
  const instalments: InstalmentFixed[] = [];
  for (const [place, part] of parts.entries()) {
    const amountMinor = amounts.value[place] ?? 0;
    const due = findDueDate(input.issuedOn, part);
    if (!due.ok) return due;
    const fixed = { dueOn: due.value, amountMinor };
    if (part.discount === undefined) {
      instalments.push(fixed);
      continue;
    }
    const discount = fixDiscount(input.issuedOn, part.discount, input.figures, amountMinor, input.currency);
    if (!discount.ok) return discount;
    instalments.push({ ...fixed, discount: discount.value });
  }
  return ok(instalments);
}

/** The amounts of the instalments; never more than is left, so that rounding up cannot make the last one negative. */
function splitAmount(
  grossMinor: number,
  parts: readonly InstalmentTerms[],
  currency: CurrencyCode,
): Result<readonly number[], TermsError> {
  const named = parts.findIndex(({ part }) => 'remainder' in part);
  const takesRest = named === -1 ? parts.length - 1 : named;
  let left = grossMinor;
  const amounts: number[] = [];
  for (const [place, { part }] of parts.entries()) {
    let amount = 0;
    if (place !== takesRest && 'percent' in part) {
      amount = Math.min(roundMinor(new Big(grossMinor).times(part.percent).div(100), 'halfUp'), left);
    } else if (place !== takesRest && 'fixed' in part) {
      const fixed = parseDecimal(part.fixed, currency);
      if (!fixed.ok || fixed.value.minor > left) return err(invalidTerms('fixed', part.fixed));
      amount = fixed.value.minor;
    }
    left -= amount;
    amounts.push(amount);
  }
  amounts[takesRest] = left;
  return ok(amounts);
}
