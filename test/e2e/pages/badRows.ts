/** What one row of a list has wrong: the cells that differ from a good row, and what is to be said of it. */
export type BadRow = {
  readonly cells: Readonly<Record<string, string>>;
  /** Column as the file calls it, value as the file has it, code. */
  readonly problems: readonly (readonly [column: string, value: string, code: string])[];
};

export type BadList = { readonly head: readonly string[]; readonly rows: readonly BadRow[] };

const invoiceHead = [
  'Customer code',
  'Customer name',
  'Invoice no',
  'Invoice date',
  'Due date',
  'Net days',
  'Amount',
  'Currency',
  'Settled on',
  'Paid',
  'Paid on',
  'Disputed',
];
const long = 'N'.repeat(101);

/** One row for each code that a row of an invoice list can meet; the first row is good. `OLD-1` is in the book. */
export const badInvoices: BadList = {
  head: invoiceHead,
  rows: [
    { cells: {}, problems: [] },
    bad('Invoice date', '2026-02-30', 'date.invalid'),
    bad('Invoice date', '', 'date.invalid'),
    bad('Due date', 'soon', 'date.invalid'),
    bad('Due date', '2026-01-04', 'date.dueBeforeInvoice'),
    bad('Settled on', '2026-13-01', 'date.invalid'),
    bad('Amount', 'ten', 'amount.invalid'),
    bad('Amount', '', 'amount.invalid'),
    bad('Amount', '10.005', 'amount.decimals'),
    bad('Amount', '10.5', 'amount.decimals', { Currency: 'JPY' }),
    bad('Amount', '-5', 'amount.negative'),
    bad('Amount', '0.00', 'amount.zero'),
    bad('Paid', '101', 'amount.exceedsInvoice', { 'Paid on': '2026-02-01' }),
    bad('Paid', '-1', 'amount.negative', { 'Paid on': '2026-02-01' }),
    bad('Currency', 'XXQ', 'currency.unknown'),
    bad('Currency', '', 'currency.missing'),
    bad('Amount', '€5', 'currency.mismatch'),
    bad('Invoice no', 'G-1', 'number.duplicate'),
    bad('Invoice no', ' ＯＬＤ－１ ', 'number.duplicate'),
    bad('Invoice no', '', 'number.missing'),
    bad('Invoice no', long, 'value.tooLong'),
    bad('Net days', '-3', 'terms.negativeDays', { 'Due date': '' }),
    bad('Disputed', 'perhaps', 'value.invalid'),
    bad('Customer name', '', 'customer.unknown', { 'Customer code': '' }),
    {
      cells: { 'Invoice date': '31.02.2026', Amount: 'x', Currency: 'XXQ' },
      problems: [
        ['Invoice date', '31.02.2026', 'date.invalid'],
        ['Amount', 'x', 'amount.invalid'],
        ['Currency', 'XXQ', 'currency.unknown'],
      ],
    },
  ],
};

/** The same for a customer list; the customer `OLD` is in the book. */
export const badCustomers: BadList = {
  head: ['Customer code', 'Customer name', 'Language', 'Currency', 'Net days', 'Credit limit'],
  rows: [
    { cells: {}, problems: [] },
    bad('Customer code', ' ＯＬＤ', 'code.duplicate'),
    bad('Customer code', 'G-1', 'code.duplicate'),
    bad('Customer code', '', 'code.missing'),
    bad('Customer name', '', 'name.missing'),
    bad('Language', 'Latin', 'value.invalid'),
    bad('Currency', 'ECU5', 'currency.unknown'),
    bad('Net days', '-1', 'terms.negativeDays'),
    bad('Credit limit', '-1', 'amount.negative'),
    bad('Credit limit', '1.005', 'amount.decimals'),
    bad('Credit limit', 'much', 'amount.invalid'),
  ],
};

const goodCells: Readonly<Record<string, string>> = {
  'Customer name': 'Larkmoor Tooling LLC',
  'Invoice date': '2026-01-05',
  'Due date': '2026-02-05',
  Amount: '100.00',
  Currency: 'CNY',
};

function bad(
  column: string,
  value: string,
  code: string,
  more: Readonly<Record<string, string>> = {},
): BadRow {
  return { cells: { ...more, [column]: value }, problems: [[column, value.trim(), code]] };
}

/** The list as csv. Every good cell of a row is its own, so that no row is wrong for a reason besides its own. */
export function csvOf({ head, rows }: BadList): string {
  const lines = rows.map(({ cells }, at) => {
    const own: Readonly<Record<string, string>> = {
      ...goodCells,
      ...(head.includes('Invoice no')
        ? { 'Customer code': 'OLD', 'Invoice no': `G-${at + 1}` }
        : { 'Customer code': `G-${at + 1}`, 'Customer name': `Customer of row ${at + 2} Ltd.` }),
      ...cells,
    };
    return head.map((column) => `"${own[column] ?? ''}"`).join(',');
  });
  return `${head.join(',')}\n${lines.join('\n')}\n`;
}

/** What is to be said of the list, by the row of the file. */
export function problemsOf({ rows }: BadList): readonly (readonly [number, string, string, string])[] {
  return rows.flatMap(({ problems }, at) => problems.map((problem) => [at + 2, ...problem] as const));
}
