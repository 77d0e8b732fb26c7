import { describe, expect, test } from 'vitest';
import { type IsoDate, isoDate, laterOf } from '@shared/dates';
import { type FixedDiscount, type InvoiceRow } from '@shared/ledger';
import { figureGross, fixTerms } from '@shared/terms';
import { groupBy, openInstalments, rowsOf, type SampleRows, settledBy } from './sampleBook';

const samples: readonly (readonly [number, number, string])[] = [
  [60, 1, '2026-06-30'],
  [60, 99, '2026-11-21'],
  [240, 2, '2028-02-29'],
  [240, 20_260_630, '2026-01-01'],
  [1_000, 3, '2025-12-31'],
  [3_000, 4, '2026-06-30'],
];

/** The highest that amounts come to on any day, each counting from one day until before another. */
function highest(entries: readonly { from: IsoDate; until: IsoDate | undefined; minor: number }[]): number {
  const days = entries.map((entry) => entry.from);
  return Math.max(
    0,
    ...days.map((day) =>
      entries
        .filter(({ from, until }) => from <= day && (until === undefined || until > day))
        .reduce((sum, { minor }) => sum + minor, 0),
    ),
  );
}

function documentsOf(
  rows: SampleRows,
): Map<
  string,
  { day: IsoDate; customerId: string; currency: string; amountMinor: number; reversedOn: IsoDate | undefined }
> {
  const documents = new Map();
  for (const row of rows.receipts)
    documents.set(row.id, { ...row, day: row.receivedOn, reversedOn: row.reversedOn });
  for (const row of rows.creditNotes)
    documents.set(row.id, { ...row, day: row.issuedOn, reversedOn: row.reversedOn });
  return documents;
}

describe.each(samples)('%i invoices, seed %i, %s', (size, seed, day) => {
  const rows = rowsOf(size, seed, isoDate(day));
  const invoices = new Map(rows.invoices.map((row) => [row.id, row]));
  const customers = new Map(rows.customers.map((row) => [row.id, row]));
  const documents = documentsOf(rows);

  test('amounts are whole, above zero and add up', () => {
    for (const row of rows.invoices) {
      expect(Number.isSafeInteger(row.grossMinor) && row.grossMinor > 0).toBe(true);
      expect(row.netMinor! + row.taxMinor!).toBe(row.grossMinor);
      const isChinese = customers.get(row.customerId)!.country === 'CN';
      expect(row.taxMinor).toBe(isChinese ? Math.floor((row.netMinor! * 13 + 50) / 100) : 0);
      expect(row.instalments.reduce((sum, part) => sum + part.amountMinor, 0)).toBe(row.grossMinor);
    }
    for (const row of [...rows.receipts, ...rows.creditNotes, ...rows.writeOffs])
      expect(Number.isSafeInteger(row.amountMinor) && row.amountMinor > 0).toBe(true);
  });

  test('due days, instalments and discounts are those of the terms', () => {
    for (const row of rows.invoices) {
      const terms = customers.get(row.customerId)!.terms ?? rows.company[0]!.usualTerms;
      const { issuedOn, currency } = row;
      const fixed = fixTerms({ issuedOn, currency, figures: figureGross(row.grossMinor), terms });
      expect(fixed.ok && fixed.value).toEqual(termsOf(row));
    }
  });

  test('an allocation joins documents of one customer and currency from the later day on', () => {
    for (const row of rows.allocations) {
      const invoice = invoices.get(row.invoiceId)!;
      const source = documents.get(row.source.id)!;
      expect([row.customerId, row.currency]).toEqual([invoice.customerId, invoice.currency]);
      expect([row.customerId, row.currency]).toEqual([source.customerId, source.currency]);
      expect(row.effectiveOn).toBe(laterOf(invoice.issuedOn, source.day));
      expect(row.endedOn).toBe(invoice.reversedOn ?? source.reversedOn);
    }
  });

  test('on no day is more settled than an invoice or one of its instalments owes', () => {
    const writeOffs = groupBy(rows.writeOffs, (row) => row.invoiceId);
    for (const [id, allocations] of groupBy(rows.allocations, (row) => row.invoiceId)) {
      const invoice = invoices.get(id as InvoiceRow['id'])!;
      const entries = allocations.map((row) => ({
        from: row.effectiveOn,
        until: row.endedOn,
        minor: settledBy(row),
        instalment: row.instalment,
      }));
      const written = (writeOffs.get(id) ?? []).map((row) => ({
        from: row.writtenOffOn,
        until: undefined,
        minor: row.amountMinor,
      }));
      expect(highest([...entries, ...written])).toBeLessThanOrEqual(invoice.grossMinor);
      invoice.instalments.forEach((part, place) => {
        const named = entries.filter((entry) => entry.instalment === place + 1);
        expect(highest(named)).toBeLessThanOrEqual(part.amountMinor);
      });
    }
  });

  test('on no day is more given away than a receipt or credit note has', () => {
    for (const [id, allocations] of groupBy(rows.allocations, (row) => row.source.id)) {
      const entries = allocations.map((row) => ({
        from: row.effectiveOn,
        until: row.endedOn,
        minor: row.amountMinor,
      }));
      expect(highest(entries)).toBeLessThanOrEqual(documents.get(id)!.amountMinor);
    }
  });

  test('a linked credit note reduces its invoice up to what is open', () => {
    const bySource = groupBy(rows.allocations, (row) => row.source.id);
    for (const note of rows.creditNotes) {
      if (note.againstInvoiceId === undefined) continue;
      const given = (bySource.get(note.id) ?? [])
        .filter((row) => row.invoiceId === note.againstInvoiceId)
        .reduce((sum, row) => sum + row.amountMinor, 0);
      if (given === note.amountMinor) continue;
      const open = openInstalments(rows, note.issuedOn).get(invoices.get(note.againstInvoiceId)!)!;
      expect(open.reduce((sum, minor) => sum + minor, 0)).toBe(0);
    }
  });

  test('a discount is kept in time, whole, and on an invoice that nothing else reduced before', () => {
    for (const row of rows.allocations.filter(({ discountMinor }) => discountMinor > 0)) {
      const { discount, grossMinor } = invoices.get(row.invoiceId)!;
      expect(row.discountMinor).toBe(discount!.amountMinor);
      expect(row.effectiveOn <= discount!.untilOn).toBe(true);
      expect(row.amountMinor + row.discountMinor).toBe(grossMinor);
    }
  });

  test('disputes are about invoices of that customer, from their day on', () => {
    for (const row of rows.disputes) {
      const invoice = invoices.get(row.invoiceId)!;
      expect(row.customerId).toBe(invoice.customerId);
      expect(row.openedOn >= invoice.issuedOn && row.openedOn <= (row.untilOn ?? row.openedOn)).toBe(true);
    }
  });

  test('every currency has a rate from before its first document', () => {
    for (const { currency, issuedOn } of rows.invoices.filter((row) => row.currency !== 'CNY'))
      expect(rows.rates.some((rate) => rate.from === currency && rate.validOn <= issuedOn)).toBe(true);
    expect(rows.rates.every(({ to, rate }) => to === 'CNY' && /^\d+\.\d{4,6}$/.test(rate))).toBe(true);
    expect(new Set(rows.rates.map((rate) => `${rate.from} ${rate.validOn}`)).size).toBe(rows.rates.length);
  });

  test('everything that an accountant meets has happened', () => {
    expect(happenings(rows)).toEqual(
      Object.fromEntries(Object.keys(happenings(rows)).map((key) => [key, true])),
    );
  });
});

