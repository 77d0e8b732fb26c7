export { type Evidence, isVerifiedLaw, type LawKey, laws } from './laws';
export { type LocalText, type Source } from './source';
export { type Trace, type TraceKind, type TraceStep, type TraceSteps } from './trace';
export { type SegmentRate } from './steps/charge';
export { type IdentifierKind, type IdentifierReason } from './steps/identifiers';
export { type KpiAmount, type KpiName, type KpiUnit } from './steps/kpi';
