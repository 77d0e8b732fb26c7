import { addDays } from '../../dates';
import { type DomainError } from '../../errors';
import { err, type Result } from '../../result';
import { showValue } from '../../showValue';
import { disputesOn } from '../disputeDays';
import { type DisputeRow, type InvoiceRow } from '../rows';
import { type LedgerView } from '../view';
import { type Decider, newRowId, putting } from './decider';
import { findCompany, refuseReversed } from './find';
import { optional, readAll, readAmount, readDate, readText, withoutAbsent } from './read';

/** Records that an invoice, or an amount of it, is disputed: from a day on, until another one if that is known. */
export const decideDispute: Decider<'dispute.open'> = (view, input, context) => {
  const read = readAll({
    company: findCompany(view),
    invoice: findInvoiceById(view, input.invoiceId),
    openedOn: readDate(input.openedOn, 'openedOn'),
    untilOn: optional(readDate)(input.untilOn, 'untilOn'),
    amountMinor: optional(readAmount)(input.amountMinor, 'amountMinor'),
    reason: readText(input.reason, 'reason'),
  });
  if (!read.ok) return read;
  const { invoice, openedOn, untilOn, amountMinor, reason } = read.value;
  if (untilOn !== undefined && untilOn < openedOn)
    return err({ code: 'value.invalid', field: 'untilOn', value: untilOn });
  if (amountMinor !== undefined && amountMinor > invoice.grossMinor)
    return err({ code: 'amount.exceedsInvoice', value: String(amountMinor) });
  const row: DisputeRow = {
    id: newRowId(context),
    rev: context.seq,
    invoiceId: invoice.id,
    customerId: invoice.customerId,
    openedOn,
    ...withoutAbsent({ untilOn, amountMinor, reason }),
  };
  return putting({ disputes: [row] });
};

/** Settles what is disputed of an invoice: on the day itself it is no longer disputed. */
export const decideDisputeSettled: Decider<'dispute.settle'> = (view, input, context) => {
  const read = readAll({
    company: findCompany(view),
    invoice: findInvoiceById(view, input.invoiceId),
    on: readDate(input.on, 'on'),
  });
  if (!read.ok) return read;
  const { invoice, on } = read.value;
  const disputes = disputesOn(view, invoice.id, on);
  if (disputes.length === 0) return err({ code: 'dispute.unknown', value: invoice.number });
  const untilOn = addDays(on, -1);
  return putting({ disputes: disputes.map((row) => ({ ...row, untilOn, rev: context.seq })) });
};

function findInvoiceById(view: LedgerView, id: unknown): Result<InvoiceRow, DomainError> {
  const row = typeof id === 'string' ? view.invoices.get(id as InvoiceRow['id']) : undefined;
  return row === undefined ? err({ code: 'document.unknown', value: showValue(id) }) : refuseReversed(row);
}
