import { type AgingItem, type AgingReport } from '../../aging';
import { type IsoDate } from '../../dates';
import { type Catalogue, type Language } from '../../i18n';
import { type CurrencyCode, minorDigits } from '../../money';
import { type PageFooter } from '../sheetSpec';
import { rangeOf, safeSheetName } from '../sheetValues';
import { type Bucket, bucketsOf } from './buckets';
import { type DetailKey, detailPlace } from './detailKeys';

/** What the workbook is made from, besides the report itself. */
export type AgingWorkbookInput = {
  readonly report: AgingReport;
  /** Every open item behind the report. */
  readonly items: readonly AgingItem[];
  readonly language: Language;
  readonly company: string;
  /** The customer that the report is limited to, as its reader knows it. */
  readonly customer?: string;
  readonly version: string;
  /** When it was made, by the clock of the PC. */
  readonly madeAt: { readonly on: IsoDate; readonly minuteOfDay: number };
  /** SEQ:HEX, see the journal. */
  readonly journalHead: string;
};

/** Both tables have their heads in this row, below title, facts and note. */
export const headRow = 4;

/**
 * Above this many comparisons the customers' figures are plain numbers: every formula looks through the whole detail,
 * and LibreOffice, the slowest reader, takes a second or more for this many after each change of the detail.
 */
const mostComparisons = 30_000_000;

export type DetailRanges = {
  readonly line: string;
  readonly bucket: string;
  readonly currency: string;
  readonly open: string;
};

/** What the three sheets share. */
export type AgingPlan = AgingWorkbookInput & {
  readonly text: Catalogue['workbook'];
  readonly buckets: readonly Bucket[];
  readonly names: { readonly summary: string; readonly detail: string; readonly parameters: string };
  /** The number of a customer's row in the summary, unique over all blocks; undefined if it has none. */
  readonly lineOf: (currency: CurrencyCode, customerId: string) => number | undefined;
  readonly customerRows: number;
  /** Whole columns of the detail, as formulas of other sheets name them. */
  readonly ranges: DetailRanges;
  /** True if the customers' figures are formulas over the detail. */
  readonly isLive: boolean;
  readonly facts: string;
  readonly currencyName: (currency: CurrencyCode) => string;
  readonly digitsInUse: readonly number[];
};

/** Fixes names, numbers and ranges before the first row is made, because the summary comes first and looks ahead. */
export function planWorkbook(input: AgingWorkbookInput, text: Catalogue['workbook']): AgingPlan {
  const { report, items, language } = input;
  const names = {
    summary: safeSheetName(text.sheets.summary),
    detail: safeSheetName(text.sheets.detail),
    parameters: safeSheetName(text.sheets.parameters),
  };
  const buckets = bucketsOf(report, text);
  const { lineOf, customerRows } = numberLines(report);
  const currencies = new Intl.DisplayNames([language], { type: 'currency' });
  const lastRow = headRow + Math.max(1, items.length);
  const range = (key: DetailKey): string => rangeOf(names.detail, detailPlace(key), headRow + 1, lastRow);
  return {
    ...input,
    text,
    buckets,
    names,
    lineOf,
    customerRows,
    ranges: {
      line: range('line'),
      bucket: range('bucket'),
      currency: range('currency'),
      open: range('open'),
    },
    isLive: customerRows * buckets.length * items.length <= mostComparisons,
    facts: describeFacts(input, text),
    currencyName: (currency) => currencies.of(currency) ?? currency,
    digitsInUse: [...new Set(items.map((item) => minorDigits(item.currency)))],
  };
}

function numberLines(report: AgingReport): Pick<AgingPlan, 'lineOf' | 'customerRows'> {
  const lines = new Map<CurrencyCode, Map<string, number>>();
  let line = 0;
  for (const { currency, customers } of report.blocks) {
    const ofBlock = new Map<string, number>();
    for (const { customerId } of customers) ofBlock.set(customerId, (line += 1));
    lines.set(currency, ofBlock);
  }
  return { lineOf: (currency, customerId) => lines.get(currency)?.get(customerId), customerRows: line };
}

function describeFacts(
  { report, company, customer }: AgingWorkbookInput,
  text: Catalogue['workbook'],
): string {
  const limits = [report.currency, customer].filter((limit) => limit !== undefined);
  const facts = [
    company,
    text.asOf({ day: report.asOf }),
    text.basedOn({ basis: text.basis[report.basis] }),
    text.bounds({ bounds: report.bounds.join(' / ') }),
    ...limits.map((what) => text.only({ what })),
  ];
  return facts.filter((fact) => fact !== '').join('   ·   ');
}

/** The foot of every printed page. */
export function footerOf({ text, company, report }: AgingPlan): PageFooter {
  return {
    left: company === '' ? text.title : `${company} · ${text.title}`,
    center: text.page,
    right: text.asOf({ day: report.asOf }),
  };
}
