import { type IsoDate } from '../../dates';
import { numberKey } from '../../ledger';
import { type CurrencyCode } from '../../money';
import { readYesNo } from '../../sheets';
import { type CustomerFinding } from './customersOfPlan';
import { type PlannedInvoice } from './planTypes';
import { readCode, readDay, readFigure, readRowCurrency, readWords, toMinor } from './readCells';
import { planDue } from './planDue';
import { type RowContext } from './rowContext';
import { planPayment } from './planPayment';

type DueDays = Parameters<typeof planDue>[1];

/** Plans one row of an invoice list: an invoice, its customer and what was paid of it, or what is wrong in the row. */
export function planInvoiceRow(context: RowContext, dueDays: DueDays): void {
  const { issues, reader } = context;
  const customer = readCustomer(context);
  const number = readNumber(context);
  const issuedOn = readIssuedOn(context);
  const { currency, grossMinor } = readGross(context);
  const due =
    issuedOn === undefined || currency === undefined || grossMinor === undefined
      ? undefined
      : planDue(context, dueDays, { issuedOn, currency, grossMinor, customer });
  // The due day is looked at even where it cannot be compared, so that all problems of a row are named at once.
  if (due === undefined && !issues.isRefusedAt('due')) readDay(context, 'due');
  const payment = planPayment(context, { issuedOn, currency, grossMinor });
  const isDisputed = readYesNo(reader.cell('disputed'));
  if (isDisputed === null)
    issues.refuse('disputed', { code: 'value.invalid', field: 'disputed', value: reader.text('disputed') });
  const reference = readWords(context, 'reference');
  const salesperson = readWords(context, 'salesperson');
  const region = readWords(context, 'region');
  if (issues.isRefused || !customer || !number || !issuedOn || !currency || !grossMinor || !due || !payment)
    return;
  context.numbers.add(numberKey(number));
  const invoice: PlannedInvoice = {
    row: reader.row,
    customer: enterCustomer(context, customer),
    number,
    issuedOn,
    ...due,
    currency,
    grossMinor,
    ...payment,
    isDisputed: isDisputed === true,
    reference,
    salesperson,
    region,
  };
  context.invoices.push(invoice);
}

type Whose = Exclude<CustomerFinding, { kind: 'missing' | 'ambiguous' }>;

function readCustomer(context: RowContext): Whose | undefined {
  const { reader, issues, customers, closeTo } = context;
  const code = readCode(context, 'customerCode');
  // Without a code the name becomes the code, and codes are shorter than names.
  const name = readWords(context, 'customerName', code === '' ? 100 : 200) ?? '';
  if (code === undefined || issues.isRefused) return undefined;
  const found = customers.find(code, name);
  const column = code !== '' || !reader.isMapped('customerName') ? 'customerCode' : 'customerName';
  if (found.kind === 'missing' || found.kind === 'ambiguous') {
    issues.refuse(column, { code: 'customer.unknown', value: name });
    if (found.kind === 'ambiguous') closeTo.set(reader.row, found.candidates);
    return undefined;
  }
  if (found.kind === 'new' && found.closeTo[0]) {
    closeTo.set(reader.row, found.closeTo);
    const [{ code: customerCode, name: known }] = found.closeTo as [(typeof found.closeTo)[0]];
    issues.warn(name === '' ? column : 'customerName', {
      code: 'customer.close',
      value: name,
      customerCode,
      name: known,
    });
  }
  // A code that the user typed says whom the row means, whatever name stands beside it.
  const isChosen = reader.isCorrected('customerCode');
  const differs =
    found.kind === 'found' && code !== '' && name !== '' && !isChosen && !isSameName(found, name);
  if (differs)
    issues.warn('customerName', {
      code: 'customer.nameDiffers',
      value: name,
      customerCode: found.code,
      name: found.name,
    });
  return found;
}

function isSameName(found: { readonly code: string; readonly name: string }, name: string): boolean {
  const key = numberKey(name);
  // A customer that is known by its code alone has no name to differ from.
  return key === numberKey(found.name) || found.name === found.code;
}

function enterCustomer({ customers, reader }: RowContext, customer: Whose): number {
  if (customer.kind === 'found') return customer.place;
  return customers.add({ row: reader.row, code: customer.code, name: customer.name });
}

function readNumber(context: RowContext): string | undefined {
  const { issues, view, numbers } = context;
  const number = readCode(context, 'number');
  if (number === undefined) return undefined;
  if (number === '') {
    issues.refuse('number', { code: 'number.missing' });
    return undefined;
  }
  if (!numbers.has(numberKey(number)) && view.documentByNumber(number) === undefined) return number;
  issues.refuse('number', { code: 'number.duplicate', value: number });
  return undefined;
}

function readIssuedOn(context: RowContext): IsoDate | undefined {
  const { reader, issues } = context;
  if (!reader.has('date')) issues.refuse('date', { code: 'date.invalid', value: '' });
  return readDay(context, 'date');
}

function readGross(context: RowContext): {
  currency: CurrencyCode | undefined;
  grossMinor: number | undefined;
} {
  const { issues } = context;
  const figure = readFigure(context, 'amount');
  const currency = readRowCurrency(context, figure?.mark ?? null);
  if (figure?.isEmpty === true) issues.refuse('amount', { code: 'amount.invalid', value: '' });
  if (!figure || figure.isEmpty) return { currency, grossMinor: undefined };
  // Without a currency the sign can be judged all the same; of the decimals nothing can be said.
  if (currency === undefined) {
    if (figure.decimal.startsWith('-'))
      issues.refuse('amount', { code: 'amount.negative', value: context.reader.text('amount') });
    return { currency, grossMinor: undefined };
  }
  const grossMinor = toMinor(context, 'amount', figure, currency);
  if (grossMinor === 0) issues.refuse('amount', { code: 'amount.zero' });
  return { currency, grossMinor: grossMinor === 0 ? undefined : grossMinor };
}
