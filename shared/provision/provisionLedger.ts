import { placeOfDays } from '../aging';
import { type IsoDate, toDayNumber } from '../dates';
import { type DomainError } from '../errors';
import { checkPercent, type FigureRefusal, percentFraction, refuseFigure } from '../figures';
import { baseRates, Tally } from '../kpi';
import { checkBounds, type LedgerView, listOpenItems, numberKey } from '../ledger';
import { type Money, multiplyFractions, roundFraction, toFraction } from '../money';
import { err, ok, type Result } from '../result';
import { type IndividualReason, type Trace, type TraceStep } from '../trace';
import {
  allowanceAt,
  cohortLossRates,
  type LossRates,
  type LossSetting,
  migrationLossRates,
  raisedLossRates,
} from './lossRates';
import { type AllowanceRow } from './matrix';
import { observedCohort, type ObservedError, type ObservedQuery, observedRollRates } from './observedRates';
import { bucketsOf } from './stages';

/** An invoice that is assessed by itself: it leaves the buckets before they are rated. */
export type IndividualItem = {
  readonly document: string;
  readonly lossRatePercent: string;
  readonly reason: IndividualReason;
};

export type ProvisionMethod =
  | ({ readonly kind: 'matrix'; readonly lossRatesPercent: readonly string[] } & LossSetting)
  | ({ readonly kind: 'migration'; readonly months?: number } & LossSetting)
  | ({
      readonly kind: 'cohort';
      readonly soldFrom: ObservedQuery['asOf'];
      readonly soldTo: ObservedQuery['asOf'];
    } & LossSetting);

export type ProvisionQuery = ObservedQuery & {
  readonly method: ProvisionMethod;
  readonly individual?: readonly IndividualItem[];
};

export type IndividualAllowance = IndividualItem & { readonly balance: Money; readonly allowance: Money };

/** The allowance of a day: bucket by bucket, and item by item what was taken out of them first. */
export type LedgerProvision = {
  readonly rows: readonly AllowanceRow[];
  readonly individual: readonly IndividualAllowance[];
  readonly total: Money;
  /** Stands apart and lowers no bucket. */
  readonly unapplied: Money;
  readonly trace: Trace;
};

export type ProvisionError = ObservedError | FigureRefusal | DomainError<'rate.missing' | 'document.unknown'>;

/**
 * The allowance from the own ledger: items that are assessed individually are taken out first, the rest goes by
 * bucket and method (the user's rates, roll rates or a cohort of the ledger itself). In base currency at the rates
 * of the as-of day; each row rounded half-up. Unapplied money lowers no bucket. Refused: rates that do not fit the
 * buckets, a rate of exchange that is missing.
 */
export function provisionLedger(
  view: LedgerView,
  query: ProvisionQuery,
): Result<LedgerProvision, ProvisionError> {
  const { asOf, base, basis, individual = [] } = query;
  const bounds = checkBounds(query.bounds);
  if (!bounds.ok) return bounds;
  const single = checkIndividual(view, individual);
  if (!single.ok) return single;
  const buckets = bucketsOf({ bounds: bounds.value, basis });
  const sums = new Tally<number | string>();
  for (const item of listOpenItems(view, asOf)) {
    const { openMinor, currency } = item;
    if (item.kind !== 'invoice') sums.add('unapplied', openMinor, currency);
    else if (single.value.has(numberKey(item.number))) sums.add(apartKey(item.number), openMinor, currency);
    else sums.add(placeIn(item, query), openMinor, currency);
  }
  const totals = sums.inBase(baseRates(view, base, asOf));
  if (!totals.ok) return totals;
  const sumOf = (key: number | string) => totals.value.get(key) ?? 0;
  const unappliedMinor = sumOf('unapplied');
  const balances = buckets.map((_, place) => sumOf(place));
  const lossRates = ratesFor(view, { ...query, bounds: bounds.value });
  if (!lossRates.ok) return lossRates;
  const money = (minor: number): Money => ({ minor, currency: base });
  const allowance = allowanceAt(lossRates.value, balances.map(money), buckets);
  if (!allowance.ok) return allowance;
  const items = individual.map((item): IndividualAllowance => {
    const balance = money(sumOf(apartKey(item.document)));
    const lost = multiplyFractions(toFraction(balance.minor), percentFraction(item.lossRatePercent));
    return { ...item, balance, allowance: money(roundFraction(lost, 'halfUp')) };
  });
  const apartMinor = items.reduce((sum, item) => sum + item.allowance.minor, 0);
  const total = money(allowance.value.total.minor + apartMinor);
  const trace: TraceStep[] = [
    ...items.map(individualStep),
    ...allowance.value.trace.filter(({ step }) => step !== 'provision.total'),
    { step: 'provision.unapplied', minor: unappliedMinor, currency: base },
    { step: 'provision.total', minor: total.minor, currency: base },
  ];
  return ok({
    rows: allowance.value.rows,
    individual: items,
    total,
    unapplied: money(unappliedMinor),
    trace,
  });
}

