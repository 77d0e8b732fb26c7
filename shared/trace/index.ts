export { type Evidence, isVerifiedLaw, type LawKey, laws } from './laws';
export { type LocalText, type Source } from './source';
export { type Trace, type TraceKind, type TraceStep, type TraceSteps } from './trace';
export { type ChargeSteps, type SegmentRate } from './steps/charge';
export { type ContractSteps, type CourtPlace, type TakeBackReason } from './steps/contracts';
export { type LimitationEventKind, type LimitationSteps, type NoEffectReason } from './steps/limitation';
export { type NoteSteps } from './steps/notes';
export {
  type AltmanModel,
  type AltmanRatio,
  type AltmanZone,
  type CreditClass,
  type ExposurePart,
  type KnockOut,
  type LimitBound,
  type PublicRecord,
  type ScoreBlock,
  type ScoreCap,
  type ScoreFactor,
} from './steps/credit';
export { type DunningChannel, type DunningMark, type PolicyScope } from './steps/dunning';
export { type IdentifierKind, type IdentifierReason } from './steps/identifiers';
export { type KpiAmount, type KpiName, type KpiUnit } from './steps/kpi';
export { type BuyerKind, type TermsSteps, type TermStart } from './steps/terms';
export { type AccountingStandard, type IndividualReason, type ProvisionAccount } from './steps/provision';
