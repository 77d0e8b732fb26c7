import { type AnyPaperFacts } from '../papers';
import { buildChargeNote } from './buildChargeNote';
import { buildConfirmation } from './buildConfirmation';
import { buildLetter } from './buildLetter';
import { buildStatement } from './buildStatement';
import { type PaperDefinition } from './nodes';

/** The pages of a paper of any kind. */
export function buildPaper(facts: AnyPaperFacts): PaperDefinition {
  switch (facts.kind) {
    case 'letter':
      return buildLetter(facts);
    case 'statement':
      return buildStatement(facts);
    case 'confirmation':
      return buildConfirmation(facts);
    case 'chargeNote':
      return buildChargeNote(facts);
  }
}
