import { type BookState, type JournalEntryView, type VerifyReport } from './state';
import {
  type CurrencyTotals,
  type CustomerFile,
  type CustomerFilter,
  type CustomerListRow,
  type CustomerState,
  type InvoiceFile,
  type InvoiceFilter,
  type InvoiceListRow,
  type InvoiceState,
  type Page,
  type SearchHit,
  type Sort,
  type SourceFile,
} from './views';
import { type AgingGroup, type AgingItem, type AgingQuery, type AgingReport } from '@shared/aging';
import { type IsoDate } from '@shared/dates';
import { type Language } from '@shared/i18n';
import { type CustomerId, type InvoiceId } from '@shared/ids';
import {
  type ImportPreview,
  type ImportRowsPage,
  type ImportSessionView,
  type MappingFile,
} from '@shared/imports';
import { type ImportKind, type ImportRow, type ConvertedSums, type CurrencySums } from '@shared/ledger';
import { type CurrencyCode } from '@shared/money';
import { type PaperQuestions } from './papers';

/** Everything the window may ask, by name: input and answer. Answers come from the book in memory, as of its head. */
export type Questions = PaperQuestions & {
  'book.state': { input: Record<string, never>; answer: BookState };
  'book.history': { input: Page; answer: { count: number; rows: readonly JournalEntryView[] } };
  'book.verify': { input: { head?: string }; answer: VerifyReport };
  /** The rows of a store that is ahead of its journal, as JSON, to be saved before the store is rebuilt. */
  'book.rowsBeyond': { input: Record<string, never>; answer: { json: string } };
  /** Rebuilds the store from the journal after `beyondJournal`. */
  'book.rebuild': { input: { confirm: true }; answer: BookState };
  'aging.report': { input: AgingQuery; answer: AgingReport };
  'aging.groups': {
    input: AgingQuery & { group: AgingGroup };
    answer: AgingReport;
  };
  'aging.items': {
    input: AgingQuery & {
      column?: AgingItem['column'];
      /** Items of this salesperson or region alone, as `aging.groups` groups them; null: of those without one. */
      salesperson?: string | null;
      region?: string | null;
    } & Page;
    answer: {
      count: number;
      rows: readonly AgingItem[];
      totals: readonly { currency: CurrencyCode; openMinor: number }[];
    };
  };
  /**
   * Sums by currency, figure by figure, in base currency at the rates of that day, which are named; null where a
   * rate is missing. The figures of a currency stand in the same order as everyone else's.
   */
  'rates.convert': {
    input: {
      asOf: IsoDate;
      sums: readonly CurrencySums[];
    };
    answer: ConvertedSums | null;
  };
  /** Writes the aging workbook through the job behind `port`. */
  'aging.workbook': {
    input: { query: AgingQuery; language: Language; version: string };
    answer: { rows: number; bytes: number };
  };
  'invoices.page': {
    input: {
      filter: InvoiceFilter;
      sort: Sort<'number' | 'customer' | 'issuedOn' | 'dueOn' | 'gross' | 'open' | 'daysLate'>;
    } & Page;
    answer: { count: number; totals: readonly CurrencyTotals[]; rows: readonly InvoiceListRow[] };
  };
  /** How many invoices each state chip would show, under the same other filters. */
  'invoices.counts': {
    input: { filter: Omit<InvoiceFilter, 'state'> };
    answer: { readonly [S in InvoiceState]: number };
  };
  'source.file': {
    input: { kind: 'receipt' | 'creditNote'; id: string; asOf: IsoDate };
    answer: SourceFile | null;
  };
  'invoice.file': { input: { id: InvoiceId; asOf: IsoDate }; answer: InvoiceFile | null };
  'customers.page': {
    input: {
      filter: CustomerFilter;
      sort: Sort<'code' | 'name' | 'nameEn' | 'total' | 'overdue' | 'daysLate' | 'lastReceipt'>;
    } & Page;
    answer: {
      count: number;
      customers: number;
      rows: readonly CustomerListRow[];
      totals: readonly CurrencyTotals[];
    };
  };
  /** The English names of those customers that have one, for screens in English. */
  'customers.namesEn': {
    input: Record<string, never>;
    answer: { readonly names: readonly (readonly [id: CustomerId, nameEn: string])[] };
  };
  /** How many rows each view would show, under the same other filters. */
  'customers.counts': {
    input: { filter: Omit<CustomerFilter, 'state'> };
    answer: { readonly [S in CustomerState]: number };
  };
  'customer.file': {
    input: { id: CustomerId; asOf: IsoDate; bounds: readonly number[] };
    answer: CustomerFile | null;
  };
  search: { input: { text: string; limit: number; asOf: IsoDate }; answer: { hits: readonly SearchHit[] } };
  'imports.list': { input: Record<string, never>; answer: readonly ImportRow[] };
  'import.byHash': { input: { sha256: string; kind: ImportKind }; answer: ImportRow | null };
  /** Reads the file behind `port` (a readTable job) into a session; one session at a time. */
  'import.read': {
    input: {
      token: string;
      fileName: string;
      size: number;
      kind?: ImportKind;
      mapping?: MappingFile;
      /** Remembered mappings by header fingerprint, as JSON. */
      remembered: Readonly<Record<string, string>>;
    };
    answer: ImportSessionView;
  };
  /** Another header row, kind or mapping; answers the preview of the whole file. */
  'import.preview': {
    input: { sessionId: string; mapping: MappingFile; today: IsoDate };
    answer: ImportPreview;
  };
  'import.rows': {
    input: { sessionId: string; show: 'all' | 'problems' | 'good' | 'warnings'; code?: string } & Page;
    answer: ImportRowsPage;
  };
  /** Corrects cells in place: the value as if the file had said so. `column` is the mapping's key. */
  'import.correct': {
    input: {
      sessionId: string;
      changes: readonly { row: number; column: string; value: string }[];
      skip?: readonly number[];
    };
    answer: ImportPreview;
  };
  /** The refused rows with their reasons, as csv text (UTF-8 with BOM, injection-safe). */
  'import.problemsCsv': { input: { sessionId: string; language: Language }; answer: { csv: string } };
  'import.close': { input: { sessionId: string }; answer: Record<string, never> };
};

export type QuestionName = keyof Questions;
