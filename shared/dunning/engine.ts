import { type IsoDate, toDayNumber } from '../dates';
import { checkDay, type FigureRefusal } from '../figures';
import { type CustomerId } from '../ids';
import { compareText, type LedgerView, listOpenItems } from '../ledger';
import { type CurrencyCode } from '../money';
import { err, ok, type Result } from '../result';
import { type TraceStep } from '../trace';
import { choosePolicy, checkPolicies } from './policies';
import { indexPauses } from './pauses';
import { lastPlan, openOfParts, planOn, plansByInvoice, type PlanState, readPlan } from './plans';
import { reasonsAgainst, type Situation } from './reasonsAgainst';
import { indexSteps, type ItemHistory } from './stepHistory';
import { type DunningFacts, type DunningItem, type DunningPolicy, type ProposedStep } from './types';

export type DunningQuery = { readonly asOf: IsoDate; readonly customerId?: CustomerId | undefined };

/**
 * The dunning of a day (declared rule 10): for each open instalment the one step that is proposed, or all the reasons
 * why none is. A step is proposed when its day is reached or passed and it was not sent; one at a time, in order;
 * never sooner than the policy's interval after the last contact about the item; never for a disputed, promised or
 * held item, nor where the customer's unapplied money of that currency covers its late items, nor at or below the
 * tolerance. By document, then instalment. Refused for policies that cannot be, with the field.
 */
export function dunningOf(
  view: LedgerView,
  facts: DunningFacts,
  query: DunningQuery,
): Result<readonly DunningItem[], FigureRefusal> {
  const wrong = checkDay('asOf', query.asOf) ?? checkPolicies(facts.policies);
  if (wrong !== undefined) return err(wrong);
  const { asOf, customerId } = query;
  const plans = plansByInvoice(
    facts.plans.filter(({ on }) => on <= asOf).map((plan) => readPlan(view, plan)),
  );
  const all = listOpenItems(view, asOf, { customerId });
  const unapplied = new Map<string, number>();
  const items: Item[] = [];
  for (const item of all) {
    const key = accountKey(item.customerId, item.currency);
    if (item.kind !== 'invoice') unapplied.set(key, (unapplied.get(key) ?? 0) - item.openMinor);
    else if (item.openMinor > 0)
      items.push({ ...item, ...dueUnder(view, plans.get(item.id) ?? [], item, asOf) });
  }
  const late = new Map<string, number>();
  for (const { customerId: owner, currency, openMinor, daysLate } of items) {
    const key = accountKey(owner, currency);
    if (daysLate > 0) late.set(key, (late.get(key) ?? 0) + openMinor);
  }
  const histories = indexSteps(facts.steps, asOf);
  const pauses = indexPauses(facts, asOf);
  const judged = items.map((item) => {
    const key = accountKey(item.customerId, item.currency);
    // Before anything of the account is late, the money has to cover the item itself.
    const covering = {
      unappliedMinor: unapplied.get(key) ?? 0,
      lateMinor: late.get(key) ?? item.openMinor,
    };
    return judgeItem(view, facts, item, {
      asOf,
      history: histories.of(item.id, item.instalment),
      pauses,
      covering,
    });
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
  return { dueOn, daysLate: toDayNumber(asOf) - toDayNumber(dueOn), planSteps };
}

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
  const against = reasonsAgainst(view, item, situation, policy, next);
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
