import { type Catalogue } from '@shared/i18n';
import { type ChargeField, type FieldProblem } from './readLateCharges';

/** What is wrong with a field, in words; what is only missing is said once saving was tried. */
export function describeProblem(
  problems: readonly FieldProblem[],
  field: ChargeField,
  text: Catalogue,
  saysMissing: boolean,
): string | undefined {
  const found = problems.find((one) => one.field === field);
  if (found === undefined) return undefined;
  const words = text.settings.lateCharges;
  if (found.problem !== 'empty') return words.problems[found.problem]({ value: found.value });
  return saysMissing ? words.missing[missingWord(field)] : undefined;
}

function missingWord(field: ChargeField): keyof Catalogue['settings']['lateCharges']['missing'] {
  if (field === 'contractNumber' || field === 'signedOn' || field === 'clause' || field === 'regime')
    return field;
  return field.endsWith('.toDay') ? 'toDay' : 'rate';
}
