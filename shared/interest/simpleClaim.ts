import { addDays, type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { type CurrencyCode, type Money } from '../money';
import { err, ok, type Result } from '../result';
import { checkAmount } from './checkClaim';
import { checkList, checkMoney, checkReachableDay, refuseAmount } from '../figures';
import { type AllocationOrder, type ClaimBalance, type LateClaim } from './types';

const mostPayments = 10_000;

export type SimplePayment = { readonly on: IsoDate; readonly amountMinor: number };

export type SimpleClaim = {
  readonly principal: Money;
  readonly dueOn: IsoDate;
  readonly payments?: readonly SimplePayment[];
  readonly order?: AllocationOrder;
  readonly feeMinor?: number;
  readonly contractedOn?: IsoDate;
};

/**
 * One debt with one due date and the payments on it, for a calculation without a ledger. Refused: amounts below zero,
 * a payment of nothing, days that are none. Whether more was paid than is owed only the charge can say.
 */
export function simpleClaim(input: SimpleClaim): Result<LateClaim, DomainError<'figure.invalid'>> {
  const { principal, dueOn, payments = [] } = input;
  const wrong =
    checkMoney('principal', principal) ??
    checkReachableDay('dueOn', dueOn) ??
    checkList('payments', payments, 0, mostPayments) ??
    findWrongPayment(payments, principal.currency);
  if (wrong !== undefined) return err(wrong);
  const sorted = payments.toSorted((a, b) => compareDays(a.on, b.on));
  const [first = dueOn] = [dueOn, ...sorted.map(({ on }) => on)].sort();
  const whole: ClaimBalance = { on: addDays(first, -1), openMinor: principal.minor, settledMinor: 0 };
  const balances = new Map([[whole.on, whole]]);
  let settledMinor = 0;
  for (const { on, amountMinor } of sorted) {
    settledMinor += amountMinor;
    balances.set(on, { on, openMinor: principal.minor - settledMinor, settledMinor });
  }
  return ok({
    currency: principal.currency,
    parts: [{ dueOn, balances: [...balances.values()] }],
    order: input.order ?? 'principal-first',
    payments: sorted,
    feeMinor: input.feeMinor ?? 0,
    ...(input.contractedOn === undefined ? {} : { contractedOn: input.contractedOn }),
  });
}

function findWrongPayment(
  payments: readonly SimplePayment[],
  currency: CurrencyCode,
): DomainError<'figure.invalid'> | undefined {
  for (const [place, { on, amountMinor }] of payments.entries()) {
    const field = `payments[${place}]`;
    const wrong =
      checkReachableDay(`${field}.on`, on) ??
      checkAmount(`${field}.amount`, amountMinor, currency) ??
      (amountMinor === 0 ? refuseAmount(`${field}.amount`, amountMinor, currency, 'zero') : undefined);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function compareDays(a: IsoDate, b: IsoDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
