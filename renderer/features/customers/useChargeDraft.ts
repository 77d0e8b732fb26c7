import { type FieldProblem, raisesRate, readLateCharges, useRuleFiles } from '@renderer/features/lateCharges';
import { type LateChargeBasis } from '@shared/ledger';
import { type CustomerDraft } from './customerDraft';

/** The rule of late charges that the form means, and what is wrong with it; null where nothing of one's own is set. */
export function useChargeDraft({ lateCharges }: CustomerDraft): {
  readonly basis: LateChargeBasis | null;
  readonly chargeProblems: readonly FieldProblem[];
} {
  const { rules } = useRuleFiles();
  // Until the rules have come an uplift is taken as typed.
  const hasUplift = rules === undefined || raisesRate(lateCharges, rules);
  const { basis, problems } = readLateCharges(lateCharges, hasUplift);
  return { basis, chargeProblems: problems };
}
