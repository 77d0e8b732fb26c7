import { addMonths, type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import {
  checkDay,
  checkWhole,
  type FigureRefusal,
  quotientOf,
  type Ratio,
  refuseFigure,
  toRatio,
} from '../figures';
import { checkBounds, createExchangeRates, type ExchangeRates, type LedgerView } from '../ledger';
import { type CurrencyCode, roundMinor } from '../money';
import { err, ok, type Result } from '../result';
import { type Trace, type TraceStep } from '../trace';
import { type Cohort } from './lossRates';
import { type BucketQuery, bucketsOf, type StagedItem, stageInvoice } from './stages';

export type ObservedError = FigureRefusal | DomainError<'rate.missing' | 'bounds.invalid'>;

export type ObservedQuery = BucketQuery & {
  readonly asOf: IsoDate;
  /** Amounts of other currencies stand in it at the rates of the as-of day (declared rule 12). */
  readonly base: CurrencyCode;
};

/** Roll rates of the own ledger, from each bucket to the next, as percentages. */
export type ObservedRolls = { readonly percents: readonly Ratio[]; readonly trace: Trace };

/**
 * Roll rates from the own ledger: of the amounts that stood in a bucket when it began, what was still unpaid when the
 * next one began; every such step of the last months counts (12 unless asked otherwise, never fewer). Refused
 * where a bucket was never seen to end: there is nothing to go by.
 */
export function observedRollRates(
  view: LedgerView,
  query: ObservedQuery & { readonly months?: number },
): Result<ObservedRolls, ObservedError> {
  const { asOf, months = 12 } = query;
  const wrong = checkDay('asOf', asOf) ?? checkWhole('months', months, 12, 600);
  if (wrong !== undefined) return err(wrong);
  const items = stagedItems(view, query);
  if (!items.ok) return items;
  const since = addMonths(asOf, -months);
  const buckets = bucketsOf(query);
  const trace: TraceStep[] = [{ step: 'provision.window', from: since, to: asOf }];
  const percents: Ratio[] = [];
  for (const [place, bucket] of buckets.slice(0, -1).entries()) {
    let beforeMinor = 0;
    let afterMinor = 0;
    for (const { stages } of items.value) {
      const [before, after] = [stages[place], stages[place + 1]];
      if (before === undefined || after === undefined || after.on <= since) continue;
      beforeMinor += before.unpaidMinor;
      afterMinor += after.unpaidMinor;
    }
    if (beforeMinor <= 0) return err(refuseFigure(`rollRates[${place}]`, beforeMinor, 'missing'));
    const rollPercent = toRatio(quotientOf(Math.max(0, afterMinor), beforeMinor, 100));
    percents.push(rollPercent);
    trace.push({
      step: 'provision.observed',
      place: place + 1,
      ...bucket,
      beforeMinor,
      afterMinor,
      rollPercent,
      currency: query.base,
    });
  }
  return ok({ percents, trace });
}

/**
 * A cohort of the own ledger: the invoices issued between two days, both included, through all their buckets. Refused
 * where the last bucket of one of them has not begun by the as-of day.
 */
export function observedCohort(
  view: LedgerView,
  query: ObservedQuery & { readonly soldFrom: IsoDate; readonly soldTo: IsoDate },
): Result<Cohort, ObservedError> {
  const { asOf, base, soldFrom, soldTo } = query;
  const wrong = checkDay('asOf', asOf) ?? checkDay('soldFrom', soldFrom) ?? checkDay('soldTo', soldTo);
  if (wrong !== undefined) return err(wrong);
  if (soldTo < soldFrom) return err(refuseFigure('soldTo', soldTo, 'order'));
  const all = stagedItems(view, query);
  if (!all.ok) return all;
  const items = all.value.filter(({ issuedOn }) => soldFrom <= issuedOn && issuedOn <= soldTo);
  const stageCount = bucketsOf(query).length;
  if (items.some(({ stages }) => stages.length < stageCount))
    return err(refuseFigure('soldTo', soldTo, 'tooEarly'));
  const sum = (minorOf: (item: StagedItem) => number) => ({
    minor: items.reduce((total, item) => total + minorOf(item), 0),
    currency: base,
  });
  const unpaidAtStage = Array.from({ length: stageCount }, (_, place) =>
    sum(({ stages }) => stages[place]?.unpaidMinor ?? 0),
  );
  const sales = sum(({ stages }) => stages[0]?.unpaidMinor ?? 0);
  return ok({ sales, unpaidAtStage, neverPaid: sum(({ leftMinor }) => leftMinor) });
}

function stagedItems(view: LedgerView, query: ObservedQuery): Result<readonly StagedItem[], ObservedError> {
  const { asOf, base, basis } = query;
  const bounds = checkBounds(query.bounds);
  if (!bounds.ok) return bounds;
  const rates = createExchangeRates(view.rates);
  const items: StagedItem[] = [];
  for (const invoice of view.invoices.values()) {
    const isThere =
      invoice.issuedOn <= asOf && (invoice.reversedOn === undefined || invoice.reversedOn > asOf);
    if (!isThere) continue;
    const staged = stageInvoice(view, invoice, { bounds: bounds.value, basis }, asOf);
    const converted = inBase(staged, invoice.currency, base, asOf, rates);
    if (!converted.ok) return converted;
    items.push(...converted.value);
  }
  return ok(items);
}

function inBase(
  items: readonly StagedItem[],
  currency: CurrencyCode,
  base: CurrencyCode,
  asOf: IsoDate,
  rates: ExchangeRates,
): Result<readonly StagedItem[], DomainError<'rate.missing'>> {
  if (currency === base) return ok(items);
  const rate = rates.rateOn(currency, base, asOf);
  if (!rate.ok) return rate;
  const convert = (minor: number) => roundMinor(rate.value.minorFactor.times(minor), 'halfUp');
  return ok(
    items.map(({ issuedOn, stages, leftMinor }) => ({
      issuedOn,
      stages: stages.map(({ on, unpaidMinor }) => ({ on, unpaidMinor: convert(unpaidMinor) })),
      leftMinor: convert(leftMinor),
    })),
  );
}
