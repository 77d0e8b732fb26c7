import { addMonths, type IsoDate, toDayNumber } from '../dates';
import { type DomainError } from '../errors';
import {
  checkDay,
  checkWhole,
  type FigureRefusal,
  quotientOf,
  type Ratio,
  refuseAmount,
  refuseFigure,
  toRatio,
} from '../figures';
import { baseRates, Tally } from '../kpi';
import { checkBounds, type InvoiceRow, type LedgerView } from '../ledger';
import { type CurrencyCode } from '../money';
import { err, ok, type Result } from '../result';
import { type Trace, type TraceStep } from '../trace';
import { type Cohort } from './lossRates';
import { type BucketQuery, bucketsOf, stageInvoice } from './stages';

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
  const { asOf, base, months = 12 } = query;
  const wrong = checkDay('asOf', asOf) ?? checkWhole('months', months, 12, 600);
  if (wrong !== undefined) return err(wrong);
  const bounds = checkBounds(query.bounds);
  if (!bounds.ok) return bounds;
  const since = addMonths(asOf, -months);
  const sinceDay = toDayNumber(since);
  const before = new Tally<number>();
  const after = new Tally<number>();
  for (const invoice of invoicesOn(view, asOf)) {
    for (const { stages } of stageInvoice(view, invoice, query, asOf)) {
      for (const [place, stage] of stages.entries()) {
        const next = stages[place + 1];
        if (next === undefined || next.day <= sinceDay) continue;
        before.add(place, stage.unpaidMinor, invoice.currency);
        after.add(place, next.unpaidMinor, invoice.currency);
      }
    }
  }
  const rates = baseRates(view, base, asOf);
  const began = before.inBase(rates);
  if (!began.ok) return began;
  const stayed = after.inBase(rates);
  if (!stayed.ok) return stayed;
  const trace: TraceStep[] = [{ step: 'provision.window', from: since, to: asOf }];
  const percents: Ratio[] = [];
  for (const [place, bucket] of bucketsOf(query).slice(0, -1).entries()) {
    const beforeMinor = began.value.get(place) ?? 0;
    const afterMinor = Math.max(0, stayed.value.get(place) ?? 0);
    if (beforeMinor <= 0) return err(refuseAmount(`rollRates[${place}]`, beforeMinor, base, 'missing'));
    const rollPercent = toRatio(quotientOf(afterMinor, beforeMinor, 100));
    percents.push(rollPercent);
    trace.push({
      step: 'provision.observed',
      place: place + 1,
      ...bucket,
      beforeMinor,
      afterMinor,
      rollPercent,
      currency: base,
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
  const bounds = checkBounds(query.bounds);
  if (!bounds.ok) return bounds;
  const stageCount = bucketsOf(query).length;
  const unpaid = new Tally<number>();
  const left = new Tally<'left'>();
  for (const invoice of invoicesOn(view, asOf)) {
    if (invoice.issuedOn < soldFrom || invoice.issuedOn > soldTo) continue;
    for (const { stages, leftMinor } of stageInvoice(view, invoice, query, asOf)) {
      if (stages.length < stageCount) return err(refuseFigure('soldTo', soldTo, 'tooEarly'));
      for (const [place, { unpaidMinor }] of stages.entries())
        unpaid.add(place, unpaidMinor, invoice.currency);
      left.add('left', leftMinor, invoice.currency);
    }
  }
  const rates = baseRates(view, base, asOf);
  const byStage = unpaid.inBase(rates);
  if (!byStage.ok) return byStage;
  const never = left.inBase(rates);
  if (!never.ok) return never;
  const money = (minor: number) => ({ minor, currency: base });
  const unpaidAtStage = Array.from({ length: stageCount }, (_, place) =>
    money(byStage.value.get(place) ?? 0),
  );
  return ok({
    sales: money(byStage.value.get(0) ?? 0),
    unpaidAtStage,
    neverPaid: money(never.value.get('left') ?? 0),
  });
}

/** The invoices that are there on a day. */
function* invoicesOn(view: LedgerView, asOf: IsoDate): Generator<InvoiceRow> {
  for (const row of view.invoices.values())
    if (row.issuedOn <= asOf && (row.reversedOn === undefined || asOf < row.reversedOn)) yield row;
}
