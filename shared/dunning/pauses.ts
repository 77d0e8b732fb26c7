import { type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { checkDay, checkWhole, type FigureRefusal, refuseAmount, refuseFigure } from '../figures';
import { type InvoiceId } from '../ids';
import { type LedgerView, openOfInvoice, settledParts } from '../ledger';
import { err, ok, type Result } from '../result';
import { type HoldFact, type PromiseFact } from './types';

type PauseError = FigureRefusal | DomainError<'document.unknown'>;

/** Checks a promise: a known invoice, a day to pay by that is not before its own, an amount above zero that is open. */
export function checkPromise(view: LedgerView, promise: PromiseFact): Result<PromiseFact, PauseError> {
  const { invoiceId, on, payBy, amountMinor } = promise;
  const row = view.invoices.get(invoiceId);
  if (row === undefined) return err({ code: 'document.unknown', value: invoiceId });
  const wrong = checkDay('on', on) ?? checkDay('payBy', payBy) ?? checkOrder('payBy', on, payBy);
  if (wrong !== undefined) return err(wrong);
  if (amountMinor === undefined) return ok(promise);
  const wrongAmount = checkWhole('amountMinor', amountMinor, 1, Number.MAX_SAFE_INTEGER);
  if (wrongAmount !== undefined) return err(wrongAmount);
  return amountMinor > openOfInvoice(view, row, on)
    ? err(refuseAmount('amountMinor', amountMinor, row.currency, 'exceedsOpen'))
    : ok(promise);
}

/** Checks a hold: a known invoice, a last day that is not before the first. */
export function checkHold(view: LedgerView, hold: HoldFact): Result<HoldFact, PauseError> {
  const { invoiceId, on, until } = hold;
  if (!view.invoices.has(invoiceId)) return err({ code: 'document.unknown', value: invoiceId });
  const wrong =
    checkDay('on', on) ??
    (until === undefined ? undefined : (checkDay('until', until) ?? checkOrder('until', on, until)));
  return wrong === undefined ? ok(hold) : err(wrong);
}

function checkOrder(field: string, from: IsoDate, to: IsoDate): FigureRefusal | undefined {
  return to < from ? refuseFigure(field, to, 'tooEarly') : undefined;
}

/** The promises and holds that last on one day, by invoice; of several the last entered. */
export type PauseIndex = {
  promiseOf(invoiceId: InvoiceId): PromiseFact | undefined;
  holdOf(invoiceId: InvoiceId): HoldFact | undefined;
};

export function indexPauses(
  { promises, holds }: { readonly promises: readonly PromiseFact[]; readonly holds: readonly HoldFact[] },
  asOf: IsoDate,
): PauseIndex {
  const promised = new Map(
    promises.filter(({ on, payBy }) => on <= asOf && asOf <= payBy).map((fact) => [fact.invoiceId, fact]),
  );
  const held = new Map(
    holds
      .filter(({ on, until }) => on <= asOf && (until === undefined || asOf <= until))
      .map((fact) => [fact.invoiceId, fact]),
  );
  return {
    promiseOf: (invoiceId) => promised.get(invoiceId),
    holdOf: (invoiceId) => held.get(invoiceId),
  };
}

/** A promise and what became of it: `open` until its day is over, unless it was kept before. */
export type PromiseOutcome = PromiseFact & { readonly outcome: 'kept' | 'broken' | 'open' };

/**
 * What became of the promises by a day: kept where by the end of the day to pay by at least what was promised (all
 * that was open, where no amount was named) had been paid or credited since the promise; what was written off was not.
 */
export function promiseOutcomes(
  view: LedgerView,
  promises: readonly PromiseFact[],
  asOf: IsoDate,
): readonly PromiseOutcome[] {
  return promises.flatMap((promise) => {
    const row = view.invoices.get(promise.invoiceId);
    if (row === undefined || promise.on > asOf) return [];
    const { on, payBy } = promise;
    const promisedMinor = promise.amountMinor ?? openOfInvoice(view, row, on);
    const settled = settledParts(view, row, payBy < asOf ? payBy : asOf)
      .filter((part) => part.on > on && part.kind !== 'writeOff')
      .reduce((sum, part) => sum + part.amountMinor, 0);
    const outcome = settled >= promisedMinor ? 'kept' : payBy < asOf ? 'broken' : 'open';
    return [{ ...promise, outcome } as const];
  });
}
