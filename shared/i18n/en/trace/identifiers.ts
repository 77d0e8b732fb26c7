import { type TraceStep } from '../../../trace';
import { wordFor } from '../../errorTexts';
import { tell, type TraceTexts } from '../../traceTexts';

type IdentifierKind = Extract<TraceStep['step'], `identifier.${string}`>;

const kinds: Readonly<Record<string, string>> = {
  uscc: 'unified social credit code',
  vat: 'VAT number',
  iban: 'IBAN',
  rf: 'creditor reference',
};
const reasons: Readonly<Record<string, string>> = {
  length: 'wrong length',
  character: 'a character that cannot stand there',
  format: 'not of the form of its country',
  country: 'country not known',
  check: 'the check digit does not fit',
};

/** The check of a code. */
export const identifierSteps: TraceTexts<IdentifierKind> = {
  'identifier.sum': (p) =>
    tell(
      `The characters' values times their weights add up to ${p.sum}; divided by ${p.modulus} that leaves ${p.remainder}, so the last character has to be`,
      p.expected,
    ),
  'identifier.remainder': (p) =>
    tell(
      `Read as a number and divided by ${p.modulus} the code has to leave ${p.expected}; it leaves`,
      String(p.remainder),
    ),
  'identifier.result': (p) =>
    tell(`${p.code} as ${wordFor(kinds, p.kind)}`, p.isValid ? 'in order' : wordFor(reasons, p.reason)),
};
