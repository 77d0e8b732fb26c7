import { type IsoDate } from '../dates';
import { type LateClaim } from './types';

/** What a plan makes of one invoice: its open amount falls due in new parts from the day of the plan on. */
export type ClaimPlan = {
  readonly on: IsoDate;
  readonly instalments: readonly { readonly dueOn: IsoDate; readonly amountMinor: number }[];
  /** The due day at whose end another invoice of the same plan was open: it ends the plan for this one too. */
  readonly missedOn?: IsoDate | undefined;
};

/**
 * A claim that follows a plan (declared rules, fine print of `plan`): what was charged until its day stays; from the
 * day after on, the plan's instalments are charged from their own due dates, payments filling the oldest first. An
 * instalment that is open at the end of its due day ends the plan: the old due dates count again from the day after.
 */
export function followPlan(claim: LateClaim, plan: ClaimPlan): LateClaim {
  const openOn = (day: IsoDate) =>
    claim.parts.reduce(
      (sum, part) => sum + (part.balances.findLast(({ on }) => on <= day)?.openMinor ?? 0),
      0,
    );
  const atStart = openOn(plan.on);
  const order = plan.instalments.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const openOfPlan = (day: IsoDate) => {
    let paid = atStart - openOn(day);
    return order.map(({ amountMinor }) => {
      const filled = Math.min(Math.max(paid, 0), amountMinor);
      paid -= filled;
      return amountMinor - filled;
    });
  };
  const missed = order.findIndex(({ dueOn }, place) => (openOfPlan(dueOn)[place] ?? 0) > 0);
  const brokenOn = earlierOf(order[missed]?.dueOn, plan.missedOn);
  const inForce = (day: IsoDate) => plan.on <= day && (brokenOn === undefined || day < brokenOn);
  const moves = claim.parts.flatMap(({ balances }) => balances.map(({ on }) => on));
  const days = [...new Set([plan.on, ...(brokenOn === undefined ? [] : [brokenOn]), ...moves])].sort();
  const old = claim.parts.map((part) => ({
    dueOn: part.dueOn,
    balances: days.flatMap((on) => {
      const own = part.balances.findLast((balance) => balance.on <= on);
      if (own === undefined) return [];
      return [inForce(on) ? { on, openMinor: 0, settledMinor: 0 } : { ...own, on }];
    }),
  }));
  const added = order.map(({ dueOn, amountMinor }, place) => ({
    dueOn,
    balances: days
      .filter((on) => plan.on <= on)
      .map((on) => {
        const openMinor = inForce(on) ? (openOfPlan(on)[place] ?? 0) : 0;
        return { on, openMinor, settledMinor: inForce(on) ? amountMinor - openMinor : 0 };
      }),
  }));
  return { ...claim, parts: [...old, ...added] };
}

function earlierOf(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
