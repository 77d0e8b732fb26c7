import { type ImportPlan, type RowState, rowStates } from './planTypes';

/** How many rows of the file are good, good with a warning, refused, or passed over. */
export function countStates(plan: ImportPlan): Readonly<Record<RowState, number>> {
  const counts = [0, 0, 0, 0];
  for (const state of plan.states) counts[state] = (counts[state] ?? 0) + 1;
  const [good = 0, warned = 0, refused = 0, skipped = 0] = counts;
  return { good, warned, refused, skipped };
}

export function stateOf(plan: ImportPlan, place: number): RowState {
  return rowStates[plan.states[place - plan.firstPlace] ?? 3] ?? 'skipped';
}
