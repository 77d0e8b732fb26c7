import { type IsoDate, laterOf } from '../../dates';
import { type CurrencyCode } from '../../money';
import { type ColumnKey } from '../types';
import { readDay, readFigure, toMinor } from './readCells';
import { type RowContext } from './rowContext';

type Facts = {
  readonly issuedOn: IsoDate | undefined;
  readonly currency: CurrencyCode | undefined;
  readonly grossMinor: number | undefined;
};

export type PlannedPayment = { readonly paidMinor: number; readonly paidOn: IsoDate | undefined };

const nothing: PlannedPayment = { paidMinor: 0, paidOn: undefined };

/**
 * What was paid of the invoice, and when: in full on the day it was settled, or the part paid so far on its day,
 * without one on the day of the import (with a warning). A payment before the invoice date is a prepayment: it keeps
 * its day and is warned of. Undefined for a refused row.
 */
export function planPayment(context: RowContext, facts: Facts): PlannedPayment | undefined {
  const { reader, issues } = context;
  const paidMinor = readPaid(context, facts);
  const settledOn = readDay(context, 'settledOn');
  const paidOn = readDay(context, 'paidOn');
  const { issuedOn, grossMinor } = facts;
  if (issues.isRefused || issuedOn === undefined || grossMinor === undefined || paidMinor === undefined)
    return undefined;
  if (settledOn !== undefined) {
    if (reader.has('paid') && paidMinor < grossMinor)
      issues.warn('paid', { code: 'paid.lessThanSettled', value: reader.text('paid') });
    warnIfEarly(context, 'settledOn', settledOn, issuedOn);
    return { paidMinor: grossMinor, paidOn: settledOn };
  }
  if (paidMinor === 0) {
    if (paidOn !== undefined) issues.warn('paidOn', { code: 'paid.dayUnused', value: reader.text('paidOn') });
    return nothing;
  }
  if (paidOn !== undefined) {
    warnIfEarly(context, 'paidOn', paidOn, issuedOn);
    return { paidMinor, paidOn };
  }
  const on = laterOf(context.today, issuedOn);
  issues.warn('paid', { code: 'paid.undated', on });
  return { paidMinor, paidOn: on };
}

function readPaid(context: RowContext, { currency, grossMinor }: Facts): number | undefined {
  const figure = readFigure(context, 'paid');
  if (!figure || currency === undefined) return undefined;
  const paidMinor = toMinor(context, 'paid', figure, currency);
  if (paidMinor === undefined || grossMinor === undefined || paidMinor <= grossMinor) return paidMinor;
  context.issues.refuse('paid', { code: 'amount.exceedsInvoice', value: context.reader.text('paid') });
  return undefined;
}

function warnIfEarly({ issues, reader }: RowContext, key: ColumnKey, on: IsoDate, issuedOn: IsoDate): void {
  if (on < issuedOn) issues.warn(key, { code: 'payment.beforeInvoice', value: reader.text(key), issuedOn });
}
