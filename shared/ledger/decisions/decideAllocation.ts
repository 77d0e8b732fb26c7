import { type IsoDate } from '../../dates';
import { err, ok } from '../../result';
import { rewrite } from '../postingOrder';
import { type Decider, putting } from './decider';
import { findCompany, findDocument, findSource } from './find';
import { planAllocations } from './planAllocations';
import { optional, readAll, readAmount, readDate } from './read';

/** Applies a part of a receipt or credit note that is there already to an invoice, or to one instalment of it. */
export const decideAllocation: Decider<'allocation.make'> = (view, input, context) => {
  const read = readAll({
    company: findCompany(view),
    source: findSource(view, input.from),
    amountMinor: readAmount(input.amountMinor, 'amountMinor'),
    on: optional(readDate)(input.on, 'on'),
  });
  if (!read.ok) return read;
  const { source, amountMinor, on } = read.value;
  const { invoice, instalment } = input;
  const line = { invoice, amountMinor, on, ...(instalment === undefined ? {} : { instalment }) };
  const allocations = planAllocations(view, source, [line], context);
  return allocations.ok ? putting({ allocations: allocations.value }) : allocations;
};

/**
 * Takes the allocations of a receipt or credit note to an invoice back, with their discounts and write-offs: from a
 * day on, or, without a day, as if they had not been.
 */
export const decideAllocationEnd: Decider<'allocation.end'> = (view, input, context) => {
  const read = readAll({
    company: findCompany(view),
    source: findSource(view, input.from),
    invoice: findDocument(view, input.invoice),
    on: optional<IsoDate>(readDate)(input.on, 'on'),
  });
  if (!read.ok) return read;
  const { source, invoice, on } = read.value;
  const rows = view
    .allocationsFrom(source.row.id)
    .filter((row) => row.invoiceId === invoice.row.id && row.endedOn === undefined);
  if (rows.length === 0)
    return err({ code: 'allocation.unknown', number: invoice.row.number, source: source.row.number });
  if (on === undefined) return ok({ put: {}, del: { allocations: rows.map((row) => row.id) } });
  return putting({ allocations: rows.map((row) => rewrite(row, { endedOn: on }, context.seq)) });
};