/** The key of the sums of an item that is assessed by itself. */
function apartKey(document: string): string {
  return `apart ${numberKey(document)}`;
}

/** The place of an open item among the buckets. */
function placeIn(
  item: { readonly dueOn: IsoDate; readonly issuedOn: IsoDate },
  { asOf, basis, bounds }: ProvisionQuery,
): number {
  const days = toDayNumber(asOf) - toDayNumber(basis === 'due' ? item.dueOn : item.issuedOn);
  const place = placeOfDays(days, bounds, basis);
  return basis === 'due' ? place : place - 1;
}

function ratesFor(view: LedgerView, query: ProvisionQuery): Result<LossRates, ProvisionError> {
  const { method } = query;
  switch (method.kind) {
    case 'matrix':
      return ownRates(method.lossRatesPercent, bucketsOf(query).length, method);
    case 'migration': {
      const { months } = method;
      const rolls = observedRollRates(view, { ...query, ...(months === undefined ? {} : { months }) });
      if (!rolls.ok) return rolls;
      const rates = migrationLossRates(rolls.value.percents, method);
      return rates.ok ? ok({ ...rates.value, trace: [...rolls.value.trace, ...rates.value.trace] }) : rates;
    }
    case 'cohort': {
      const cohort = observedCohort(view, { ...query, soldFrom: method.soldFrom, soldTo: method.soldTo });
      return cohort.ok ? cohortLossRates(cohort.value, method) : cohort;
    }
  }
}

/** The user's own rates, one for each bucket. */
function ownRates(
  percents: readonly string[],
  count: number,
  setting: LossSetting,
): Result<LossRates, FigureRefusal> {
  if (percents.length !== count)
    return err(refuseFigure('lossRates', percents.length, percents.length < count ? 'missing' : 'tooMany'));
  return raisedLossRates(percents, setting);
}

function checkIndividual(
  view: LedgerView,
  items: readonly IndividualItem[],
): Result<ReadonlySet<string>, FigureRefusal | DomainError<'document.unknown'>> {
  const found = new Set<string>();
  for (const [place, { document, lossRatePercent }] of items.entries()) {
    const field = `individual[${place}]`;
    const wrong = checkPercent(`${field}.lossRatePercent`, lossRatePercent);
    if (wrong !== undefined) return err(wrong);
    if (view.documentByNumber(document)?.kind !== 'invoice')
      return err({ code: 'document.unknown', value: document });
    if (found.has(numberKey(document))) return err(refuseFigure(`${field}.document`, document, 'twice'));
    found.add(numberKey(document));
  }
  return ok(found);
}

function individualStep({
  document,
  reason,
  balance,
  lossRatePercent,
  allowance,
}: IndividualAllowance): TraceStep {
  return {
    step: 'provision.individual',
    document,
    reason,
    ofMinor: balance.minor,
    lossPercent: lossRatePercent,
    minor: allowance.minor,
    currency: allowance.currency,
  };
}
