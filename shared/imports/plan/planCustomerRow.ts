import { numberKey } from '../../ledger';
import { type CurrencyCode } from '../../money';
import { parseCurrency, parseLanguage } from '../../sheets';
import { type CustomerColumn } from '../types';
import { readDays } from './planDue';
import { type NewCustomer } from './planTypes';
import { readCode, readFigure, readWords, toMinor } from './readCells';
import { type RowContext } from './rowContext';

const texts = [
  'country',
  'address',
  'mailAddress',
  'contact',
  'phone',
  'email',
  'salesperson',
  'region',
] as const;

/** Plans one row of a customer list. A code that exists is refused: an import changes no customer. */
export function planCustomerRow(context: RowContext): void {
  const { issues, reader, customers, closeTo } = context;
  const code = readCode(context, 'code');
  if (code === '') issues.refuse('code', { code: 'code.missing' });
  else if (code !== undefined && customers.isCodeTaken(code))
    issues.refuse('code', { code: 'code.duplicate', value: code });
  const name = readWords(context, 'name', 200);
  if (!reader.has('name')) issues.refuse('name', { code: 'name.missing' });
  const fields = readFields(context);
  if (issues.isRefused || !code || !name) return;
  const close = customers.closeTo(name);
  if (close[0]) {
    closeTo.set(reader.row, close);
    issues.warn('name', {
      code: 'customer.close',
      value: name,
      customerCode: close[0].code,
      name: close[0].name,
    });
  }
  context.numbers.add(numberKey(code));
  customers.add({ row: reader.row, code, name, ...fields });
}

function readFields(context: RowContext): Partial<NewCustomer> {
  const { reader } = context;
  const fields: { -readonly [K in keyof NewCustomer]?: NewCustomer[K] } = {};
  for (const key of texts) {
    const text = readWords(context, key);
    if (text !== undefined) fields[key] = text;
  }
  const nameEn = readWords(context, 'nameEn', 200);
  if (nameEn !== undefined) fields.nameEn = nameEn;
  const taxId = readCode(context, 'taxId', 500);
  if (taxId) fields.taxId = taxId;
  const language = readWord(context, 'language', parseLanguage);
  if (language !== undefined) fields.language = language;
  const currency = readCurrency(context);
  if (currency !== undefined) fields.currency = currency;
  if (reader.has('netDays')) {
    const netDays = readDays(context);
    if (netDays !== undefined) fields.terms = { kind: 'net', netDays };
  }
  const limit = readCreditLimit(context);
  if (limit !== undefined) fields.creditLimitMinor = limit;
  return fields;
}

function readWord<T>(
  { reader, issues }: RowContext,
  key: CustomerColumn,
  parse: (text: string) => T | null,
): T | undefined {
  if (!reader.has(key)) return undefined;
  const value = reader.text(key);
  const word = parse(value);
  if (word !== null) return word;
  issues.refuse(key, { code: 'value.invalid', field: key, value });
  return undefined;
}

function readCurrency({ reader, issues, input }: RowContext): CurrencyCode | undefined {
  if (!reader.has('currency')) return input.mapping.defaults.currency;
  const value = reader.text('currency');
  const currency = parseCurrency(value);
  if (currency !== null) return currency;
  issues.refuse('currency', { code: 'currency.unknown', value });
  return undefined;
}

/** The limit is in the company's base currency; an empty cell sets none, 0 allows no credit (declared rule 11). */
function readCreditLimit(context: RowContext): number | undefined {
  const figure = readFigure(context, 'creditLimit');
  if (!figure || figure.isEmpty) return undefined;
  const base = context.view.company?.baseCurrency ?? context.input.mapping.defaults.currency ?? 'CNY';
  return toMinor(context, 'creditLimit', figure, base);
}
