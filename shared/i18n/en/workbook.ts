import { plural } from '../plural';

/** The aging workbook: every word in the file. */
export const workbook = {
  font: 'Calibri',
  creator: (p: { version: string }) => `Zhangqi ${p.version}`,
  sheets: { summary: 'Summary', detail: 'Detail', parameters: 'Parameters' },
  title: 'Receivables aging',
  detailTitle: 'Open items',
  parametersTitle: 'Parameters',
  asOf: (p: { day: string }) => `As of ${p.day}`,
  basedOn: (p: { basis: string }) => `Basis: ${p.basis}`,
  bounds: (p: { bounds: string }) => `Bounds: ${p.bounds} days`,
  only: (p: { what: string }) => `Only ${p.what}`,
  summaryNote:
    'Receivable = not due + late columns + unapplied. Amounts in the currency of their block; currencies are never added.',
  summaryNoteInvoice:
    'Receivable = the columns by age + unapplied. Amounts in the currency of their block; currencies are never added.',
  detailNote: (p: { rows: string }) =>
    `${p.rows}; amounts in the currency of their row. “No.” is the row of the summary.`,
  items: (p: { count: number; shown: string }) =>
    plural(p.count, { one: `${p.shown} open item`, other: `${p.shown} open items` }),
  nothing: (p: { day: string }) => `Nothing was owed on ${p.day}.`,
  basis: { due: 'due date', invoice: 'invoice date' },
  columns: {
    line: 'No.',
    code: 'Code',
    customer: 'Customer',
    salesperson: 'Salesperson',
    receivable: 'Receivable',
    notDue: 'Not due',
    range: (p: { from: number; to: number }) =>
      p.from === p.to
        ? plural(p.to, { one: '1 day', other: `${p.to} days` })
        : plural(p.to, { one: `${p.from}–${p.to} day`, other: `${p.from}–${p.to} days` }),
    over: (p: { days: number }) => plural(p.days, { one: 'Over 1 day', other: `Over ${p.days} days` }),
    unapplied: 'Unapplied',
    share: 'Share',
    kind: 'Kind',
    number: 'Number',
    instalment: 'Inst.',
    issuedOn: 'Date',
    dueOn: 'Due',
    daysLate: 'Days late',
    age: 'Age, days',
    bucket: 'Column',
    currency: 'Currency',
    original: 'Original',
    open: 'Open',
    disputed: 'Disputed',
    reference: 'Reference',
  },
  /** A number format: -12 days late is shown as “in 12”. */
  daysFormat: '0_);"in "0_);0_)',
  kinds: { invoice: 'Invoice', receipt: 'Receipt', creditNote: 'Credit note' },
  yes: 'Yes',
  block: (p: { name: string; currency: string; customers: number; invoices: number }) =>
    [
      p.name === p.currency ? p.currency : `${p.currency}  ${p.name}`,
      plural(p.customers, { one: '1 customer', other: `${p.customers} customers` }),
      plural(p.invoices, { one: '1 open invoice', other: `${p.invoices} open invoices` }),
    ].join('   ·   '),
  total: (p: { currency: string }) => `Total ${p.currency}`,
  totalShown: (p: { currency: string }) => `Total ${p.currency} of the rows shown`,
  check: 'Check: detail less summary, must be 0',
  page: 'Page &P of &N',
  parameters: {
    company: 'Company',
    report: 'Report',
    asOf: 'As of',
    basis: 'Basis',
    basisDue: 'Due date: days late = as-of date less due date, in calendar days',
    basisInvoice: 'Invoice date: age = as-of date less invoice date, in calendar days; there is no “not due”',
    bounds: 'Bounds, days',
    currency: 'Currency',
    customer: 'Customer',
    all: 'All',
    allOf: (p: { codes: string }) => `All: ${p.codes}`,
    customers: 'Rows of customers',
    items: 'Open items',
    program: 'Program',
    madeAt: 'Made',
    journalHead: 'Journal head',
    buckets: 'Columns',
    notDueDays: 'Due on the as-of date or later',
    fromTo: (p: { from: number; to: number }) =>
      p.from === p.to ? `Day ${p.from}` : `Day ${p.from} to day ${p.to}`,
    fromOn: (p: { from: number }) => `Day ${p.from} and on`,
    unappliedDays: 'Receipts and credit notes not yet allocated',
    rules: 'How it is counted',
  },
  rules: {
    dueDay:
      'Due on the as-of date itself is not late. A bound belongs to the column before it: with bound 30, day 30 stands in 1–30. A document without a due date is due on its date.',
    invoiceDay:
      'The first column begins with day 0, the invoice’s own date. A bound belongs to the column before it: with bound 30, day 30 stands in the first column.',
    asOf: 'Whatever is dated after the as-of date is left out: documents, receipts, allocations, reversals. What was settled later is open here.',
    unapplied:
      'Receipts and credit notes that no invoice has taken stand in “unapplied”, negative, and are never netted into another column.',
    rounding:
      'Amounts are exact to the smallest unit of their currency; nothing is rounded here. Rounding happens once, at the end of a calculation, half up, away from zero. Currencies are never added.',
    live: 'The customers’ figures are formulas over the detail, the totals formulas over the customers: a corrected detail row moves them all, in whatever order the rows stand.',
    fixed:
      'The customers’ figures are numbers, because formulas over this many rows would make every change slow. Totals, shares and checks are formulas: a difference between detail and summary shows in the row “Check”.',
  },
};
