import {
  checkMoney,
  checkSame,
  checkSize,
  checkWhole,
  type FigureRefusal,
  quotientOf,
  refuseAmount,
  refuseFigure,
  toRatio,
} from '../figures';
import { addFractions, type Money, toFraction } from '../money';
import { err, ok, type Result } from '../result';
import { amountStep, checkPart, divide, type KpiFigure, type NamedAmount } from './figure';

/**
 * Collection effectiveness index: (opening receivables + credit sales − closing receivables) ÷ (opening receivables
 * + credit sales − closing receivables not due), in per cent; 100: all that fell due came in. Refused where what is
 * not due is more than all receivables, or those more than was there to collect.
 */
export function collectionEffectiveness(input: {
  readonly opening: Money;
  readonly creditSales: Money;
  readonly closing: Money;
  readonly closingNotDue: Money;
}): Result<KpiFigure, FigureRefusal> {
  const opening: NamedAmount = { field: 'opening', name: 'openingReceivables', amount: input.opening };
  const sales: NamedAmount = { field: 'creditSales', name: 'creditSales', amount: input.creditSales };
  const closing: NamedAmount = { field: 'closing', name: 'closingReceivables', amount: input.closing };
  const notDue: NamedAmount = {
    field: 'closingNotDue',
    name: 'notDueReceivables',
    amount: input.closingNotDue,
  };
  const all = [opening, sales, closing, notDue];
  for (const item of all) {
    const wrong = checkMoney(item.field, item.amount) ?? checkSame(item.field, item.amount, input.opening);
    if (wrong !== undefined) return err(wrong);
  }
  const wrong = checkPart(notDue, closing);
  if (wrong !== undefined) return err(wrong);
  const { currency } = input.opening;
  const tooLarge = checkSize(
    'creditSales',
    addFractions(toFraction(input.opening.minor), toFraction(input.creditSales.minor)),
    currency,
  );
  if (tooLarge !== undefined) return err(tooLarge);
  const startMinor = input.opening.minor + input.creditSales.minor;
  const collectedMinor = startMinor - input.closing.minor;
  const collectibleMinor = startMinor - input.closingNotDue.minor;
  if (collectedMinor < 0) return err(refuseAmount('closing', input.closing.minor, currency, 'exceedsWhole'));
  if (collectibleMinor === 0)
    return err(refuseAmount('creditSales', input.creditSales.minor, currency, 'zero'));
  const value = toRatio(quotientOf(collectedMinor, collectibleMinor, 100));
  const combined = (name: 'collected' | 'collectible', less: NamedAmount, minor: number) =>
    ({
      step: 'kpi.combined',
      name,
      first: opening.name,
      plus: sales.name,
      less: less.name,
      minor,
      currency,
    }) as const;
  return ok({
    value,
    trace: [
      ...all.map(amountStep),
      combined('collected', closing, collectedMinor),
      combined('collectible', notDue, collectibleMinor),
      {
        step: 'kpi.quotient',
        name: 'collectionEffectiveness',
        over: 'collected',
        under: 'collectible',
        factorDays: null,
        value,
        unit: 'percent',
      },
    ],
  });
}

/**
 * 回款率: what was collected of the amounts that fell due in a period, in per cent of them. Refused: amounts below
 * zero or of two currencies, nothing that fell due, more collected than fell due.
 */
export function collectionRate(input: {
  readonly collectedOfDue: Money;
  readonly fellDue: Money;
}): Result<KpiFigure, FigureRefusal> {
  const over: NamedAmount = { field: 'collectedOfDue', name: 'collectedOfDue', amount: input.collectedOfDue };
  const under: NamedAmount = { field: 'fellDue', name: 'fellDue', amount: input.fellDue };
  const rate = divide({ name: 'collectionRate', over, under, unit: 'percent' });
  const wrong = rate.ok ? checkPart(over, under) : undefined;
  return wrong === undefined ? rate : err(wrong);
}

/**
 * How many of the promises that had to be kept by now were kept, in per cent. Refused: no promise, more kept than
 * were due.
 */
export function promiseKeptRate(input: {
  readonly kept: number;
  readonly due: number;
}): Result<KpiFigure, FigureRefusal> {
  const { kept, due } = input;
  const most = 10_000_000;
  const wrong = checkWhole('due', due, 1, most) ?? checkWhole('kept', kept, 0, most);
  if (wrong !== undefined) return err(wrong);
  if (kept > due) return err(refuseFigure('kept', kept, 'exceedsWhole'));
  const value = toRatio(quotientOf(kept, due, 100));
  return ok({
    value,
    trace: [
      {
        step: 'kpi.counted',
        name: 'promiseKeptRate',
        over: 'promisesKept',
        overCount: kept,
        under: 'promisesDue',
        underCount: due,
        value,
      },
    ],
  });
}
