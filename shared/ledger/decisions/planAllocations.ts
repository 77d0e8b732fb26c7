import { type IsoDate, laterOf } from '../../dates';
import { type DomainError } from '../../errors';
import { type InvoiceId } from '../../ids';
import { err, ok, type Result } from '../../result';
import { showValue } from '../../showValue';
import { type AllocationLine } from '../commands';
import { type DecisionContext } from '../context';
import { allPosted, datedOn } from '../counting';
import { fillOpen, sumSettled } from '../openAmounts';
import { type AllocationRow, type CreditNoteRow, type InvoiceRow, type ReceiptRow } from '../rows';
import { type LedgerView } from '../view';
import { newRowId } from './decider';
import { excess, findInvoice } from './find';
import { findFirstFit, type Use } from './findFirstFit';
import { isRecord, optional, readAll, readDate, readMinor } from './read';

export type Source =
  | { readonly kind: 'receipt'; readonly row: ReceiptRow }
  | { readonly kind: 'creditNote'; readonly row: CreditNoteRow };

/** One part of a source for one invoice, checked: minor units of the source's currency. */
type Line = {
  readonly invoice: InvoiceRow;
  readonly amountMinor: number;
  readonly discountMinor: number;
  readonly writeOffMinor: number;
  readonly instalment: number | undefined;
  readonly on: IsoDate | undefined;
};

/** Takes up what is open line by line, so that two lines of one command cannot take the same money twice. */
type Room = {
  readonly settled: Map<InvoiceId, { totalMinor: number; readonly namedMinor: Map<number, number> }>;
  readonly uses: Map<InvoiceId, Use[]>;
  leftMinor: number;
};

/**
 * Allocates parts of a receipt or credit note to invoices of its customer and currency. More than is open – on the
 * invoice, on the named instalment, of the source – is refused, counting all that was posted before, whatever its
 * date. An allocation counts from the later of the two documents' days and of its own (declared rule 4).
 */
export function planAllocations(
  view: LedgerView,
  source: Source,
  lines: readonly (AllocationLine & { readonly on?: IsoDate | undefined })[],
  context: DecisionContext,
): Result<readonly AllocationRow[], DomainError> {
  const before = view.allocationsFrom(source.row.id);
  const taken = before.reduce((sum, row) => (row.endedOn === undefined ? sum + row.amountMinor : sum), 0);
  const room: Room = { settled: new Map(), uses: new Map(), leftMinor: source.row.amountMinor - taken };
  const sourceUses = before.map((row) => ({
    fromOn: row.effectiveOn,
    untilOn: row.endedOn,
    minor: row.amountMinor,
  }));
  const rows: AllocationRow[] = [];
  for (const input of lines) {
    const line = readLine(view, source, input);
    if (!line.ok) return line;
    const refusal = takeRoom(view, source, line.value, room);
    if (refusal !== undefined) return err(refusal);
    const effectiveOn = findEffectiveDay(view, source, line.value, room, sourceUses);
    const row = toRow(source, line.value, effectiveOn, context);
    rows.push(row);
    sourceUses.push({ fromOn: effectiveOn, untilOn: undefined, minor: row.amountMinor });
  }
  return ok(rows);
}

function readLine(
  view: LedgerView,
  source: Source,
  input: AllocationLine & { readonly on?: IsoDate | undefined },
): Result<Line, DomainError> {
  if (!isRecord(input)) return err({ code: 'command.invalid', reason: 'allocate' });
  const read = readAll({
    invoice: findInvoice(view, input.invoice),
    amountMinor: readMinor(input.amountMinor, 'amountMinor'),
    discountMinor: readMinor(input.discountMinor, 'discountMinor'),
    writeOffMinor: readMinor(input.writeOffMinor, 'writeOffMinor'),
    on: optional(readDate)(input.on, 'on'),
  });
  if (!read.ok) return read;
  const { invoice, amountMinor, discountMinor, writeOffMinor } = read.value;
  if (invoice.customerId !== source.row.customerId)
    return err({ code: 'allocation.otherCustomer', number: invoice.number, source: source.row.number });
  if (invoice.currency !== source.row.currency)
    return err({ code: 'currency.mismatch', expected: invoice.currency, value: source.row.currency });
  const total = amountMinor + discountMinor + writeOffMinor;
  if (!Number.isSafeInteger(total)) return err({ code: 'amount.invalid', value: showValue(total) });
  if (total === 0) return err({ code: 'amount.zero' });
  const { instalment } = input;
  if (instalment !== undefined && !hasInstalment(invoice, instalment))
    return err({ code: 'instalment.unknown', number: invoice.number, instalment });
  return ok({ ...read.value, instalment });
}

