import { type CurrencyCode } from '../../money';
import { type DomainError } from '../../errors';
import { err, ok, type Result } from '../../result';
import { showValue } from '../../showValue';
import {
  checkTerms,
  figureGross,
  figureLines,
  fixTerms,
  type InvoiceFigures,
  isDecimal,
  type Terms,
} from '../../terms';
import { type Commands, type InvoiceLine } from '../commands';
import { type InvoiceRow } from '../rows';
import { type Decider, newRowId, putting } from './decider';
import { findCompany, findCustomer, readNewNumber } from './find';
import {
  isRecord,
  optional,
  readAll,
  readAmount,
  readCurrency,
  readDate,
  readMinor,
  readText,
  withoutAbsent,
} from './read';

const mostLines = 10_000;

/**
 * Posts an invoice: its gross as stated or from its lines (tax rounded per line), its due days, instalments and
 * discounts fixed from the terms on its day. Without terms and due day it is due on its own date (rule 3).
 */
export const decideInvoice: Decider<'invoice.post'> = (view, input, context) => {
  const read = readAll({
    company: findCompany(view),
    number: readNewNumber(view, input.number),
    customer: findCustomer(view, input.customerId),
    issuedOn: readDate(input.issuedOn, 'issuedOn'),
    currency: readCurrency(input.currency, 'currency'),
    dueOn: optional(readDate)(input.dueOn, 'dueOn'),
    terms: input.terms === undefined ? ok(undefined) : checkTerms(input.terms),
    reference: readText(input.reference, 'reference'),
    salesperson: readText(input.salesperson, 'salesperson'),
    region: readText(input.region, 'region'),
  });
  if (!read.ok) return read;
  const { number, customer, issuedOn, currency, dueOn, terms, reference, salesperson, region } = read.value;
  if (dueOn !== undefined && dueOn < issuedOn)
    return err({ code: 'date.dueBeforeInvoice', value: dueOn, issuedOn });
  const figures = readFigures(input, terms, currency);
  if (!figures.ok) return figures;
  const fixed = fixTerms({ issuedOn, currency, figures: figures.value, terms, dueOn });
  if (!fixed.ok) return fixed;
  const row: InvoiceRow = {
    id: newRowId(context),
    rev: context.seq,
    number,
    customerId: customer.id,
    issuedOn,
    dueOn: fixed.value.dueOn,
    currency,
    grossMinor: figures.value.grossMinor,
    ...(input.lines === undefined
      ? {}
      : { netMinor: figures.value.netMinor, taxMinor: figures.value.taxMinor }),
    instalments: fixed.value.instalments,
    ...withoutAbsent({ discount: fixed.value.discount, reference, salesperson, region }),
  };
  return putting({ invoices: [row] });
};

function readFigures(
  input: Commands['invoice.post'],
  terms: Terms | undefined,
  currency: CurrencyCode,
): Result<InvoiceFigures, DomainError> {
  if (input.lines === undefined) {
    const gross = readAmount(input.grossMinor ?? Number.NaN, 'grossMinor');
    return gross.ok ? ok(figureGross(gross.value)) : gross;
  }
  const lines = readLines(input.lines);
  if (!lines.ok) return lines;
  const figures = figureLines(lines.value, terms, currency);
  if (!figures.ok) return figures;
  const gross = readAmount(figures.value.grossMinor, 'grossMinor');
  if (!gross.ok) return gross;
  return agrees(input.grossMinor, lines.value, figures.value, currency)
    ? figures
    : err({ code: 'value.invalid', field: 'grossMinor', value: showValue(input.grossMinor) });
}

/** A gross stated beside lines must be their sum, before or after the discount on the mixed base. */
function agrees(
  stated: number | undefined,
  lines: readonly InvoiceLine[],
  figures: InvoiceFigures,
  currency: CurrencyCode,
): boolean {
  if (stated === undefined || stated === figures.grossMinor) return true;
  const whole = figureLines(lines, undefined, currency);
  return whole.ok && whole.value.grossMinor === stated;
}

function readLines(value: unknown): Result<readonly InvoiceLine[], DomainError> {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostLines)
    return err({
      code: 'value.invalid',
      field: 'lines',
      value: showValue(Array.isArray(value) ? value.length : value),
    });
  const lines: InvoiceLine[] = [];
  for (const line of value) {
    const read = readLine(line);
    if (!read.ok) return read;
    lines.push(read.value);
  }
  return ok(lines);
}

/** The net of a line may be below zero (a rebate on the invoice); its tax percentage and fixed tax may not. */
function readLine(line: unknown): Result<InvoiceLine, DomainError> {
  if (!isRecord(line)) return err({ code: 'value.invalid', field: 'lines', value: showValue(line) });
  const { netMinor, taxPercent } = line;
  if (typeof netMinor !== 'number' || !Number.isSafeInteger(netMinor))
    return err({ code: 'amount.invalid', value: showValue(netMinor) });
  if (taxPercent !== undefined && (!isDecimal(taxPercent) || Number(taxPercent) > 1000))
    return err({ code: 'value.invalid', field: 'taxPercent', value: showValue(taxPercent) });
  const fixedTax = readMinor(line['fixedTaxMinor'], 'fixedTaxMinor');
  if (!fixedTax.ok) return fixedTax;
  return ok({ netMinor, fixedTaxMinor: fixedTax.value, ...(taxPercent === undefined ? {} : { taxPercent }) });
}
