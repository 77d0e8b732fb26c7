import Big from 'big.js';
import { checkFlag, checkMoney, checkSame, checkWhole, type FigureRefusal, refuseAmount } from '../figures';
import { type Money } from '../money';
import { err, ok, type Result } from '../result';
import { type Trace } from '../trace';

export type AccelerationFacts = {
  readonly total: Money;
  /** Instalments that are due and unpaid. */
  readonly overdue: Money;
  readonly instalmentCount: number;
  /** The buyer was asked to pay, and a reasonable time has passed. */
  readonly isDemandedAndTimeOver: boolean;
};

export type Acceleration = { readonly mayAccelerate: boolean; readonly trace: Trace };

const leastInstalments = 3;
const mostInstalments = 600;

/**
 * Whether the whole price of a sale by instalments may be called due: arrears of one fifth of the price, after a
 * demand and a reasonable time (PRC Civil Code art. 634), in a sale of three instalments or more; it cannot be made
 * easier against the buyer (SPC Sale Contracts art. 27). 59,999.99 of 300,000.00 is not yet a fifth. Refused: a price
 * of nothing, amounts below zero or of two currencies, arrears of more than the price.
 */
export function mayAccelerate(facts: AccelerationFacts): Result<Acceleration, FigureRefusal> {
  const { total, overdue, instalmentCount, isDemandedAndTimeOver } = facts;
  const wrong =
    checkMoney('totalMinor', total, 'positive') ??
    checkMoney('overdueMinor', overdue) ??
    checkSame('overdueMinor', overdue, total) ??
    (overdue.minor > total.minor
      ? refuseAmount('overdueMinor', overdue.minor, overdue.currency, 'exceedsWhole')
      : undefined) ??
    checkWhole('instalmentCount', instalmentCount, 1, mostInstalments) ??
    checkFlag('isDemandedAndTimeOver', isDemandedAndTimeOver);
  if (wrong !== undefined) return err(wrong);
  const isReached = new Big(overdue.minor).times(5).gte(total.minor);
  const isInstalmentSale = instalmentCount >= leastInstalments;
  const isAllowed = isReached && isInstalmentSale && isDemandedAndTimeOver;
  return ok({
    mayAccelerate: isAllowed,
    trace: [
      {
        step: 'acceleration.instalments',
        count: instalmentCount,
        isInstalmentSale,
        source: 'cn.sale-interpretation.27',
      },
      {
        step: 'acceleration.share',
        overdueMinor: overdue.minor,
        totalMinor: total.minor,
        currency: total.currency,
        percent: new Big(overdue.minor).times(100).div(total.minor).round(4, Big.roundDown).toFixed(),
        isReached,
        source: 'cn.code.634',
      },
      { step: 'acceleration.demand', isDone: isDemandedAndTimeOver, source: 'cn.code.634' },
      { step: 'acceleration.result', mayAccelerate: isAllowed },
    ],
  });
}
