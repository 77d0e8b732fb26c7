export { dunningOf, type DunningQuery } from './engine';
export { checkHold, checkPromise, type PromiseOutcome, promiseOutcomes } from './pauses';
export {
  bookUnderPlans,
  checkPlan,
  layPlan,
  planOn,
  type PlannedPart,
  type PlanState,
  readPlan,
} from './plans';
export {
  checkDunningPolicy,
  choosePolicy,
  dunningChannels,
  readDunningPolicy,
  type ScheduledStep,
  scheduleDunning,
  shippedDunningPolicy,
} from './policies';
export { type DunnedItem, dunnedItems } from './stepHistory';
export {
  type DunningFacts,
  type DunningItem,
  type DunningPolicies,
  type DunningPolicy,
  type DunningReason,
  type HoldFact,
  type PlanFact,
  type PolicyStep,
  type PromiseFact,
  type ProposedStep,
  type StepFact,
} from './types';
