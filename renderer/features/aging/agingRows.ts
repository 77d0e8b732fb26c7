import type { TableSort } from '@renderer/ui';
import { type AgingView } from '@renderer/state/search';
import {
  type AgingBlock,
  type AgingCustomer,
  type AgingFigures,
  type AgingGroup,
  type AgingReport,
} from '@shared/aging';
import { type CustomerId } from '@shared/ids';
import { type CurrencyCode } from '@shared/money';
import { matchText } from '@shared/search';

/** One customer in one currency. */
export type AgingRow = AgingCustomer & {
  readonly key: string;
  readonly currency: CurrencyCode;
  /** `name` is what the screen's language calls it; this is the name it was given. */
  readonly ownName: string;
  /** The total of its block, which its share is taken of. */
  readonly blockMinor: number;
};

/** Rows under one head: a currency, or within it a salesperson or a region. */
export type AgingSection = {
  readonly key: string;
  readonly currency: CurrencyCode;
  /** Undefined: the whole currency. Empty: those without a salesperson or region. */
  readonly name: string | undefined;
  readonly rows: readonly AgingRow[];
  readonly figures: AgingFigures;
  readonly openInvoices: number;
};

export type AgingPart = AgingSection & { readonly groups: readonly AgingSection[] };

export type AgingChoice = {
  readonly view: AgingView;
  readonly currency: CurrencyCode | undefined;
  readonly text: string;
  readonly group: AgingGroup;
  readonly sort: TableSort;
};

/** The report as the screen shows it: chosen, sorted and grouped; every section's figures are the sums of its rows. */
export function arrangeReport(
  report: AgingReport,
  choice: AgingChoice,
  nameOf: (id: CustomerId, name: string) => string,
): readonly AgingPart[] {
  return report.blocks
    .filter((block) => choice.currency === undefined || block.currency === choice.currency)
    .map((block): AgingPart => {
      const rows = rowsOf(block, nameOf)
        .filter((row) => isInView(row, choice.view) && isFound(row, choice.text))
        .toSorted(comparerOf(choice.sort));
      return {
        ...sectionOf(block.currency, block.currency, undefined, rows),
        groups: choice.group === 'customer' ? [] : groupsOf(block.currency, rows, choice.group),
      };
    })
    .filter((part) => part.rows.length > 0);
}

/** How many customers a view would show, each counted once whatever its currencies. */
export function countCustomers(report: AgingReport, view: AgingView, currency?: CurrencyCode): number {
  const found = new Set<string>();
  for (const block of report.blocks) {
    if (currency !== undefined && block.currency !== currency) continue;
    for (const row of block.customers) if (isInView(row, view)) found.add(row.customerId);
  }
  return found.size;
}

function rowsOf(block: AgingBlock, nameOf: (id: CustomerId, name: string) => string): readonly AgingRow[] {
  return block.customers.map((customer) => ({
    ...customer,
    name: nameOf(customer.customerId, customer.name),
    ownName: customer.name,
    key: `${block.currency} ${customer.customerId} ${customer.salesperson ?? ''} ${customer.region ?? ''}`,
    currency: block.currency,
    blockMinor: block.totals.totalMinor,
  }));
}

function groupsOf(
  currency: CurrencyCode,
  rows: readonly AgingRow[],
  group: 'salesperson' | 'region',
): readonly AgingSection[] {
  const byName = new Map<string, AgingRow[]>();
  for (const row of rows) {
    const name = row[group] ?? '';
    const held = byName.get(name);
    if (held === undefined) byName.set(name, [row]);
    else held.push(row);
  }
  const ordered = [...byName.keys()].toSorted(
    (a, b) => Number(a === '') - Number(b === '') || compareNames(a, b),
  );
  return ordered.map((name) =>
    sectionOf(`${currency} ${group} ${name}`, currency, name, byName.get(name) ?? []),
  );
}

function sectionOf(
  key: string,
  currency: CurrencyCode,
  name: string | undefined,
  rows: readonly AgingRow[],
): AgingSection {
  const columns = rows[0]?.lateMinor.length ?? 0;
  const sum = (read: (row: AgingRow) => number): number => rows.reduce((total, row) => total + read(row), 0);
  return {
    key,
    currency,
    name,
    rows,
    openInvoices: sum((row) => row.openInvoices),
    figures: {
      notDueMinor: sum((row) => row.notDueMinor),
      lateMinor: Array.from({ length: columns }, (_, at) => sum((row) => row.lateMinor[at] ?? 0)),
      unappliedMinor: sum((row) => row.unappliedMinor),
      totalMinor: sum((row) => row.totalMinor),
    },
  };
}

function isInView(row: Pick<AgingCustomer, 'lateMinor' | 'oldestDaysLate'>, view: AgingView): boolean {
  if (view === 'all') return true;
  return view === 'late60' ? row.oldestDaysLate > 60 : row.lateMinor.some((minor) => minor > 0);
}

function isFound(row: AgingRow, text: string): boolean {
  const wanted = text.trim();
  if (wanted === '') return true;
  return (
    row.code.toLowerCase().includes(wanted.toLowerCase()) ||
    [row.name, row.ownName].some((name) => matchText(name, wanted) !== null)
  );
}

function comparerOf(sort: TableSort): (a: AgingRow, b: AgingRow) => number {
  const sign = sort.direction === 'descending' ? -1 : 1;
  const late = /^late(\d+)$/.exec(sort.key)?.[1];
  const compare = (a: AgingRow, b: AgingRow): number => {
    if (late !== undefined) return (a.lateMinor[Number(late)] ?? 0) - (b.lateMinor[Number(late)] ?? 0);
    switch (sort.key) {
      case 'customer':
        return compareNames(a.name, b.name);
      case 'salesperson':
        return compareNames(a.salesperson ?? '', b.salesperson ?? '');
      case 'region':
        return compareNames(a.region ?? '', b.region ?? '');
      case 'notDue':
        return a.notDueMinor - b.notDueMinor;
      case 'unapplied':
        return a.unappliedMinor - b.unappliedMinor;
      case 'invoices':
        return a.openInvoices - b.openInvoices;
      case 'oldest':
        return a.oldestDaysLate - b.oldestDaysLate;
      default:
        return a.totalMinor - b.totalMinor;
    }
  };
  return (a, b) => sign * compare(a, b) || compareNames(a.code, b.code);
}

const names = new Intl.Collator('zh-CN', { numeric: true });

function compareNames(a: string, b: string): number {
  return names.compare(a, b);
}
