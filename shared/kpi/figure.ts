import {
  checkMoney,
  checkSame,
  checkWhole,
  type FigureRefusal,
  quotientOf,
  refuseAmount,
  type Ratio,
  toRatio,
} from '../figures';
import { type Money } from '../money';
import { err, ok, type Result } from '../result';
import { type KpiAmount, type KpiName, type KpiUnit, type Trace } from '../trace';

/** A key figure: its value as a plain decimal, not rounded to what is shown, and how it came about. */
export type KpiFigure = { readonly value: Ratio; readonly trace: Trace };

/** An amount that a key figure is made of, with the field that a refusal names. */
export type NamedAmount = { readonly field: string; readonly name: KpiAmount; readonly amount: Money };

export type Quotient = {
  readonly name: KpiName;
  readonly over: NamedAmount;
  readonly under: NamedAmount;
  readonly unit: KpiUnit;
  /** Multiplies the quotient; named in the trace. */
  readonly days?: number;
};

/** Days of the longest period that a key figure looks at: ten years. */
export const mostDays = 3660;

/**
 * One amount divided by another: as a percentage, as times, or times a number of days. Refused: amounts below zero,
 * of two currencies, a division by zero, days that are no whole number above zero.
 */
export function divide({ name, over, under, unit, days }: Quotient): Result<KpiFigure, FigureRefusal> {
  const wrong =
    checkMoney(over.field, over.amount) ??
    checkMoney(under.field, under.amount, 'positive') ??
    checkSame(under.field, under.amount, over.amount) ??
    (days === undefined ? undefined : checkWhole('days', days, 1, mostDays));
  if (wrong !== undefined) return err(wrong);
  const factor = days ?? (unit === 'percent' ? 100 : 1);
  const value = toRatio(quotientOf(over.amount.minor, under.amount.minor, factor));
  return ok({
    value,
    trace: [
      amountStep(over),
      amountStep(under),
      {
        step: 'kpi.quotient',
        name,
        over: over.name,
        under: under.name,
        factorDays: days ?? null,
        value,
        unit,
      },
    ],
  });
}

export function amountStep({ name, amount }: NamedAmount): Trace[number] {
  return { step: 'kpi.amount', name, minor: amount.minor, currency: amount.currency };
}

/** A part that cannot be more than the whole it is a part of. */
export function checkPart(part: NamedAmount, whole: NamedAmount): FigureRefusal | undefined {
  if (part.amount.minor <= whole.amount.minor) return undefined;
  return refuseAmount(part.field, part.amount.minor, part.amount.currency, 'exceedsWhole');
}
