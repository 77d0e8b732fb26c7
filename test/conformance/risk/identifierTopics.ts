import { type IsoDate, rmbDate } from '@shared/dates';
import { checkCreditorReference, checkIban, checkUscc, checkVat } from '@shared/identifiers';
import { parseDecimal, rmbUppercase } from '@shared/money';
import { type Answer } from '../compare';
import { type Fields, readDecimal, readFields, readString } from '../values';
import { answerWith } from './refused';

export const identifierTopics = {
  uscc: (given: Fields): Answer => {
    const { isValid, reason, sum, remainder, expectedCheck } = checkUscc(textOf(given, 'code'));
    return { valid: isValid, reason, sum, mod31: remainder, expectedCheck };
  },
  iban: (given: Fields): Answer => ({ valid: checkIban(textOf(given, 'iban')).isValid }),
  iso11649: (given: Fields): Answer => ({
    valid: checkCreditorReference(textOf(given, 'reference')).isValid,
  }),
  vat: (given: Fields): Answer => ({ valid: checkVat(textOf(given, 'vat')).isValid }),
  'rmb-uppercase': (given: Fields): Answer => {
    const fields = readFields(given, ['amount'], 'given');
    const amount = parseDecimal(readDecimal(fields, 'amount', 'given'), 'CNY');
    const text = amount.ok ? rmbUppercase(amount.value) : amount;
    return answerWith(text, (canonical) => ({ canonical }));
  },
  'rmb-date': (given: Fields): Answer =>
    answerWith(rmbDate(textOf(given, 'date') as IsoDate), (text) => ({ text })),
};

function textOf(given: Fields, key: string): string {
  return readString(readFields(given, [key], 'given'), key, 'given');
}
