import { err } from '../../result';
import { allPosted } from '../counting';
import { openOfInvoice } from '../openAmounts';
import { type WriteOffRow } from '../rows';
import { type Decider, newRowId, putting } from './decider';
import { excess, findCompany, findInvoice } from './find';
import { readAll, readAmount, readDate, readText, withoutAbsent } from './read';

/** Writes off a part of an invoice, at most what is open of it after all that was posted. */
export const decideWriteOff: Decider<'writeOff.post'> = (view, input, context) => {
  const read = readAll({
    company: findCompany(view),
    invoice: findInvoice(view, input.invoice),
    amountMinor: readAmount(input.amountMinor, 'amountMinor'),
    on: readDate(input.on, 'on'),
    reason: readText(input.reason, 'reason'),
  });
  if (!read.ok) return read;
  const { invoice, amountMinor, on, reason } = read.value;
  if (on < invoice.issuedOn)
    return err({ code: 'date.beforeInvoice', value: on, issuedOn: invoice.issuedOn });
  const openMinor = openOfInvoice(view, invoice, allPosted);
  if (amountMinor > openMinor)
    return err({
      code: 'writeOff.exceedsOpen',
      ...excess(invoice.number, openMinor, amountMinor, invoice.currency),
    });
  const row: WriteOffRow = {
    id: newRowId(context),
    rev: context.seq,
    invoiceId: invoice.id,
    customerId: invoice.customerId,
    currency: invoice.currency,
    amountMinor,
    writtenOffOn: on,
    ...withoutAbsent({ reason }),
  };
  return putting({ writeOffs: [row] });
};
