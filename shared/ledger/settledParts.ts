import { type IsoDate } from '../dates';
import { isCounting, isStanding } from './counting';
import { dueOrder } from './fillInstalments';
import { postedSeqOf } from './postingOrder';
import { type AllocationRow, type InvoiceRow, type WriteOffRow } from './rows';
import { type LedgerView } from './view';

export type SettlementKind = 'receipt' | 'creditNote' | 'discount' | 'writeOff';

/** A part of an instalment that one entry settled. */
export type SettledPart = {
  /** 1-based. */
  readonly instalment: number;
  readonly dueOn: IsoDate;
  readonly kind: SettlementKind;
  /** The day from which it counts. */
  readonly on: IsoDate;
  /** The day on which the money came or the note was written: never after `on`, unless it was applied with a date of its own. */
  readonly paidOn: IsoDate;
  readonly amountMinor: number;
};

type Entry = Omit<SettledPart, 'instalment' | 'dueOn'> & {
  readonly named?: number | undefined;
  readonly seq: number;
};

/**
 * What settled an invoice by a day, entry by entry and instalment by instalment: in order of days and posting each
 * entry meets the instalment that it names, else the oldest due that is open (declared rule 6). The parts add up to
 * all that was settled.
 */
export function settledParts(view: LedgerView, invoice: InvoiceRow, asOf: IsoDate): readonly SettledPart[] {
  if (!isStanding(invoice, asOf)) return [];
  const entries = [
    ...view
      .allocationsOf(invoice.id)
      .filter((row) => isCounting(row, asOf))
      .flatMap((row) => allocationEntries(view, row)),
    ...view
      .writeOffsOf(invoice.id)
      .filter((row) => isCounting({ ...row, effectiveOn: row.writtenOffOn }, asOf))
      .map(writeOffEntry),
  ].sort((a, b) => (a.on === b.on ? a.seq - b.seq : a.on < b.on ? -1 : 1));
  const order = dueOrder(invoice.instalments);
  const left = invoice.instalments.map(({ amountMinor }) => amountMinor);
  return entries.flatMap((entry) => fill(invoice, entry, order, left));
}

/** Takes an entry off the instalments; what is more than all of them stays with the last. */
function fill(
  invoice: InvoiceRow,
  entry: Entry,
  order: readonly number[],
  left: number[],
): readonly SettledPart[] {
  const { named, seq: _seq, ...part } = entry;
  const places = named === undefined ? order : [named - 1, ...order.filter((place) => place !== named - 1)];
  const lastPlace = places.at(-1);
  let rest = entry.amountMinor;
  const parts: SettledPart[] = [];
  for (const place of places) {
    const instalment = invoice.instalments[place];
    if (instalment === undefined) continue;
    const amountMinor = place === lastPlace ? rest : Math.min(rest, Math.max(0, left[place] ?? 0));
    if (amountMinor === 0) continue;
    left[place] = (left[place] ?? 0) - amountMinor;
    rest -= amountMinor;
    parts.push({ ...part, instalment: place + 1, dueOn: instalment.dueOn, amountMinor });
  }
  return parts;
}

function allocationEntries(view: LedgerView, row: AllocationRow): readonly Entry[] {
  const source =
    row.source.kind === 'receipt' ? view.receipts.get(row.source.id) : view.creditNotes.get(row.source.id);
  const paidOn =
    source === undefined ? row.effectiveOn : 'receivedOn' in source ? source.receivedOn : source.issuedOn;
  const entry = { on: row.effectiveOn, paidOn, named: row.instalment, seq: postedSeqOf(row) };
  const parts: readonly (readonly [SettlementKind, number])[] = [
    [row.source.kind, row.amountMinor],
    ['discount', row.discountMinor],
    ['writeOff', row.writeOffMinor],
  ];
  return parts
    .filter(([, minor]) => minor > 0)
    .map(([kind, amountMinor]) => ({ ...entry, kind, amountMinor }));
}

function writeOffEntry(row: WriteOffRow): Entry {
  const { writtenOffOn: on, amountMinor } = row;
  return { kind: 'writeOff', on, paidOn: on, amountMinor, seq: postedSeqOf(row) };
}
