import {
  bookUnderPlans,
  type DunningFacts,
  type DunningPolicy,
  type HoldFact,
  type PlanFact,
  type PlanState,
  type PromiseFact,
  readPlan,
  type StepFact,
} from '@shared/dunning';
import { type IsoDate } from '@shared/dates';
import { type InvoiceId } from '@shared/ids';
import { type ClaimPlan } from '@shared/interest';
import { type Book } from '@shared/ledger';
import { type World } from '../scenario/world';

/** The plans about an invoice that were agreed by a day, as its late charge follows them. */
export function claimPlansOf(world: World, invoiceId: InvoiceId, asOf: IsoDate): readonly ClaimPlan[] {
  return plansOf(world)
    .filter(({ plan }) => plan.on <= asOf && plan.invoiceIds.includes(invoiceId))
    .sort((a, b) => (a.plan.on < b.plan.on ? -1 : 1))
    .map(({ plan, parts, missedOn }) => ({
      on: plan.on,
      instalments: parts.filter((part) => part.invoiceId === invoiceId),
      missedOn,
    }));
}

/** What a scenario knows beside the ledger's rows: promises, holds, plans, and what was sent. */
export type DunningWorld = {
  policy?: DunningPolicy;
  /** The company's tolerance holds for a policy that names none. */
  tolerance?: string;
  hasOwnTolerance?: boolean;
  readonly steps: StepFact[];
  readonly promises: PromiseFact[];
  readonly holds: HoldFact[];
  readonly plans: PlanFact[];
};

export function createDunningWorld(): DunningWorld {
  return { steps: [], promises: [], holds: [], plans: [] };
}

/** The facts as the engine takes them; one policy for all. */
export function factsOf(world: DunningWorld): DunningFacts {
  const { policy, steps, promises, holds, plans, tolerance = '0', hasOwnTolerance = false } = world;
  const policies = policy === undefined ? [] : [hasOwnTolerance ? policy : { ...policy, tolerance }];
  return { policies: { policies, company: policy?.id ?? null }, steps, promises, holds, plans };
}

export function plansOf(world: World): readonly PlanState[] {
  return world.dunning.plans.map((plan) => readPlan(world.book, plan));
}

/** The book with the due dates of the plans that stand on a day. */
export function plannedBook(world: World, asOf: IsoDate): Book {
  return bookUnderPlans(world.book, plansOf(world), asOf);
}
