import { type AgingFigures, type AgingItem, type AgingReport } from '@shared/aging';
import { catalogueOf, type Language } from '@shared/i18n';
import { minorDigits, minorToDecimal } from '@shared/money';
import { type SheetTexts } from './libreOffice';

/** Amounts as decimal strings, in the order of the columns: receivable, not due (if any), late columns, unapplied. */
export type FigureRow = {
  readonly code: string;
  readonly amounts: readonly string[];
  /** In percent with one decimal. */
  readonly share: string;
};
export type FigureBlock = {
  readonly currency: string;
  readonly customers: readonly FigureRow[];
  readonly total: readonly string[];
  readonly check: readonly string[];
};

/** What the summary has to say, from the report alone. */
export function figuresOf(report: AgingReport): readonly FigureBlock[] {
  return report.blocks.map(({ currency, customers, totals }) => {
    const amounts = (figures: AgingFigures): readonly string[] =>
      [
        figures.totalMinor,
        ...(report.basis === 'due' ? [figures.notDueMinor] : []),
        ...figures.lateMinor,
        figures.unappliedMinor,
      ].map((minor) => minorToDecimal(minor, currency));
    return {
      currency,
      customers: customers.map((customer) => ({
        code: customer.code,
        amounts: amounts(customer),
        share: ((customer.totalMinor / totals.totalMinor) * 100).toFixed(1),
      })),
      total: amounts(totals),
      check: amounts(totals).map(() => minorToDecimal(0, currency)),
    };
  });
}

/** What the summary of a workbook says, whoever calculated it. */
export function readSummary(
  sheets: SheetTexts,
  report: AgingReport,
  language: Language,
): readonly FigureBlock[] {
  const text = catalogueOf(language).workbook;
  const rows = sheets.get(text.sheets.summary) ?? [];
  const columns = report.bounds.length + (report.basis === 'due' ? 4 : 3);
  let at = rows.findIndex((row) => row[0] === text.columns.line) + 1;
  return report.blocks.map(({ currency }) => {
    const amounts = (row: readonly string[]): readonly string[] =>
      row.slice(4, 4 + columns).map((cell) => decimal(cell, minorDigits(currency)));
    const customers: FigureRow[] = [];
    at += 1;
    for (let row = rows[at]; row?.[0] !== ''; row = rows[(at += 1)])
      customers.push({
        code: row?.[1] ?? '',
        amounts: amounts(row ?? []),
        share: percent(row?.[4 + columns] ?? ''),
      });
    const total = rows[at] ?? [];
    const check = rows[at + 1] ?? [];
    if (total[2] !== text.total({ currency }) || check[2] !== text.check)
      throw new Error(`no total of ${currency} in row ${at + 1}`);
    at += 3;
    return { currency, customers, total: amounts(total), check: amounts(check) };
  });
}

/** An item as the detail shows it, by its document and instalment. */
export type DetailRow = Readonly<Record<'key' | 'days' | 'dueOn' | 'issuedOn' | 'original' | 'open', string>>;

export function detailOf(items: readonly AgingItem[]): readonly DetailRow[] {
  const rows = items.map((item) => ({
    key: `${item.number} ${item.instalment ?? ''}`,
    issuedOn: item.issuedOn,
    dueOn: item.dueOn ?? '',
    days: item.kind === 'invoice' ? String(item.days) : '',
    original: minorToDecimal(item.amountMinor, item.currency),
    open: minorToDecimal(item.openMinor, item.currency),
  }));
  return rows.sort(byKey);
}

export function readDetail(sheets: SheetTexts, language: Language): readonly DetailRow[] {
  const text = catalogueOf(language).workbook;
  const rows = sheets.get(text.sheets.detail) ?? [];
  const first = rows.findIndex((row) => row[0] === text.columns.line) + 1;
  const found: DetailRow[] = [];
  for (const row of rows.slice(first)) {
    if ((row[0] ?? '') === '') break;
    const digits = minorDigits(row[10] ?? '');
    found.push({
      key: `${row[4] ?? ''} ${row[5] ?? ''}`,
      issuedOn: row[6] ?? '',
      dueOn: row[7] ?? '',
      days: row[8] ?? '',
      original: decimal(row[11] ?? '', digits),
      open: decimal(row[12] ?? '', digits),
    });
  }
  return found.sort(byKey);
}

function byKey(a: DetailRow, b: DetailRow): number {
  return a.key < b.key ? -1 : Number(a.key > b.key);
}

/** A figure at its currency's digits: what is left of a cent in a sum of binary fractions is no difference. */
function decimal(cell: string, digits: number): string {
  const text = Number(cell).toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

function percent(cell: string): string {
  const share = cell.endsWith('%') ? Number(cell.slice(0, -1)) : Number(cell) * 100;
  return share.toFixed(1);
}
