import { type DomainError } from '@shared/errors';
import { type AllocationLine, type Commands, type InvoiceLine } from '@shared/ledger';
import { type CurrencyCode } from '@shared/money';
import { ok, type Result } from '@shared/result';
import {
  type Fields,
  type Json,
  MalformedCase,
  readFields,
  readList,
  readMinor,
  readOptionalDecimal,
  readOptionalMinor,
  readOptionalNumber,
  readOptionalString,
  readString,
} from '../values';
import { readDay, readOptionalDay } from './readDay';
import { readTerms } from './readTerms';
import { customerOf, play, stepCurrency, type World } from './world';

export function playInvoice(world: World, value: Json): Result<undefined, DomainError> {
  const known = ['number', 'customer', 'date', 'amount', 'due', 'currency', 'lines', 'terms'];
  const fields = readFields(value, known, 'invoice');
  const currency = stepCurrency(world, fields, 'invoice');
  if (!currency.ok) return currency;
  const customer = customerOf(world, readString(fields, 'customer', 'invoice'));
  if (!customer.ok) return customer;
  const gross = readOptionalMinor(fields, 'amount', currency.value, 'invoice');
  if (!gross.ok) return gross;
  const lines =
    fields['lines'] === undefined ? ok(undefined) : readInvoiceLines(fields['lines'], currency.value);
  if (!lines.ok) return lines;
  if (gross.value === undefined && lines.value === undefined)
    throw new MalformedCase(`invoice needs 'amount' or 'lines'`);
  return play(world, 'invoice.post', {
    number: readString(fields, 'number', 'invoice'),
    customerId: customer.value,
    issuedOn: readDay(fields, 'date', 'invoice'),
    currency: currency.value,
    ...(gross.value === undefined ? {} : { grossMinor: gross.value }),
    ...(lines.value === undefined ? {} : { lines: lines.value }),
    ...readOptionalDay(fields, 'due', 'dueOn', 'invoice'),
    ...(fields['terms'] === undefined ? {} : { terms: readTerms(fields['terms'], 'invoice.terms') }),
  });
}

function readInvoiceLines(value: Json, currency: CurrencyCode): Result<readonly InvoiceLine[], DomainError> {
  const lines: InvoiceLine[] = [];
  for (const item of readList(value, 'invoice.lines')) {
    const where = `invoice.lines[${lines.length}]`;
    const fields = readFields(item, ['net', 'taxPercent', 'fixedTax'], where);
    const net = readMinor(fields, 'net', currency, where);
    if (!net.ok) return net;
    const fixedTax = readOptionalMinor(fields, 'fixedTax', currency, where);
    if (!fixedTax.ok) return fixedTax;
    const taxPercent = readOptionalDecimal(fields, 'taxPercent', where);
    lines.push({
      netMinor: net.value,
      ...(taxPercent === undefined ? {} : { taxPercent }),
      ...(fixedTax.value === undefined ? {} : { fixedTaxMinor: fixedTax.value }),
    });
  }
  return ok(lines);
}

export function playCreditNote(world: World, value: Json): Result<undefined, DomainError> {
  const known = ['number', 'customer', 'date', 'amount', 'currency', 'against'];
  const fields = readFields(value, known, 'creditNote');
  const read = readCredit(world, fields, 'creditNote');
  if (!read.ok) return read;
  const against = readOptionalString(fields, 'against', 'creditNote');
  return play(world, 'creditNote.post', {
    ...read.value,
    issuedOn: readDay(fields, 'date', 'creditNote'),
    ...(against === undefined ? {} : { against }),
  });
}

export function playReceipt(world: World, value: Json): Result<undefined, DomainError> {
  const known = ['number', 'customer', 'date', 'amount', 'currency', 'allocate'];
  const fields = readFields(value, known, 'receipt');
  const read = readCredit(world, fields, 'receipt');
  if (!read.ok) return read;
  const allocate = readAllocate(fields['allocate'], read.value.currency);
  if (!allocate.ok) return allocate;
  return play(world, 'receipt.post', {
    ...read.value,
    receivedOn: readDay(fields, 'date', 'receipt'),
    ...(allocate.value === undefined ? {} : { allocate: allocate.value }),
  });
}

function readCredit(world: World, fields: Fields, where: string) {
  const currency = stepCurrency(world, fields, where);
  if (!currency.ok) return currency;
  const customer = customerOf(world, readString(fields, 'customer', where));
  if (!customer.ok) return customer;
  const amount = readMinor(fields, 'amount', currency.value, where);
  if (!amount.ok) return amount;
  const number = readString(fields, 'number', where);
  return ok({ number, customerId: customer.value, currency: currency.value, amountMinor: amount.value });
}

function readAllocate(
  value: Json | undefined,
  currency: CurrencyCode,
): Result<Commands['receipt.post']['allocate'], DomainError> {
  if (value === undefined || value === 'oldest-first') return ok(value);
  const lines: AllocationLine[] = [];
  for (const item of readList(value, 'receipt.allocate')) {
    const where = `receipt.allocate[${lines.length}]`;
    const fields = readFields(item, ['invoice', 'amount', 'instalment', 'discount', 'writeOff'], where);
    const amount = readMinor(fields, 'amount', currency, where);
    if (!amount.ok) return amount;
    const discount = readOptionalMinor(fields, 'discount', currency, where);
    if (!discount.ok) return discount;
    const writeOff = readOptionalMinor(fields, 'writeOff', currency, where);
    if (!writeOff.ok) return writeOff;
    const instalment = readOptionalNumber(fields, 'instalment', where);
    lines.push({
      invoice: readString(fields, 'invoice', where),
      amountMinor: amount.value,
      ...(instalment === undefined ? {} : { instalment }),
      ...(discount.value === undefined ? {} : { discountMinor: discount.value }),
      ...(writeOff.value === undefined ? {} : { writeOffMinor: writeOff.value }),
    });
  }
  return ok(lines);
}
