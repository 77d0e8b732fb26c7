import { agingReport, type AgingBasis } from '@shared/aging';
import { type IsoDate, parseIsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import {
  allPosted,
  balanceInBase,
  balanceOf,
  checkBounds,
  discountOn,
  type DocumentRef,
  documentState,
  fxGainLoss,
  listOpenItems,
} from '@shared/ledger';
import { toDecimal } from '@shared/money';
import { err, ok, type Result } from '@shared/result';
import { statementFigures } from '@shared/statements';
import { type Answer } from '../compare';
import { askDunning } from '../risk/dunningAsk';
import { plannedBook } from '../risk/dunningWorld';
import { askExposure } from '../risk/exposureAsk';
import { askKpi } from '../risk/kpiAsk';
import { type Fields, type Json, MalformedCase, readFields, readOptionalString, readString } from '../values';
import { askLateCharge } from './lateCharge';
import { askedCurrency, baseOf, customerOf, toText, type World } from './world';

/** Answers one ask from the book; a refusal is the program's. */
export type Ask = (world: World, value: Json) => Result<Answer, DomainError>;

/** A verb that is not built yet: named and skipped. */
export type MissingAsk = { readonly missing: true };

/** Every verb of `ask`. */
export const asks: Readonly<Record<string, Ask | MissingAsk>> = {
  aging: askAging,
  openItems: askOpenItems,
  balance: askBalance,
  document: askDocument,
  discount: askDiscount,
  statement: askStatement,
  lateCharge: askLateCharge,
  dunning: askDunning,
  exposure: askExposure,
  kpi: askKpi,
};

/** The bounds of an `aging` that names none: always these in the cases, whatever the program's own are. */
const usualBounds = [30, 60, 90, 180, 365];

function askAging(world: World, value: Json): Result<Answer, DomainError> {
  const fields = readFields(value, ['asOf', 'buckets', 'basis', 'customer', 'currency'], 'aging');
  const asOf = readAsOf(fields, 'asOf', 'aging');
  if (!asOf.ok) return asOf;
  const bounds = checkBounds(fields['buckets'] ?? usualBounds);
  if (!bounds.ok) return bounds;
  const customer = optionalCustomer(world, fields, 'aging');
  if (!customer.ok) return customer;
  const currency = askedCurrency(world, fields, asOf.value, customer.value, 'aging');
  if (!currency.ok) return currency;
  const report = agingReport(plannedBook(world, asOf.value), {
    asOf: asOf.value,
    basis: readBasis(fields),
    bounds: bounds.value,
    currency: currency.value,
    ...(customer.value === undefined ? {} : { customerId: customer.value }),
  });
  const totals = report.blocks[0]?.totals;
  const text = (minor = 0) => toText(minor, currency.value);
  return ok({
    notDue: text(totals?.notDueMinor),
    buckets: [...bounds.value, 0].map((_, place) => text(totals?.lateMinor[place])),
    unapplied: text(totals?.unappliedMinor),
    total: text(totals?.totalMinor),
  });
}

function readBasis(fields: Fields): AgingBasis {
  const { basis = 'due' } = fields;
  if (basis !== 'due' && basis !== 'invoice') throw new MalformedCase(`aging needs 'basis' due or invoice`);
  return basis;
}

function askOpenItems(world: World, value: Json): Result<Answer, DomainError> {
  const fields = readFields(value, ['asOf', 'customer'], 'openItems');
  const asOf = readAsOf(fields, 'asOf', 'openItems');
  if (!asOf.ok) return asOf;
  const customer = optionalCustomer(world, fields, 'openItems');
  if (!customer.ok) return customer;
  const items = listOpenItems(plannedBook(world, asOf.value), asOf.value, { customerId: customer.value });
  return ok(
    items.map((item) => ({
      document: item.number,
      open: toText(item.openMinor, item.currency),
      ...(item.kind === 'invoice' ? { instalment: item.instalment, due: item.dueOn } : {}),
    })),
  );
}

function askBalance(world: World, value: Json): Result<Answer, DomainError> {
  const fields = readFields(value, ['asOf', 'customer', 'currency', 'inBase'], 'balance');
  const asOf = readAsOf(fields, 'asOf', 'balance');
  if (!asOf.ok) return asOf;
  const customer = customerOf(world, readString(fields, 'customer', 'balance'));
  if (!customer.ok) return customer;
  const currency = askedCurrency(world, fields, asOf.value, customer.value, 'balance');
  if (!currency.ok) return currency;
  const { totalMinor, overdueMinor } = balanceOf(
    plannedBook(world, asOf.value),
    customer.value,
    currency.value,
    asOf.value,
  );
  const own = { total: toText(totalMinor, currency.value), overdue: toText(overdueMinor, currency.value) };
  if (fields['inBase'] !== true) return ok(own);
  const inBase = balanceInBase(world.book, customer.value, asOf.value, baseOf(world));
  if (!inBase.ok) return inBase;
  return ok({ ...own, base: toDecimal(inBase.value.base), unrealised: toDecimal(inBase.value.unrealised) });
}

function askDocument(world: World, value: Json): Result<Answer, DomainError> {
  const fields = readFields(value, ['number', 'asOf'], 'document');
  const asOf = readAsOf(fields, 'asOf', 'document');
  if (!asOf.ok) return asOf;
  const found = findDocument(world, readString(fields, 'number', 'document'));
  if (!found.ok) return found;
  const { currency } = found.value.row;
  const { openMinor, status, instalments } = documentState(world.book, found.value, asOf.value);
  const gain = fxGainLoss(world.book, found.value, baseOf(world), asOf.value);
  return ok({
    open: toText(openMinor, currency),
    status,
    ...(gain.ok ? { fxGainLoss: toDecimal(gain.value) } : {}),
    instalments: instalments.map((item) => ({
      due: item.dueOn,
      amount: toText(item.amountMinor, currency),
      open: toText(item.openMinor, currency),
    })),
  });
}

function askDiscount(world: World, value: Json): Result<Answer, DomainError> {
  const fields = readFields(value, ['invoice', 'date'], 'discount');
  const number = readString(fields, 'invoice', 'discount');
  const on = parseIsoDate(readString(fields, 'date', 'discount'));
  if (!on.ok) return on;
  const found = findDocument(world, number);
  if (!found.ok) return found;
  if (found.value.kind !== 'invoice') return err({ code: 'document.unknown', value: number });
  const { row } = found.value;
  const { payMinor, discountMinor, untilOn } = discountOn(world.book, row, on.value);
  const pay = toText(payMinor, row.currency);
  const discount = toText(discountMinor, row.currency);
  return ok({ pay, discount, ...(untilOn === undefined ? {} : { until: untilOn }) });
}

function askStatement(world: World, value: Json): Result<Answer, DomainError> {
  const fields = readFields(value, ['customer', 'from', 'to', 'currency'], 'statement');
  const from = parseIsoDate(readString(fields, 'from', 'statement'));
  if (!from.ok) return from;
  const to = parseIsoDate(readString(fields, 'to', 'statement'));
  if (!to.ok) return to;
  const customer = customerOf(world, readString(fields, 'customer', 'statement'));
  if (!customer.ok) return customer;
  const currency = askedCurrency(world, fields, to.value, customer.value, 'statement');
  if (!currency.ok) return currency;
  const query = { customerId: customer.value, currency: currency.value, from: from.value, to: to.value };
  const figures = statementFigures(world.book, query);
  if (!figures.ok) return figures;
  const text = (minor: number) => toText(minor, currency.value);
  return ok({
    opening: text(figures.value.openingMinor),
    closing: text(figures.value.closingMinor),
    debit: text(figures.value.debitMinor),
    credit: text(figures.value.creditMinor),
    lines: figures.value.lines.map((line) => ({
      date: line.on,
      document: line.number,
      amount: text(line.amountMinor),
      balance: text(line.balanceMinor),
    })),
  });
}

function findDocument(world: World, number: string): Result<DocumentRef, DomainError> {
  const found = world.book.documentByNumber(number);
  return found === undefined ? err({ code: 'document.unknown', value: number }) : ok(found);
}

/** The day of an ask; without one, all that was posted counts. */
function readAsOf(fields: Fields, key: string, where: string): Result<IsoDate, DomainError> {
  const text = readOptionalString(fields, key, where);
  return text === undefined ? ok(allPosted) : parseIsoDate(text);
}

function optionalCustomer(world: World, fields: Fields, where: string) {
  const code = readOptionalString(fields, 'customer', where);
  return code === undefined ? ok(undefined) : customerOf(world, code);
}
