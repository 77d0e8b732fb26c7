import { addDays, daysBetween, type IsoDate } from '../dates';
import { checkDay, type FigureRefusal } from '../figures';
import { type CustomerId } from '../ids';
import { compareText, isDisputed, type LedgerView, listOpenItems } from '../ledger';
import { type CurrencyCode, decimalToFraction, compareFractions, minorToDecimal } from '../money';
import { err, ok, type Result } from '../result';
import { type TraceStep } from '../trace';
import { choosePolicy, checkPolicies } from './policies';
import { lastPlan, openOfParts, planOn, type PlanState, readPlan } from './plans';
import { indexSteps, type ItemHistory } from './stepHistory';
import {
  type DunningFacts,
  type DunningItem,
  type DunningPolicy,
  type DunningReason,
  type ProposedStep,
} from './types';

export type DunningQuery = { readonly asOf: IsoDate; readonly customerId?: CustomerId | undefined };

/**
 * The dunning of a day (declared rule 10): for each open instalment the one step that is proposed, or all the reasons
 * why none is. A step is proposed when its day is reached or passed and it was not sent; one at a time, in order;
 * never sooner than the policy's interval after the last contact about the item; never for a disputed, promised or
 * held item, nor where the customer's unapplied money of that currency covers its late items (and the item), nor at
 * or below the tolerance. By document, then instalment. Refused for policies that cannot be, with the field.
 */
export function dunningOf(
  view: LedgerView,
  facts: DunningFacts,
  query: DunningQuery,
): Result<readonly DunningItem[], FigureRefusal> {
  const wrong = checkDay('asOf', query.asOf) ?? checkPolicies(facts.policies);
  if (wrong !== undefined) return err(wrong);
  const { asOf, customerId } = query;
  const plans = facts.plans.filter(({ on }) => on <= asOf).map((plan) => readPlan(view, plan));
  const all = listOpenItems(view, asOf, { customerId });
  const unapplied = new Map<string, number>();
  const items: Item[] = [];
  for (const item of all) {
    const key = accountKey(item.customerId, item.currency);
    if (item.kind !== 'invoice') unapplied.set(key, (unapplied.get(key) ?? 0) - item.openMinor);
    else if (item.openMinor > 0) items.push({ ...item, ...dueUnder(view, plans, item, asOf) });
  }
  const late = new Map<string, number>();
  for (const { customerId: owner, currency, openMinor, daysLate } of items) {
    const key = accountKey(owner, currency);
    if (daysLate > 0) late.set(key, (late.get(key) ?? 0) + openMinor);
  }
  const histories = indexSteps(facts.steps, asOf);
  const judged = items.map((item) => {
    const key = accountKey(item.customerId, item.currency);
    const owed = (late.get(key) ?? 0) + (item.daysLate > 0 ? 0 : item.openMinor);
    const covering = { unappliedMinor: unapplied.get(key) ?? 0, lateMinor: owed };
    return judgeItem(view, facts, item, { asOf, history: histories.of(item.id, item.instalment), covering });
  });
  return ok(judged.sort((a, b) => compareText(a.number, b.number) || a.instalment - b.instalment));
}

type Due = { readonly dueOn: IsoDate; readonly daysLate: number; readonly planSteps: readonly TraceStep[] };
type Open = Extract<ReturnType<typeof listOpenItems>[number], { readonly kind: 'invoice' }>;
type Item = Open & Due;

function accountKey(customerId: CustomerId, currency: CurrencyCode): string {
  return `${customerId}/${currency}`;
}

/** The due date of an item: its own, or where a plan stands that of its invoice's oldest open part. */
function dueUnder(view: LedgerView, plans: readonly PlanState[], item: Open, asOf: IsoDate): Due {
  const state = planOn(plans, item.id, asOf);
  const missed = lastPlan(plans, item.id, asOf);
  const [next] = state === undefined ? [] : openOfParts(view, item.id, state, asOf);
  const dueOn = next?.dueOn ?? item.dueOn;
  const planSteps: TraceStep[] = [];
  if (state !== undefined) planSteps.push({ step: 'dunning.planned', agreedOn: state.plan.on, dueOn });
  else if (missed?.missedOn !== undefined)
    planSteps.push({ step: 'dunning.planMissed', agreedOn: missed.plan.on, dueOn: missed.missedOn });
  return { dueOn, daysLate: daysBetween(dueOn, asOf), planSteps };
}

