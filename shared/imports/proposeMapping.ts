import { type ImportKind } from '../ledger';
import {
  guessDecimalMark,
  isEmptyCell,
  parseCurrency,
  parseNetDays,
  type RawCell,
  readAmount,
  readDate,
  readYesNo,
} from '../sheets';
import { type Head } from './head';
import { bareHeaderKey } from './headerKey';
import { columnsOf, neededColumns } from './mappingFile';
import { type HeaderMatch, matchHeader } from './matchHeader';
import { type ColumnKey, type MappingFile } from './types';

/** Some values of each column, in the columns' order. */
export type ColumnSamples = readonly (readonly RawCell[])[];

/**
 * Proposes what the columns of a file mean, from their headers and some values of each. Without a kind it is taken
 * from the columns: what has number, date or amount is a list of invoices.
 */
export function proposeMapping(head: Head, samples: ColumnSamples, kind?: ImportKind): MappingFile {
  const asInvoices = assignColumns(head, samples, 'invoices');
  const asCustomers = assignColumns(head, samples, 'customers');
  const chosen = kind ?? guessKind(asInvoices, asCustomers);
  const columns = chosen === 'invoices' ? asInvoices : asCustomers;
  const amounts = (['amount', 'paid', 'creditLimit'] as const).flatMap((key) => {
    const column = columns.get(key);
    return column === undefined ? [] : (samples[column] ?? []);
  });
  return {
    kind: chosen,
    sheet: null,
    headerRow: head.headerRow,
    columns: Object.fromEntries(
      columnsOf(chosen).flatMap((key) => {
        const column = columns.get(key);
        return column === undefined ? [] : [[key, head.headers[column] ?? '']];
      }),
    ),
    decimal: guessDecimalMark(amounts),
    defaults: {},
  };
}

type Assigned = ReadonlyMap<ColumnKey, number>;

function guessKind(invoices: Assigned, customers: Assigned): ImportKind {
  const invoiceFacts = (['number', 'date', 'amount', 'due'] as const).filter((key) =>
    invoices.has(key),
  ).length;
  const isCustomerList = neededColumns('customers').some((group) => group.some((key) => customers.has(key)));
  return invoiceFacts < 2 && isCustomerList ? 'customers' : 'invoices';
}

type Candidate = HeaderMatch & { readonly column: number };

/** Each column gets at most one meaning and each meaning one column, the surest first. */
function assignColumns(head: Head, samples: ColumnSamples, kind: ImportKind): Assigned {
  const candidates = head.headers.flatMap((_, column) =>
    candidatesOf(head, column, samples[column] ?? [], kind),
  );
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const columnOf = new Map<ColumnKey, number>();
  const taken = new Set<number>();
  for (const { key, column } of candidates) {
    if (columnOf.has(key) || taken.has(column)) continue;
    columnOf.set(key, column);
    taken.add(column);
  }
  if (kind === 'invoices') settleDoubts(columnOf, head);
  return columnOf;
}

/**
 * What a column can mean by its names. A name that says one thing is believed, so that wrong values are named by
 * their rows; one that says several or only ends like a known one is believed if its values fit, and an optional
 * column is left out if none of at least three values can be read so.
 */
function candidatesOf(
  head: Head,
  column: number,
  samples: readonly RawCell[],
  kind: ImportKind,
): readonly Candidate[] {
  const names = [head.headers[column] ?? '', ...(head.otherNames[column] ?? [])];
  const needed = new Set(neededColumns(kind).flat());
  return names.flatMap((name, place) => {
    const matches = matchHeader(name, kind);
    const isSure = matches.length === 1 && (matches[0]?.score ?? 0) > 0.7;
    return matches
      .filter(({ key }) => (isSure ? needed.has(key) || !isHopeless(key, samples) : fits(key, samples)))
      .map(({ key, score }) => ({ key, score: score - place * 0.02, column }));
  });
}

function settleDoubts(columnOf: Map<ColumnKey, number>, head: Head): void {
  // A day of payment without an amount paid: the lists that have it mean the day the invoice was settled.
  const paidOn = columnOf.get('paidOn');
  if (paidOn !== undefined && !columnOf.has('paid')) {
    columnOf.delete('paidOn');
    if (!columnOf.has('settledOn')) columnOf.set('settledOn', paidOn);
  }
  // 金额 beside 税额 is without tax: what is owed stands in no column, so none is proposed.
  const amount = columnOf.get('amount');
  const isBare = amount !== undefined && bareHeaderKey(head.headers[amount] ?? '') === '金额';
  if (isBare && head.headers.some((header) => bareHeaderKey(header) === '税额')) columnOf.delete('amount');
}

const readers: { readonly [K in ColumnKey]?: (cell: RawCell) => boolean } = {
  date: isDate,
  due: isDate,
  settledOn: isDate,
  paidOn: isDate,
  amount: isAmount,
  paid: isAmount,
  creditLimit: isAmount,
  netDays: (cell) => parseNetDays(cell) !== null,
  currency: (cell) => typeof cell === 'string' && parseCurrency(cell) !== null,
  disputed: (cell) => readYesNo(cell) !== null,
  email: (cell) => typeof cell === 'string' && cell.includes('@'),
};

/** At least half of the values can be read as what the column would mean. */
function fits(key: ColumnKey, samples: readonly RawCell[]): boolean {
  const { filled, readable } = tryReading(key, samples);
  return readable * 2 >= filled;
}

/** Not one of at least three values can be read so. */
function isHopeless(key: ColumnKey, samples: readonly RawCell[]): boolean {
  const { filled, readable } = tryReading(key, samples);
  return filled >= 3 && readable === 0;
}

function tryReading(
  key: ColumnKey,
  samples: readonly RawCell[],
): { readonly filled: number; readonly readable: number } {
  const reads = readers[key];
  const filled = samples.filter((cell) => !isEmptyCell(cell));
  return { filled: filled.length, readable: reads ? filled.filter(reads).length : filled.length };
}

function isDate(cell: RawCell): boolean {
  return readDate(cell).kind !== 'invalid';
}

function isAmount(cell: RawCell): boolean {
  return readAmount(cell, '.').kind === 'amount' || readAmount(cell, ',').kind === 'amount';
}
