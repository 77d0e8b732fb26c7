import { isoDate } from '@shared/dates';
import { type CustomerId, type DisputeId } from '@shared/ids';
import { applyChangeSet, type Book, createBook, type InvoiceRow } from '@shared/ledger';
import { aCompany, aCustomer, anInvoice, aReceipt } from './rows';

export const asOf = isoDate('2026-06-30');

/** Texts that a careless writer makes formulas or commands of. */
export const hostileTexts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0", '"=1'];

/** Codes that SUMIFS would mix up: equal as numbers, patterns, comparisons. */
const codes = ['001', '1', 'A*', 'AB', '<5', '=C', '~', 'c-8'];
const days = [
  '2026-07-30',
  '2026-06-30',
  '2026-06-29',
  '2026-05-31',
  '2026-05-30',
  '2026-04-01',
  '2025-12-31',
];
const currencies = ['CNY', 'USD', 'JPY', 'KWD'];

/**
 * A small book with everything a workbook can get wrong: four currencies of three kinds of digits, every bucket and its
 * borders, instalments, unapplied money, disputes, long names, and texts and codes that look like formulas.
 */
export function agingBook(): Book {
  const book = createBook();
  const invoices: InvoiceRow[] = [];
  for (const [place, code] of codes.entries())
    for (const [at, day] of days.entries()) {
      const currency = currencies[(place + at) % currencies.length] ?? 'CNY';
      const dueOn = isoDate(day);
      const grossMinor = 1_234_567 + place * 1_001 + at * 97;
      invoices.push(
        anInvoice(`I${place}-${at}`, {
          customerId: code as CustomerId,
          currency,
          issuedOn: isoDate('2025-11-30'),
          dueOn,
          grossMinor,
          ...(at === 3 ? { instalments: inTwo(grossMinor) } : {}),
          reference: hostileTexts[at] ?? '',
        }),
      );
    }
  applyChangeSet(book, {
    put: {
      company: [aCompany({ nameZh: '云泽 & 澄砚', nameEn: '3 & Co.' })],
      customers: codes.map((code, place) =>
        aCustomer(code, {
          name: hostileTexts[place] ?? code,
          salesperson: place % 2 === 0 ? '=韩牧之' : '许砚宁',
        }),
      ),
      invoices,
      receipts: codes
        .slice(0, 3)
        .map((code) =>
          aReceipt(`R-${code}`, { customerId: code as CustomerId, amountMinor: 55_501, reference: '=2*2' }),
        ),
      disputes: [
        {
          id: 'D1' as DisputeId,
          rev: 1,
          invoiceId: invoices[2]?.id ?? anInvoice('none').id,
          customerId: '001' as CustomerId,
          openedOn: isoDate('2026-06-01'),
        },
      ],
    },
    del: {},
  });
  return book;
}

function inTwo(grossMinor: number): InvoiceRow['instalments'] {
  const first = Math.floor(grossMinor / 3);
  return [
    { dueOn: isoDate('2026-03-01'), amountMinor: first },
    { dueOn: isoDate('2026-05-31'), amountMinor: grossMinor - first },
  ];
}
