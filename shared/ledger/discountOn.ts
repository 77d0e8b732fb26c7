import { type IsoDate } from '../dates';
import { isCounting, isStanding } from './counting';
import { openInstalments, type OpenInstalment } from './openAmounts';
import { type FixedDiscount, type InvoiceRow } from './rows';
import { type LedgerView } from './view';

/** What settles an invoice on a day: the payment and the discount it may keep, in minor units. */
export type DiscountOffer = {
  readonly payMinor: number;
  readonly discountMinor: number;
  /** The last day for the discount (the next one, where instalments have their own); absent: none was agreed. */
  readonly untilOn?: IsoDate;
};

/**
 * The early-payment discount of an invoice on a day (declared rule 7): the deadline day counts; the discount was
 * fixed on the whole invoice (or instalment), the payment is the rest; and it applies only while nothing else than
 * payments made within the deadline has reduced the invoice.
 */
export function discountOn(view: LedgerView, invoice: InvoiceRow, on: IsoDate): DiscountOffer {
  const instalments = openInstalments(view, invoice, on);
  const openMinor = instalments.reduce((sum, item) => sum + item.openMinor, 0);
  const parts = discountsOf(invoice, instalments);
  const untilOn = nextDeadline(parts, on);
  const until = untilOn === undefined ? {} : { untilOn };
  if (openMinor <= 0 || !isStanding(invoice, on))
    return { payMinor: Math.max(openMinor, 0), discountMinor: 0, ...until };
  const discountMinor = parts
    .filter((part) => on <= part.discount.untilOn && isUntouched(view, invoice, part, on))
    .reduce((sum, part) => sum + Math.min(part.discount.amountMinor, Math.max(part.openMinor, 0)), 0);
  const kept = Math.min(discountMinor, openMinor);
  return { payMinor: openMinor - kept, discountMinor: kept, ...until };
}

type DiscountPart = {
  readonly discount: FixedDiscount;
  readonly amountMinor: number;
  readonly openMinor: number;
};

function discountsOf(invoice: InvoiceRow, open: readonly OpenInstalment[]): readonly DiscountPart[] {
  const parts: DiscountPart[] = [];
  if (invoice.discount) {
    const openMinor = open.reduce((sum, item) => sum + item.openMinor, 0);
    parts.push({ discount: invoice.discount, amountMinor: invoice.grossMinor, openMinor });
  }
  for (const [place, { discount, amountMinor }] of invoice.instalments.entries())
    if (discount) parts.push({ discount, amountMinor, openMinor: open[place]?.openMinor ?? 0 });
  return parts;
}

function nextDeadline(parts: readonly DiscountPart[], on: IsoDate): IsoDate | undefined {
  const days = parts.map(({ discount }) => discount.untilOn).sort();
  return days.find((day) => on <= day) ?? days.at(-1);
}

/**
 * True if nothing has reduced the part by a day, or only receipts within its deadline have reduced the invoice, none
 * of them with something on top. An instalment still whole keeps its discount after an earlier one took its own.
 */
function isUntouched(view: LedgerView, invoice: InvoiceRow, part: DiscountPart, on: IsoDate): boolean {
  if (part.openMinor === part.amountMinor) return true;
  const writeOffs = view.writeOffsOf(invoice.id);
  if (writeOffs.some((row) => isCounting({ ...row, effectiveOn: row.writtenOffOn }, on))) return false;
  const payments = view.allocationsOf(invoice.id).filter((row) => isCounting(row, on));
  return payments.every((row) => {
    if (row.source.kind !== 'receipt' || row.discountMinor > 0 || row.writeOffMinor > 0) return false;
    return (view.receipts.get(row.source.id)?.receivedOn ?? row.effectiveOn) <= part.discount.untilOn;
  });
}