type Situation = {
  readonly asOf: IsoDate;
  readonly history: ItemHistory;
  readonly covering: { readonly unappliedMinor: number; readonly lateMinor: number };
};

function judgeItem(view: LedgerView, facts: DunningFacts, item: Item, situation: Situation): DunningItem {
  const { asOf, history } = situation;
  const { policy, scope } = choosePolicy(facts.policies, { id: item.id, customerId: item.customerId });
  const { number, instalment, currency, openMinor, dueOn, daysLate } = item;
  const found: TraceStep[] = [
    {
      step: 'dunning.item',
      document: number,
      instalment,
      dueOn,
      asOf,
      lateDays: daysLate,
      minor: openMinor,
      currency,
    },
    ...item.planSteps,
  ];
  if (policy !== null)
    found.push({ step: 'dunning.policy', policy: policy.id, scope, source: 'rule.dunning' });
  if (history.lastDone !== undefined)
    found.push({ step: 'dunning.lastDone', number: history.lastDone.step, on: history.lastDone.on });
  const next = policy === null ? undefined : nextStep(policy, item, history);
  const against = reasonsAgainst(view, facts, item, situation, policy, next);
  const proposal = next !== undefined && against.length === 0 ? next : null;
  if (proposal !== null) found.push(...proposedSteps(proposal, policy, history, currency));
  return {
    invoiceId: item.id,
    customerId: item.customerId,
    number,
    instalment,
    instalmentCount: item.instalmentCount,
    currency,
    openMinor,
    dueOn,
    daysLate,
    policyId: policy?.id ?? null,
    lastDone: history.lastDone?.step ?? 0,
    proposal,
    reasons: against.map(([reason]) => reason),
    trace: [...found, ...against.map(([, step]) => step)],
  };
}

/** The step after the last one sent; the first ever may be the highest one reached. Undefined: all were sent. */
function nextStep(
  policy: DunningPolicy,
  { daysLate }: Item,
  { lastDone }: ItemHistory,
): ProposedStep | undefined {
  const reached = policy.steps.findLastIndex(({ day }) => day <= daysLate);
  const isHighest = lastDone === undefined && policy.start === 'highest' && reached > 0;
  const place = isHighest ? reached : (lastDone?.step ?? 0);
  const step = policy.steps[place];
  return step === undefined ? undefined : { ...step, number: place + 1 };
}

function proposedSteps(
  { number, day, channel, fee }: ProposedStep,
  policy: DunningPolicy | null,
  { lastDone }: ItemHistory,
  currency: CurrencyCode,
): readonly TraceStep[] {
  const proposed: TraceStep = {
    step: 'dunning.proposed',
    number,
    stepDay: day,
    channel,
    feeMinor: fee?.minor ?? 0,
    currency: fee?.currency ?? currency,
    source: 'rule.dunning',
  };
  const isHighest = lastDone === undefined && policy?.start === 'highest' && number > 1;
  return isHighest ? [{ step: 'dunning.startsHighest', number }, proposed] : [proposed];
}

type Against = readonly [DunningReason, TraceStep];

function reasonsAgainst(
  view: LedgerView,
  facts: DunningFacts,
  item: Item,
  { asOf, history, covering }: Situation,
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
  const promise = facts.promises.findLast(
    ({ invoiceId, on, payBy }) => invoiceId === id && on <= asOf && asOf <= payBy,
  );
  if (promise !== undefined) against.push(['promised', { step: 'dunning.promised', payBy: promise.payBy }]);
  const hold = facts.holds.findLast((one) => one.invoiceId === id && isHeld(one, asOf));
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

function isHeld(
  { on, until }: { readonly on: IsoDate; readonly until?: IsoDate | undefined },
  asOf: IsoDate,
): boolean {
  return on <= asOf && (until === undefined || asOf <= until);
}

function isWithin(tolerance: string, minor: number, currency: CurrencyCode): boolean {
  const open = decimalToFraction(minorToDecimal(minor, currency));
  return compareFractions(open, decimalToFraction(tolerance)) <= 0;
}
