import {
  type AllocationId,
  type CreditNoteId,
  type DisputeId,
  type InvoiceId,
  type ReceiptId,
  type WriteOffId,
} from '../ids';
import {
  type AllocationRow,
  type CreditNoteRow,
  type CustomerRow,
  type DisputeRow,
  type InvoiceRow,
  type ReceiptRow,
  type WriteOffRow,
} from '../ledger';
import { type Calendar } from './calendar';
import { DayShelf } from './dayShelf';
import {
  type Draft,
  type MoneySource,
  type OpenInvoice,
  reduceLeft,
  type Settling,
  type ShelvedReceipt,
} from './drafts';
import { type DueParts } from './dueDates';

/**
 * The invented book while it is written. Rows are put on the shelf of their day, so that at the end they can be
 * numbered and listed in order without sorting. It throws where more would be settled than is open: the sample keeps
 * the laws of the ledger, or is not made.
 */
export class DraftBook {
  readonly invoices: DayShelf<Draft<InvoiceRow>>;
  readonly receipts: DayShelf<ShelvedReceipt>;
  readonly creditNotes: DayShelf<Draft<CreditNoteRow>>;
  readonly allocations: DayShelf<AllocationRow>;
  readonly writeOffs: DayShelf<WriteOffRow>;
  readonly disputes: DayShelf<Draft<DisputeRow>>;

  constructor(
    private readonly calendar: Calendar,
    private readonly rev: number,
    private readonly newId: () => string,
  ) {
    const shelf = <Row>(): DayShelf<Row> => new DayShelf<Row>(calendar);
    this.invoices = shelf();
    this.receipts = shelf();
    this.creditNotes = shelf();
    this.allocations = shelf();
    this.writeOffs = shelf();
    this.disputes = shelf();
  }

  postInvoice(
    customer: CustomerRow,
    issuedDay: number,
    amounts: { readonly netMinor: number; readonly taxMinor: number },
    due: DueParts,
    reference: string,
  ): OpenInvoice {
    const last = due.instalments.reduce((a, b) => (b.dueOn > a.dueOn ? b : a));
    const row: Draft<InvoiceRow> = {
      id: this.newId() as InvoiceId,
      rev: this.rev,
      number: '',
      customerId: customer.id,
      issuedOn: this.calendar.text(issuedDay),
      dueOn: last.dueOn,
      currency: customer.currency ?? 'CNY',
      grossMinor: amounts.netMinor + amounts.taxMinor,
      netMinor: amounts.netMinor,
      taxMinor: amounts.taxMinor,
      instalments: due.instalments,
      ...(due.discount === undefined ? {} : { discount: due.discount }),
      reference,
      ...(customer.salesperson === undefined ? {} : { salesperson: customer.salesperson }),
      ...(customer.region === undefined ? {} : { region: customer.region }),
    };
    this.invoices.put(issuedDay, row);
    const leftMinor = due.instalments.map((part) => part.amountMinor);
    return { row, issuedDay, dueDays: due.dueDays, leftMinor, isTouched: false };
  }

  postReceipt(customer: CustomerRow, day: number, amountMinor: number, covers?: OpenInvoice): MoneySource {
    const row: Draft<ReceiptRow> = {
      id: this.newId() as ReceiptId,
      rev: this.rev,
      number: '',
      customerId: customer.id,
      receivedOn: this.calendar.text(day),
      currency: customer.currency ?? 'CNY',
      amountMinor,
    };
    this.receipts.put(day, { row, covers: covers?.row });
    return { kind: 'receipt', row, day, leftMinor: amountMinor };
  }

  /** A receipt that is still being added up: one payment over several invoices. */
  enlargeReceipt(receipt: MoneySource, amountMinor: number): void {
    receipt.row.amountMinor += amountMinor;
    receipt.leftMinor += amountMinor;
  }

  postCreditNote(
    customer: CustomerRow,
    day: number,
    amountMinor: number,
    reference: string,
    against?: OpenInvoice,
  ): MoneySource {
    const row: Draft<CreditNoteRow> = {
      id: this.newId() as CreditNoteId,
      rev: this.rev,
      number: '',
      customerId: customer.id,
      issuedOn: this.calendar.text(day),
      currency: customer.currency ?? 'CNY',
      amountMinor,
      ...(against === undefined ? {} : { againstInvoiceId: against.row.id }),
      reference,
    };
    this.creditNotes.put(day, row);
    return { kind: 'creditNote', row, day, leftMinor: amountMinor };
  }

  /** Joins money to an invoice from the later of their two days on (declared rule 4). */
  allocate(source: MoneySource, invoice: OpenInvoice, part: Settling): Draft<AllocationRow> {
    const { amountMinor, discountMinor = 0, writeOffMinor = 0, instalment } = part;
    if (amountMinor > source.leftMinor) throw new Error('more allocated than the source has left');
    source.leftMinor -= amountMinor;
    reduceLeft(invoice, amountMinor + discountMinor + writeOffMinor, instalment);
    const day = Math.max(source.day, invoice.issuedDay);
    const row: Draft<AllocationRow> = {
      id: this.newId() as AllocationId,
      rev: this.rev,
      source:
        source.kind === 'receipt'
          ? { kind: 'receipt', id: source.row.id }
          : { kind: 'creditNote', id: source.row.id },
      invoiceId: invoice.row.id,
      customerId: invoice.row.customerId,
      currency: invoice.row.currency,
      ...(instalment === undefined ? {} : { instalment }),
      amountMinor,
      discountMinor,
      writeOffMinor,
      effectiveOn: this.calendar.text(day),
    };
    this.allocations.put(day, row);
    return row;
  }

  writeOff(invoice: OpenInvoice, day: number, amountMinor: number, reason: string): void {
    reduceLeft(invoice, amountMinor);
    this.writeOffs.put(day, {
      id: this.newId() as WriteOffId,
      rev: this.rev,
      invoiceId: invoice.row.id,
      customerId: invoice.row.customerId,
      currency: invoice.row.currency,
      amountMinor,
      writtenOffOn: this.calendar.text(day),
      reason,
    });
  }

  openDispute(invoice: OpenInvoice, day: number, reason: string, amountMinor?: number): Draft<DisputeRow> {
    const row: Draft<DisputeRow> = {
      id: this.newId() as DisputeId,
      rev: this.rev,
      invoiceId: invoice.row.id,
      customerId: invoice.row.customerId,
      openedOn: this.calendar.text(day),
      ...(amountMinor === undefined ? {} : { amountMinor }),
      reason,
    };
    this.disputes.put(day, row);
    return row;
  }

  /** Reverses a receipt or a credit note: its one allocation ends on that day and the invoice is open again. */
  reverseSource(
    source: MoneySource,
    allocation: Draft<AllocationRow>,
    invoice: OpenInvoice,
    day: number,
  ): void {
    source.row.reversedOn = this.calendar.text(day);
    allocation.endedOn = this.calendar.text(day);
    invoice.leftMinor[0] = (invoice.leftMinor[0] ?? 0) + allocation.amountMinor;
    source.leftMinor = 0;
  }

  /** Reverses an invoice: nothing is open of it any more, and what paid it is unapplied again. */
  reverseInvoice(
    invoice: OpenInvoice,
    day: number,
    paid?: { source: MoneySource; allocation: Draft<AllocationRow> },
  ): void {
    invoice.row.reversedOn = this.calendar.text(day);
    invoice.leftMinor.fill(0);
    if (!paid) return;
    paid.allocation.endedOn = this.calendar.text(day);
    paid.source.leftMinor += paid.allocation.amountMinor;
  }
}
