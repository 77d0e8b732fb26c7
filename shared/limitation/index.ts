export { enforceBy, limitationClock } from './limitationClock';
export {
  type LimitationClaim,
  type LimitationClock,
  type LimitationEvent,
  type LimitationLaw,
  type ProofKind,
} from './types';
