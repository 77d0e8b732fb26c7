import Big from 'big.js';
import { type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { checkReachableDay, checkMoney, checkPercent, checkWhole, refuseFigure } from '../figures';
import { type Money, money } from '../money';
import { err, ok, type Result } from '../result';
import { type Trace } from '../trace';
import { fixTerms } from './fixTerms';
import { figureGross } from './invoiceFigures';
import { type TermsError } from './readTerms';

export type EarlyPayment = {
  readonly amount: Money;
  readonly issuedOn: IsoDate;
  readonly percent: string;
  readonly discountDays: number;
  readonly netDays: number;
  readonly paidOn: IsoDate;
};

export type EarlyDiscount = {
  /** The last day for the discount, and the day on which the whole falls due. */
  readonly untilOn: IsoDate;
  readonly netDueOn: IsoDate;
  readonly discount: Money;
  readonly pay: Money;
  readonly trace: Trace;
};

const mostDays = 36_525;

/**
 * What settles an invoice on a day under terms such as 2/10 net 30 (declared rule 7): the deadline day counts, the
 * discount is rounded on the whole invoice, the payment is the rest. 33,333.33 at 2 %: 666.67, and 32,666.66 to
 * pay. Refused: an amount that is not above zero, days that are none or out of order, a percentage above 100.
 */
export function earlyDiscount(
  payment: EarlyPayment,
): Result<EarlyDiscount, TermsError | DomainError<'figure.invalid'>> {
  const { amount, issuedOn, percent, discountDays, netDays, paidOn } = payment;
  const wrong =
    checkMoney('amount', amount, 'positive') ??
    checkReachableDay('on', issuedOn) ??
    checkReachableDay('paidOn', paidOn) ??
    checkPercent('discountPercent', percent) ??
    checkOrder(discountDays, netDays);
  if (wrong !== undefined) return err(wrong);
  const fixed = fixTerms({
    issuedOn,
    currency: amount.currency,
    figures: figureGross(amount.minor),
    terms: { kind: 'net', netDays, discount: { percent, days: discountDays } },
  });
  if (!fixed.ok) return fixed;
  const { dueOn: netDueOn, discount } = fixed.value;
  const untilOn = discount?.untilOn ?? issuedOn;
  const isInTime = paidOn <= untilOn;
  const kept = isInTime ? (discount?.amountMinor ?? 0) : 0;
  const pay = money(amount.minor - kept, amount.currency);
  const { currency } = amount;
  return ok({
    untilOn,
    netDueOn,
    discount: money(kept, currency),
    pay,
    trace: [
      {
        step: 'terms.discountDeadline',
        issuedOn,
        days: discountDays,
        untilOn,
        netDueOn,
        source: 'rule.early-discount',
      },
      isInTime
        ? {
            step: 'terms.discountInTime',
            paidOn,
            percent,
            discountMinor: kept,
            payMinor: pay.minor,
            currency,
            source: 'rule.early-discount',
          }
        : {
            step: 'terms.discountTooLate',
            paidOn,
            payMinor: pay.minor,
            currency,
            source: 'rule.early-discount',
          },
    ],
  });
}

export type DiscountOfferTerms = {
  readonly percent: string;
  readonly discountDays: number;
  readonly netDays: number;
  readonly yearDays?: 360 | 365 | 366;
};

/** Per cent a year, as decimal texts of eight decimals. */
export type DiscountCost = {
  readonly simplePercent: string;
  readonly effectivePercent: string;
  readonly trace: Trace;
};

/**
 * What it costs a customer a year to let a discount pass: d / (1 − d) over the days won, simple, and compounded.
 * 2/10 net 30: 2/98 × 365/20 = 37.24 %, and (1 + 2/98)^(365/20) − 1 = 44.59 %. Refused: a discount of 100 % or
 * more, days out of order, another year than 360, 365 or 366 days.
 */
export function discountCost({
  percent,
  discountDays,
  netDays,
  yearDays = 365,
}: DiscountOfferTerms): Result<DiscountCost, DomainError<'figure.invalid'>> {
  const wrong = checkPercent('discountPercent', percent) ?? checkOrder(discountDays, netDays);
  if (wrong !== undefined) return err(wrong);
  if (new Big(percent).gte(100)) return err(refuseFigure('discountPercent', percent, 'tooLarge'));
  if (discountDays === netDays) return err(refuseFigure('netDays', netDays, 'order'));
  if (![360, 365, 366].includes(yearDays)) return err(refuseFigure('yearDays', yearDays, 'unknown'));
  const daysEarlier = netDays - discountDays;
  const kept = new Big(percent).div(new Big(100).minus(percent));
  const simplePercent = kept.times(100).times(yearDays).div(daysEarlier).toFixed(8);
  const effectivePercent = powerOf(kept.plus(1), yearDays, daysEarlier).minus(1).times(100).toFixed(8);
  return ok({
    simplePercent,
    effectivePercent,
    trace: [
      {
        step: 'terms.discountCost',
        percent,
        daysEarlier,
        yearDays,
        simplePercent: new Big(simplePercent).toFixed(2),
        effectivePercent: new Big(effectivePercent).toFixed(2),
      },
    ],
  });
}

/** Decimals that a power is worked with, beyond what a percentage shows by far. */
const workedDecimals = 40;

/** `value` (1 or more) to the power over / under: its whole power, times the root that is left (Newton), in decimals. */
function powerOf(value: Big, over: number, under: number): Big {
  const left = over % under;
  const whole = wholePower(value, (over - left) / under);
  if (left === 0) return whole;
  const target = wholePower(value, left);
  // A start that is right in its first digits; the steps below make it exact.
  let root = new Big(Math.exp((left / under) * Math.log(Number(value.toFixed()))).toPrecision(15));
  for (let step = 0; step < 6; step += 1) {
    const next = root.times(under - 1).plus(target.div(wholePower(root, under - 1)));
    root = next.div(under).round(workedDecimals, Big.roundHalfUp);
  }
  return whole.times(root);
}

function wholePower(value: Big, exponent: number): Big {
  let result = new Big(1);
  let square = value;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result.times(square).round(workedDecimals, Big.roundHalfUp);
    square = square.times(square).round(workedDecimals, Big.roundHalfUp);
  }
  return result;
}

function checkOrder(discountDays: number, netDays: number): DomainError<'figure.invalid'> | undefined {
  return (
    checkWhole('discountDays', discountDays, 0, mostDays) ??
    checkWhole('netDays', netDays, 0, mostDays) ??
    (discountDays > netDays ? refuseFigure('discountDays', discountDays, 'order') : undefined)
  );
}