function hasInstalment(invoice: InvoiceRow, instalment: number): boolean {
  return Number.isInteger(instalment) && instalment >= 1 && instalment <= invoice.instalments.length;
}

function takeRoom(view: LedgerView, source: Source, line: Line, room: Room): DomainError | undefined {
  const { invoice, amountMinor, instalment } = line;
  const settledMinor = amountMinor + line.discountMinor + line.writeOffMinor;
  const settled = settledSoFar(view, invoice, room);
  const openMinor = invoice.grossMinor - settled.totalMinor;
  if (settledMinor > openMinor)
    return {
      code: 'allocation.exceedsInvoice',
      ...excess(invoice.number, openMinor, settledMinor, invoice.currency),
    };
  if (instalment !== undefined) {
    const openPart = fillOpen(invoice, settled)[instalment - 1]?.openMinor ?? 0;
    const facts = excess(invoice.number, openPart, settledMinor, invoice.currency);
    if (settledMinor > openPart) return { code: 'allocation.exceedsInstalment', instalment, ...facts };
    settled.namedMinor.set(instalment - 1, (settled.namedMinor.get(instalment - 1) ?? 0) + settledMinor);
  }
  if (amountMinor > room.leftMinor) {
    const facts = excess(source.row.number, room.leftMinor, amountMinor, source.row.currency);
    return { code: 'allocation.exceedsSource', ...facts };
  }
  settled.totalMinor += settledMinor;
  room.leftMinor -= amountMinor;
  return undefined;
}

function settledSoFar(view: LedgerView, invoice: InvoiceRow, room: Room) {
  const known = room.settled.get(invoice.id);
  if (known !== undefined) return known;
  const { totalMinor, namedMinor } = sumSettled(view, invoice, allPosted);
  const settled = { totalMinor, namedMinor: new Map(namedMinor) };
  room.settled.set(invoice.id, settled);
  return settled;
}

/** The later of the documents' days and the line's own; without its own, the first day on which it fits. */
function findEffectiveDay(
  view: LedgerView,
  source: Source,
  line: Line,
  room: Room,
  sourceUses: readonly Use[],
): IsoDate {
  const { invoice } = line;
  const settledMinor = line.amountMinor + line.discountMinor + line.writeOffMinor;
  const uses = room.uses.get(invoice.id) ?? usesOf(view, invoice);
  room.uses.set(invoice.id, uses);
  let day = laterOf(datedOn(invoice), datedOn(source.row));
  if (line.on !== undefined) day = laterOf(day, line.on);
  else {
    day = findFirstFit(uses, invoice.grossMinor, settledMinor, day);
    day = findFirstFit(sourceUses, source.row.amountMinor, line.amountMinor, day);
  }
  uses.push({ fromOn: day, untilOn: undefined, minor: settledMinor });
  return day;
}

function usesOf(view: LedgerView, invoice: InvoiceRow): Use[] {
  const allocations = view.allocationsOf(invoice.id).map((row) => ({
    fromOn: row.effectiveOn,
    untilOn: row.endedOn,
    minor: row.amountMinor + row.discountMinor + row.writeOffMinor,
  }));
  const writeOffs = view.writeOffsOf(invoice.id).map((row) => ({
    fromOn: row.writtenOffOn,
    untilOn: row.endedOn,
    minor: row.amountMinor,
  }));
  return [...allocations, ...writeOffs];
}

function toRow(source: Source, line: Line, effectiveOn: IsoDate, context: DecisionContext): AllocationRow {
  return {
    id: newRowId(context),
    rev: context.seq,
    source:
      source.kind === 'receipt'
        ? { kind: 'receipt', id: source.row.id }
        : { kind: 'creditNote', id: source.row.id },
    invoiceId: line.invoice.id,
    customerId: source.row.customerId,
    currency: source.row.currency,
    ...(line.instalment === undefined ? {} : { instalment: line.instalment }),
    amountMinor: line.amountMinor,
    discountMinor: line.discountMinor,
    writeOffMinor: line.writeOffMinor,
    effectiveOn,
  };
}
