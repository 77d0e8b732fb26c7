import { isoDate, type IsoDate } from '@shared/dates';
import { type CustomerId, type Instant, type InvoiceId, type ReceiptId } from '@shared/ids';
import { type LedgerView } from '@shared/ledger';

declare const view: LedgerView;
declare const customer: CustomerId;
declare const invoice: InvoiceId;
declare const receipt: ReceiptId;
declare const now: Instant;

view.invoicesOf(customer);
view.allocationsOf(invoice);
view.allocationsFrom(receipt);

// @ts-expect-error an invoice's id is not a customer's
view.invoicesOf(invoice);

// @ts-expect-error a customer's id is not an invoice's
view.allocationsOf(customer);

// @ts-expect-error an invoice uses nothing up
view.allocationsFrom(invoice);

// @ts-expect-error a receipt is not found among invoices
view.invoices.get(receipt);

// @ts-expect-error any text is not an id
view.invoicesOf('C1');

export const day: IsoDate = isoDate('2026-01-01');

// @ts-expect-error any text is not a day
export const text: IsoDate = '2026-01-01';

// @ts-expect-error a point in time is not a day
export const instant: IsoDate = now;
