import { type IsoDate } from '../dates';
import { type InvoiceRow, type LedgerView, openInstalments } from '../ledger';
import { type AllocationOrder, type ClaimPart, type ClaimPayment, type LateClaim } from './types';

export type ClaimPolicy = {
  readonly order: AllocationOrder;
  readonly feeMinor?: number;
  readonly contractedOn?: IsoDate;
};

/**
 * An invoice as a late charge looks at it: each instalment with its own due date and what was open of it after every
 * day on which something was settled, written off or taken back, as the ledger stood then (declared rules 4 and 6).
 * What is dated after the as-of day is not there; of an invoice that is reversed by then nothing is.
 */
export function claimOf(
  view: LedgerView,
  invoice: InvoiceRow,
  asOf: IsoDate,
  { order, feeMinor = 0, contractedOn }: ClaimPolicy,
): LateClaim {
  const isReversed = invoice.reversedOn !== undefined && invoice.reversedOn <= asOf;
  const days = isReversed ? [] : daysOfChange(view, invoice, asOf);
  const states = days.map((on) => ({ on, instalments: openInstalments(view, invoice, on) }));
  const parts = invoice.instalments.map(({ dueOn, amountMinor }, place): ClaimPart => {
    const balances = states.map(({ on, instalments }) => {
      const openMinor = Math.max(instalments[place]?.openMinor ?? 0, 0);
      return { on, openMinor, settledMinor: amountMinor - openMinor };
    });
    return { dueOn, balances };
  });
  return {
    currency: invoice.currency,
    parts,
    order,
    payments: paymentsOf(view, invoice, asOf),
    feeMinor,
    ...(contractedOn === undefined ? {} : { contractedOn }),
  };
}

function daysOfChange(view: LedgerView, invoice: InvoiceRow, asOf: IsoDate): readonly IsoDate[] {
  const days = [
    invoice.issuedOn,
    ...view.allocationsOf(invoice.id).flatMap(({ effectiveOn, endedOn }) => [effectiveOn, endedOn]),
    ...view.writeOffsOf(invoice.id).flatMap(({ writtenOffOn, endedOn }) => [writtenOffOn, endedOn]),
  ];
  return [...new Set(days.filter((day) => day !== undefined))].filter((day) => day <= asOf).sort();
}

/** Money alone pays a charge: credit notes, discounts and write-offs lower the principal. */
function paymentsOf(view: LedgerView, invoice: InvoiceRow, asOf: IsoDate): readonly ClaimPayment[] {
  return view
    .allocationsOf(invoice.id)
    .filter(({ source, effectiveOn, endedOn }) => {
      const isReceipt = source.kind === 'receipt' && effectiveOn <= asOf;
      return isReceipt && (endedOn === undefined || effectiveOn < endedOn);
    })
    .map(({ effectiveOn, endedOn, amountMinor }) => ({
      on: effectiveOn,
      amountMinor,
      ...(endedOn === undefined || endedOn > asOf ? {} : { endedOn }),
    }));
}
