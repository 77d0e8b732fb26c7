import { type IsoDate, toDayNumber } from '../../dates';
import {
  type AllocationRow,
  type CreditNoteRow,
  type InvoiceRow,
  type ReceiptRow,
  type WriteOffRow,
} from '../rows';
import { dueOrder } from '../fillInstalments';
import { Int32Column, MinorColumn } from './numberColumn';

/** The day that never comes: end of what has not ended, start of what is not there. */
export const never = 2_147_483_647;

/** Stands in the due column for an invoice with several instalments, whose days lie in `schedules`. */
export const severalDueDays = -2_147_483_648;

/** The instalments of one invoice in the order in which payments fill them. */
export type Schedule = {
  readonly dueDays: readonly number[];
  readonly amounts: readonly number[];
  /** The 1-based numbers of the instalments as the invoice lists them. */
  readonly numbers: readonly number[];
};

/** What figures over the whole book need of each invoice, by slot; days are day numbers. */
export class InvoiceColumns {
  readonly issued = new Int32Column(never);
  readonly ended = new Int32Column(never);
  readonly due = new Int32Column();
  readonly gross = new MinorColumn();
  readonly customer = new Int32Column();
  readonly currency = new Int32Column();
  readonly salesperson = new Int32Column();
  readonly region = new Int32Column();
  readonly schedules = new Map<number, Schedule>();

  put(slot: number, row: InvoiceRow): void {
    this.issued.set(slot, toDayNumber(row.issuedOn));
    this.ended.set(slot, dayOrNever(row.reversedOn));
    this.gross.set(slot, row.grossMinor);
    this.schedules.delete(slot);
    if (row.instalments.length > 1) {
      this.due.set(slot, severalDueDays);
      this.schedules.set(slot, toSchedule(row));
    } else {
      this.due.set(slot, toDayNumber(row.instalments[0]?.dueOn ?? row.dueOn));
    }
  }

  remove(slot: number): void {
    this.issued.set(slot, never);
    this.schedules.delete(slot);
  }
}

/** The same of each receipt or credit note: what can stand unapplied. */
export class CreditColumns {
  readonly dated = new Int32Column(never);
  readonly ended = new Int32Column(never);
  readonly amount = new MinorColumn();
  readonly customer = new Int32Column();
  readonly currency = new Int32Column();

  put(slot: number, dated: IsoDate, row: ReceiptRow | CreditNoteRow): void {
    this.dated.set(slot, toDayNumber(dated));
    this.ended.set(slot, dayOrNever(row.reversedOn));
    this.amount.set(slot, row.amountMinor);
  }

  remove(slot: number): void {
    this.dated.set(slot, never);
  }
}

/** What reduces invoices: allocations, which use up a receipt or credit note, and write-offs, which use up nothing. */
export class SettlementColumns {
  readonly effective = new Int32Column(never);
  readonly ended = new Int32Column(never);
  readonly invoice = new Int32Column();
  /** Twice the slot of a receipt, or twice the slot of a credit note and one; -1 for a write-off. */
  readonly source = new Int32Column(-1);
  readonly used = new MinorColumn();
  readonly settled = new MinorColumn();
  /** The 1-based instalment it names, or 0. */
  readonly instalment = new Int32Column();

  putAllocation(slot: number, row: AllocationRow): void {
    this.effective.set(slot, toDayNumber(row.effectiveOn));
    this.ended.set(slot, dayOrNever(row.endedOn));
    this.used.set(slot, row.amountMinor);
    this.settled.set(slot, row.amountMinor + row.discountMinor + row.writeOffMinor);
    this.instalment.set(slot, row.instalment ?? 0);
  }

  putWriteOff(slot: number, row: WriteOffRow): void {
    this.effective.set(slot, toDayNumber(row.writtenOffOn));
    this.ended.set(slot, dayOrNever(row.endedOn));
    this.used.set(slot, 0);
    this.settled.set(slot, row.amountMinor);
    this.instalment.set(slot, 0);
  }

  remove(slot: number): void {
    this.effective.set(slot, never);
  }
}

function dayOrNever(day: IsoDate | undefined): number {
  return day === undefined ? never : toDayNumber(day);
}

function toSchedule(row: InvoiceRow): Schedule {
  const order = dueOrder(row.instalments);
  const inOrder = order.flatMap((place) => row.instalments[place] ?? []);
  return {
    dueDays: inOrder.map((instalment) => toDayNumber(instalment.dueOn)),
    amounts: inOrder.map((instalment) => instalment.amountMinor),
    numbers: order.map((place) => place + 1),
  };
}
