import { type IsoDate } from '../../dates';
import { type DomainError } from '../../errors';
import { type CurrencyCode, minorToDecimal } from '../../money';
import { err, ok, type Result } from '../../result';
import { showValue } from '../../showValue';
import { type CompanyRow } from '../companyRow';
import { type CreditNoteRow, type CustomerRow, type InvoiceRow, type ReceiptRow } from '../rows';
import { type DocumentRef, type LedgerView } from '../view';
import { readNumber } from './read';

/** The company, which every command but opening it needs. */
export function findCompany(view: LedgerView): Result<CompanyRow, DomainError> {
  return view.company === undefined ? err({ code: 'company.missing' }) : ok(view.company);
}

/** The customer of an id from outside. */
export function findCustomer(view: LedgerView, id: unknown): Result<CustomerRow, DomainError> {
  const row = typeof id === 'string' ? view.customers.get(id as CustomerRow['id']) : undefined;
  return row === undefined ? err({ code: 'customer.unknown', value: showValue(id) }) : ok(row);
}

/** A number that no invoice, receipt or credit note has yet: reversed ones keep theirs. */
export function readNewNumber(view: LedgerView, value: unknown): Result<string, DomainError> {
  const number = readNumber(value, 'number');
  if (!number.ok) return number;
  return view.documentByNumber(number.value) === undefined
    ? number
    : err({ code: 'number.duplicate', value: number.value });
}

/** The document of a number from outside. */
export function findDocument(view: LedgerView, number: unknown): Result<DocumentRef, DomainError> {
  const found = typeof number === 'string' ? view.documentByNumber(number) : undefined;
  return found === undefined ? err({ code: 'document.unknown', value: showValue(number) }) : ok(found);
}

/** An invoice that is not reversed. */
export function findInvoice(view: LedgerView, number: unknown): Result<InvoiceRow, DomainError> {
  const found = findDocument(view, number);
  if (!found.ok) return found;
  if (found.value.kind !== 'invoice') return err({ code: 'document.unknown', value: showValue(number) });
  return refuseReversed(found.value.row);
}

/** A receipt or credit note that is not reversed. */
export function findSource(
  view: LedgerView,
  number: unknown,
): Result<Exclude<DocumentRef, { kind: 'invoice' }>, DomainError> {
  const found = findDocument(view, number);
  if (!found.ok) return found;
  if (found.value.kind === 'invoice') return err({ code: 'document.unknown', value: showValue(number) });
  const standing = refuseReversed<ReceiptRow | CreditNoteRow>(found.value.row);
  return standing.ok ? ok(found.value) : standing;
}

/** Refuses a document that was reversed, whatever the day. */
export function refuseReversed<Row extends { readonly number: string; readonly reversedOn?: IsoDate }>(
  row: Row,
): Result<Row, DomainError> {
  if (row.reversedOn === undefined) return ok(row);
  return err({ code: 'document.reversed', number: row.number, on: row.reversedOn });
}

/** What a refusal says of an amount that is more than is open, both as decimals. */
export function excess(
  number: string,
  openMinor: number,
  amountMinor: number,
  currency: CurrencyCode,
): Omit<DomainError<'allocation.exceedsInvoice'>, 'code'> {
  const open = minorToDecimal(Math.max(openMinor, 0), currency);
  return { number, open, amount: minorToDecimal(amountMinor, currency), currency };
}
