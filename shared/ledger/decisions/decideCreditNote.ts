import { err, ok } from '../../result';
import { allPosted } from '../counting';
import { openOfInvoice } from '../openAmounts';
import { type CreditNoteRow } from '../rows';
import { type Decider, newRowId, putting } from './decider';
import { findCompany, findCustomer, findInvoice, readNewNumber } from './find';
import { planAllocations } from './planAllocations';
import { readAll, readAmount, readCurrency, readDate, readText, withoutAbsent } from './read';

/**
 * Posts a credit note; against an invoice of the same customer and currency it reduces that invoice up to what is
 * open of it, and the rest stands unapplied (declared rule 5).
 */
export const decideCreditNote: Decider<'creditNote.post'> = (view, input, context) => {
  const read = readAll({
    company: findCompany(view),
    number: readNewNumber(view, input.number),
    customer: findCustomer(view, input.customerId),
    issuedOn: readDate(input.issuedOn, 'issuedOn'),
    currency: readCurrency(input.currency, 'currency'),
    amountMinor: readAmount(input.amountMinor, 'amountMinor'),
    against: input.against === undefined ? ok(undefined) : findInvoice(view, input.against),
    reference: readText(input.reference, 'reference'),
  });
  if (!read.ok) return read;
  const { number, customer, issuedOn, currency, amountMinor, against, reference } = read.value;
  if (against !== undefined && against.customerId !== customer.id)
    return err({ code: 'allocation.otherCustomer', number: against.number, source: number });
  if (against !== undefined && against.currency !== currency)
    return err({ code: 'currency.mismatch', expected: against.currency, value: currency });
  const row: CreditNoteRow = {
    id: newRowId(context),
    rev: context.seq,
    number,
    customerId: customer.id,
    issuedOn,
    currency,
    amountMinor,
    ...withoutAbsent({ againstInvoiceId: against?.id, reference }),
  };
  const open = against === undefined ? 0 : Math.max(openOfInvoice(view, against, allPosted), 0);
  if (against === undefined || open === 0) return putting({ creditNotes: [row] });
  const line = { invoice: against.number, amountMinor: Math.min(amountMinor, open) };
  const allocations = planAllocations(view, { kind: 'creditNote', row }, [line], context);
  return allocations.ok ? putting({ creditNotes: [row], allocations: allocations.value }) : allocations;
};