function termsOf({ dueOn, instalments, discount }: InvoiceRow): {
  dueOn: IsoDate;
  instalments: InvoiceRow['instalments'];
  discount?: FixedDiscount;
} {
  return { dueOn, instalments, ...(discount === undefined ? {} : { discount }) };
}

function happenings(rows: SampleRows): Record<string, boolean> {
  const { receipts, creditNotes, allocations, writeOffs, disputes, customers, invoices } = rows;
  const perInvoice = groupBy(
    allocations.filter((row) => row.source.kind === 'receipt' && row.endedOn === undefined),
    (row) => row.invoiceId,
  );
  const perSource = groupBy(allocations, (row) => row.source.id);
  const givenBy = (id: string): number =>
    (perSource.get(id) ?? []).reduce(
      (sum, row) => sum + (row.endedOn === undefined ? row.amountMinor : 0),
      0,
    );
  const grossOf = new Map(invoices.map((row) => [row.id, row.grossMinor]));
  return {
    partPayment: [...perInvoice.values()].some(
      (list) => list.length > 1 && list[0]!.instalment === undefined,
    ),
    onePaymentForSeveral: [...perSource.values()].some((list) => list.length > 2),
    linkedCredit: creditNotes.some(
      (row) => row.againstInvoiceId !== undefined && givenBy(row.id) === row.amountMinor,
    ),
    linkedCreditUnapplied: creditNotes.some(
      (row) =>
        row.againstInvoiceId !== undefined &&
        !perSource.get(row.id)?.some((part) => part.invoiceId === row.againstInvoiceId),
    ),
    freeCredit: creditNotes.some((row) => row.againstInvoiceId === undefined),
    creditTakenBack: creditNotes.some((row) => row.reversedOn !== undefined),
    unappliedReceipt: receipts.some((row) => !perSource.has(row.id) && row.reversedOn === undefined),
    overpayment: receipts.some(
      (row) =>
        row.reversedOn === undefined &&
        (perSource.get(row.id) ?? [])[0] !== undefined &&
        perSource
          .get(row.id)!
          .reduce((sum, part) => sum + (part.effectiveOn === row.receivedOn ? part.amountMinor : 0), 0) <
          row.amountMinor,
    ),
    prepayment: allocations.some((row) =>
      receipts.some((receipt) => receipt.id === row.source.id && receipt.receivedOn < row.effectiveOn),
    ),
    bouncedReceipt: receipts.some((row) => row.reversedOn !== undefined),
    reversedInvoice: invoices.some((row) => row.reversedOn !== undefined),
    reversedAfterPayment: allocations.some(
      (row) =>
        row.endedOn !== undefined &&
        invoices.some((invoice) => invoice.id === row.invoiceId && invoice.reversedOn !== undefined),
    ),
    smallDifference: writeOffs.some((row) => row.amountMinor < 1_000),
    badDebt: writeOffs.some((row) => row.amountMinor === grossOf.get(row.invoiceId)),
    bankCharge: allocations.some((row) => row.writeOffMinor > 0),
    openDispute: disputes.some((row) => row.untilOn === undefined),
    settledDispute: disputes.some((row) => row.untilOn !== undefined),
    instalments: invoices.some((row) => row.instalments.length === 3),
    discount: invoices.some((row) => row.discount !== undefined),
    usualTerms: customers.some((row) => row.terms === undefined),
    noCredit: customers.some((row) => row.creditLimitMinor === 0),
    group: customers.some((row) => row.parentId !== undefined),
  };
}
