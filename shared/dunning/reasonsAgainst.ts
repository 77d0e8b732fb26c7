import { addDays, type IsoDate } from '../dates';
import { type InvoiceId } from '../ids';
import { isDisputed, type LedgerView } from '../ledger';
import { compareFractions, type CurrencyCode, decimalToFraction, minorToDecimal } from '../money';
import { type TraceStep } from '../trace';
import { type PauseIndex } from './pauses';
import { type ItemHistory } from './stepHistory';
import { type DunningPolicy, type DunningReason, type ProposedStep } from './types';

/** What is known of an item beside the item itself. */
export type Situation = {
  readonly asOf: IsoDate;
  readonly history: ItemHistory;
  readonly pauses: PauseIndex;
  readonly covering: { readonly unappliedMinor: number; readonly lateMinor: number };
};

type JudgedItem = {
  readonly id: InvoiceId;
  readonly currency: CurrencyCode;
  readonly openMinor: number;
  readonly dueOn: IsoDate;
  readonly daysLate: number;
};

type Against = readonly [DunningReason, TraceStep];

/** Everything that stands against a step of an item on a day (declared rule 10); nothing: it is proposed. */
export function reasonsAgainst(
  view: LedgerView,
  item: JudgedItem,
  { asOf, history, pauses, covering }: Situation,
  policy: DunningPolicy | null,
  next: ProposedStep | undefined,
): readonly Against[] {
  if (policy === null) return [['noPolicy', { step: 'dunning.noPolicy' }]];
  if (next === undefined) return [['allDone', { step: 'dunning.allDone', number: policy.steps.length }]];
  const against: Against[] = [];
  const { id, currency, openMinor, dueOn, daysLate } = item;
  const { number, day } = next;
  if (day > daysLate)
    against.push([
      'notReached',
      { step: 'dunning.notReached', number, stepDay: day, reachedOn: addDays(dueOn, day) },
    ]);
  const { lastDone } = history;
  const allowedOn = lastDone === undefined ? asOf : addDays(lastDone.on, policy.minDays);
  if (lastDone !== undefined && asOf < allowedOn)
    against.push([
      'tooSoon',
      { step: 'dunning.tooSoon', contactOn: lastDone.on, minDays: policy.minDays, allowedOn },
    ]);
  if (isDisputed(view, id, asOf)) against.push(['disputed', { step: 'dunning.disputed' }]);
  const promise = pauses.promiseOf(id);
  if (promise !== undefined) against.push(['promised', { step: 'dunning.promised', payBy: promise.payBy }]);
  const hold = pauses.holdOf(id);
  if (hold !== undefined) against.push(['held', { step: 'dunning.held', until: hold.until ?? null }]);
  if (covering.unappliedMinor > 0 && covering.unappliedMinor >= covering.lateMinor)
    against.push(['covered', { step: 'dunning.covered', ...covering, currency }]);
  if (isWithin(policy.tolerance, openMinor, currency))
    against.push([
      'withinTolerance',
      { step: 'dunning.withinTolerance', minor: openMinor, currency, tolerance: policy.tolerance },
    ]);
  return against;
}

function isWithin(tolerance: string, minor: number, currency: CurrencyCode): boolean {
  const open = decimalToFraction(minorToDecimal(minor, currency));
  return compareFractions(open, decimalToFraction(tolerance)) <= 0;
}
