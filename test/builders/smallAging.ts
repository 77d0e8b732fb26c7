import { type AgingCustomer, type AgingItem, type AgingReport } from '@shared/aging';
import { isoDate } from '@shared/dates';
import { type CustomerId } from '@shared/ids';
import { type AgingWorkbookInput, buildAgingWorkbook, type SheetRow, type SheetValue } from '@shared/sheets';

export const asOf = isoDate('2026-06-30');

function customer(code: string, over: Partial<AgingCustomer>): AgingCustomer {
  const figures = { notDueMinor: 0, lateMinor: [0, 0], unappliedMinor: 0, totalMinor: 0 };
  const person = { customerId: `id-${code}` as CustomerId, code, name: `客户 ${code}` };
  return { ...person, ...figures, openInvoices: 1, oldestDaysLate: 0, ...over };
}

function item(number: string, code: string, over: Partial<AgingItem>): AgingItem {
  return {
    kind: 'invoice',
    documentId: number,
    number,
    customerId: `id-${code}` as CustomerId,
    customerCode: code,
    customerName: `客户 ${code}`,
    issuedOn: isoDate('2026-05-01'),
    dueOn: isoDate('2026-05-31'),
    currency: 'CNY',
    amountMinor: 10_000,
    openMinor: 10_000,
    days: 30,
    column: { late: 0 },
    isDisputed: false,
    ...over,
  };
}

const a = customer('A', {
  salesperson: '韩牧之',
  notDueMinor: 5_000,
  lateMinor: [10_000, 0],
  unappliedMinor: -2_500,
  totalMinor: 12_500,
});
const b = customer('B', { lateMinor: [0, 37_500], totalMinor: 37_500 });
const yen = customer('A', { lateMinor: [0, 900], totalMinor: 900 });

export const report: AgingReport = {
  asOf,
  basis: 'due',
  bounds: [30],
  blocks: [
    {
      currency: 'CNY',
      openInvoices: 3,
      customers: [a, b],
      totals: { notDueMinor: 5_000, lateMinor: [10_000, 37_500], unappliedMinor: -2_500, totalMinor: 50_000 },
    },
    {
      currency: 'JPY',
      openInvoices: 1,
      customers: [yen],
      totals: { notDueMinor: 0, lateMinor: [0, 900], unappliedMinor: 0, totalMinor: 900 },
    },
  ],
};

/** As `agingItems` gives them: by customer, then currency, so A's yen stand before B's yuan. */
export const items: readonly AgingItem[] = [
  item('I1', 'A', { salesperson: '韩牧之', isDisputed: true, reference: '=1+1' }),
  item('I2', 'A', {
    openMinor: 5_000,
    days: -12,
    column: 'notDue',
    dueOn: isoDate('2026-07-12'),
    instalment: 2,
  }),
  {
    ...item('R1', 'A', {
      kind: 'receipt',
      amountMinor: -2_500,
      openMinor: -2_500,
      days: 0,
      column: 'unapplied',
    }),
  },
  item('I3', 'A', { currency: 'JPY', amountMinor: 900, openMinor: 900, days: 40, column: { late: 1 } }),
  item('I4', 'B', { amountMinor: 37_500, openMinor: 37_500, days: 31, column: { late: 1 } }),
];

export function build(over: Partial<AgingWorkbookInput> = {}): {
  readonly [sheet in 'summary' | 'detail' | 'parameters']: readonly SheetRow[];
} & { readonly content: ReturnType<typeof buildAgingWorkbook> } {
  const content = buildAgingWorkbook({
    report,
    items,
    language: 'zh-CN',
    company: '云泽',
    version: '0.1.0',
    madeAt: { on: asOf, minuteOfDay: 720 },
    journalHead: '7:0123456789ab',
    ...over,
  });
  const [summary, detail, parameters] = content.sheets.map((sheet) => [...sheet.rows]);
  return { content, summary: summary ?? [], detail: detail ?? [], parameters: parameters ?? [] };
}

export const cellsOf = (rows: readonly SheetRow[], from: number): readonly (readonly SheetValue[])[] =>
  rows.slice(from).map((row) => row.cells);
export const formula = (text: string, result: number): SheetValue => ({ formula: text, result });
