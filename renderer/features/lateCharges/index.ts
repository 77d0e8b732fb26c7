export { percentOfPart } from './percent';
export { describeBasis } from './basisText';
export { draftCharges, type LateChargeDraft } from './lateChargeDraft';
export { LateChargeField, raisesRate } from './LateChargeField';
export { type FieldProblem, readLateCharges } from './readLateCharges';
export { useRuleFiles } from './useRuleFiles';
export { ValidUntil } from './ValidUntil';
export { validityOf } from './validity';
