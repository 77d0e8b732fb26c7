import { type NoEffectReason } from '../trace';
import { type LimitationEvent, type ProofKind, type ProofStrength } from './types';

/**
 * How far evidence carries: signed, sealed or on a court's file is strong; post that names its content and was
 * delivered, or mail to an agreed address, is medium (SPC reply [2003] Min Er Ta Zi No. 6, by analogy); a courier's
 * slip that names nothing and a note of a call are weak.
 */
const strengths: Readonly<Record<ProofKind, ProofStrength>> = {
  signed: 'strong',
  sealed: 'strong',
  courtFile: 'strong',
  emsSigned: 'strong',
  emsContentNamed: 'medium',
  emailAgreed: 'medium',
  courier: 'weak',
  phoneNote: 'weak',
};

export const proofKinds = Object.keys(strengths) as readonly ProofKind[];

/** Why a paper is not shown to have arrived; undefined: it is. Without evidence a demand proves nothing. */
export function missingProof({ proof, deliveredOn }: LimitationEvent): NoEffectReason | undefined {
  if (proof === undefined || deliveredOn === undefined) return 'notProven';
  return strengths[proof] === 'weak' ? 'weakEvidence' : undefined;
}
