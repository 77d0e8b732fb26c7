import { daysBetween, type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { type CurrencyCode, isCurrencyCode } from '../money';
import { err, ok, type Result } from '../result';
import { checkList, checkReachableDay, refuseAmount, refuseFigure } from '../figures';
import { type AllocationOrder, type LateClaim } from './types';

type ClaimError = DomainError<'figure.invalid'>;

const orders: readonly AllocationOrder[] = ['principal-first', 'costs-interest-principal'];
const mostParts = 600;
/** Payments of one debt, and days on which what is open of a part changed. */
const mostChanges = 100_000;
const mostDays = 36_525;

/**
 * Checks the figures of a claim: real days in rising order, whole amounts, none below zero but what is open, which
 * payments of the charge bring there.
 */
export function checkClaim(claim: LateClaim, asOf: IsoDate): Result<LateClaim, ClaimError> {
  const wrong =
    checkReachableDay('asOf', asOf) ??
    checkCurrency(claim.currency) ??
    (orders.includes(claim.order) ? undefined : refuseFigure('order', claim.order, 'unknown')) ??
    checkAmount('feeMinor', claim.feeMinor, claim.currency) ??
    (claim.contractedOn === undefined ? undefined : checkReachableDay('contractedOn', claim.contractedOn)) ??
    checkList('parts', claim.parts, 0, mostParts) ??
    checkParts(claim) ??
    checkPayments(claim) ??
    checkSpan(claim, asOf);
  return wrong === undefined ? ok(claim) : err(wrong);
}

/** A hundred years late is a mistake in a date. */
function checkSpan({ parts }: LateClaim, asOf: IsoDate): ClaimError | undefined {
  const isBeyond = parts.some(({ dueOn }) => dueOn < asOf && daysBetween(dueOn, asOf) > mostDays);
  return isBeyond ? refuseFigure('asOf', asOf, 'tooLarge') : undefined;
}

function checkParts({ parts, currency }: LateClaim): ClaimError | undefined {
  for (const [place, { dueOn, balances }] of parts.entries()) {
    const field = `parts[${place}]`;
    const wrong =
      checkReachableDay(`${field}.dueOn`, dueOn) ?? checkList(`${field}.balances`, balances, 0, mostChanges);
    if (wrong !== undefined) return wrong;
    let before = '';
    for (const [row, { on, openMinor, settledMinor }] of balances.entries()) {
      const at = `${field}.balances[${row}]`;
      const wrongRow =
        checkReachableDay(`${at}.on`, on) ??
        (on <= before ? refuseFigure(`${at}.on`, on, 'order') : undefined) ??
        (Number.isSafeInteger(openMinor) ? undefined : refuseFigure(`${at}.openMinor`, openMinor, 'whole')) ??
        checkAmount(`${at}.amountMinor`, settledMinor, currency);
      if (wrongRow !== undefined) return wrongRow;
      before = on;
    }
  }
  return undefined;
}

function checkPayments({ payments, currency }: LateClaim): ClaimError | undefined {
  const wrongList = checkList('payments', payments, 0, mostChanges);
  if (wrongList !== undefined) return wrongList;
  for (const [place, { on, endedOn, amountMinor }] of payments.entries()) {
    const field = `payments[${place}]`;
    const wrong =
      checkReachableDay(`${field}.on`, on) ??
      checkAmount(`${field}.amountMinor`, amountMinor, currency) ??
      (endedOn === undefined ? undefined : checkReachableDay(`${field}.endedOn`, endedOn));
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

export function checkAmount(field: string, minor: number, currency: CurrencyCode): ClaimError | undefined {
  if (!Number.isSafeInteger(minor)) return refuseFigure(field, minor, 'whole');
  return minor < 0 ? refuseAmount(field, minor, currency, 'negative') : undefined;
}

function checkCurrency(currency: CurrencyCode): ClaimError | undefined {
  return isCurrencyCode(currency) ? undefined : refuseFigure('currency', currency, 'currency');
}
