import { type IdentifierKind, type IdentifierReason } from '../../../trace';
import { type ErrorTexts, say, wordFor } from '../../errorTexts';

const kinds: Readonly<Record<IdentifierKind, string>> = {
  uscc: 'unified social credit code',
  vat: 'VAT number',
  iban: 'IBAN',
  rf: 'creditor reference',
};

const reasons: Readonly<Record<IdentifierReason, string>> = {
  length: 'it has a wrong number of characters',
  character: 'it has a character that cannot stand there',
  format: 'it is not of the form of its country',
  country: 'its country is not known',
  check: 'its check digit does not fit',
};

/** Refusals of credit, key figures, provision, dunning and identifiers. */
export const riskErrors = {
  'identifier.invalid': (p) =>
    say(`"${p.value}" is no ${wordFor(kinds, p.kind)}: ${wordFor(reasons, p.reason)}.`, 'Correct the code.'),
} satisfies Partial<ErrorTexts>;
