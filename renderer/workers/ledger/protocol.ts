import {
  type AgingBasis,
  type AgingGroup,
  type AgingItem,
  type AgingQuery,
  type AgingReport,
} from '@shared/aging';
import { type IsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { type CustomerId, type ImportId, type Instant, type InvoiceId } from '@shared/ids';
import { type Language } from '@shared/i18n';
import {
  type ImportPreview,
  type ImportRowsPage,
  type ImportSessionView,
  type MappingFile,
} from '@shared/imports';
import {
  type AllocationRow,
  type CommandName,
  type Commands,
  type CompanyRow,
  type CreditNoteRow,
  type CustomerRow,
  type DisputeRow,
  type ImportKind,
  type ImportRow,
  type InvoiceRow,
  type ReceiptRow,
  type TableName,
  type WriteOffRow,
} from '@shared/ledger';
import { type CurrencyCode } from '@shared/money';
import { type Result } from '@shared/result';

/** Head of the journal: the last entry that made a command exist. `seq` 0 and 64 zeros before the first. */
export type Head = { readonly seq: number; readonly hash: string };

/** What a confirmed command answers. */
export type CommandReceipt = {
  readonly seq: number;
  readonly command: CommandName | 'undo' | 'redo';
  /** Rows put by table; for an undo, rows taken back. */
  readonly rows: { readonly [T in TableName]?: number };
  readonly importId?: ImportId;
  /** Saved in the journal, but the working copy is being repaired. */
  readonly isRepairing?: boolean;
};

export type JournalEntryView = {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly command: string;
  /** The entry that this one takes back, if it does. */
  readonly of?: number;
  /** What it was done to, as its user would say it: a number, a customer's name, a file's name. */
  readonly subject?: string;
};

/** What the start found and did (write path, 8). */
export type StartReport =
  | {
      readonly kind: 'ready';
      readonly repaired: number;
      readonly rebuilt: boolean;
      readonly unconfirmed: readonly JournalEntryView[];
    }
  /** A line does not verify: everything before it can be read, nothing written. */
  | { readonly kind: 'damaged'; readonly seq: number; readonly reason: string; readonly beyond: number }
  /** Dexie holds what the journal does not: nothing is written until the user decides. */
  | { readonly kind: 'beyondJournal'; readonly storeSeq: number; readonly journalSeq: number }
  /** The journal or the store could not be opened at all: nothing can be read or written. */
  | { readonly kind: 'failed'; readonly error: DomainError };

export type BookState = {
  readonly head: Head;
  readonly start: StartReport;
  readonly company: CompanyRow | null;
  readonly counts: { readonly [T in TableName]: number };
  /** The large command being applied, or null. */
  readonly applying: { readonly seq: number; readonly done: number; readonly of: number } | null;
  /** Commands waiting or at work. */
  readonly busy: number;
  /** What was confirmed is saved, but the store could not take it and is being repaired from the journal. */
  readonly isRepairing: boolean;
  /** The store that live queries may read, or null while there is none that shows the head. */
  readonly store: string | null;
  readonly undo: JournalEntryView | null;
  readonly redo: JournalEntryView | null;
};

export type Sort<Key extends string> = { readonly key: Key; readonly descending: boolean };
export type Page = { readonly offset: number; readonly limit: number };

export type InvoiceStatus = 'open' | 'part-paid' | 'paid' | 'reversed' | 'written-off';

export type InvoiceState = 'all' | 'open' | 'late' | 'disputed' | 'settled';

export type InvoiceFilter = {
  readonly asOf: IsoDate;
  readonly text?: string;
  readonly customerId?: CustomerId;
  readonly currency?: CurrencyCode;
  readonly state?: InvoiceState;
  readonly importId?: ImportId;
  /** The cell of the aging report that was opened. */
  readonly cell?: {
    readonly basis: AgingBasis;
    readonly bounds: readonly number[];
    readonly column: AgingItem['column'];
  };
};

export type InvoiceListRow = {
  readonly id: InvoiceId;
  readonly number: string;
  readonly customerId: CustomerId;
  readonly customerCode: string;
  readonly customerName: string;
  readonly issuedOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly currency: CurrencyCode;
  readonly grossMinor: number;
  readonly openMinor: number;
  readonly daysLate: number;
  readonly status: InvoiceStatus;
  readonly isDisputed: boolean;
};

export type CurrencyTotals = {
  readonly currency: CurrencyCode;
  readonly count: number;
  readonly grossMinor: number;
  readonly openMinor: number;
  readonly lateMinor: number;
};

export type CustomerState = 'all' | 'owing' | 'late';

export type CustomerFilter = {
  readonly asOf: IsoDate;
  readonly bounds: readonly number[];
  readonly text?: string;
  readonly state?: CustomerState;
  readonly currency?: CurrencyCode;
};

/** One customer in one of its currencies; a customer without documents has one row in its own currency. */
export type CustomerListRow = {
  readonly id: CustomerId;
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly country?: string;
  readonly salesperson?: string;
  readonly currency: CurrencyCode;
  readonly openInvoices: number;
  readonly notDueMinor: number;
  readonly lateMinor: readonly number[];
  readonly unappliedMinor: number;
  readonly totalMinor: number;
  readonly overdueMinor: number;
  readonly oldestDaysLate: number;
  readonly lastReceiptOn: IsoDate | null;
};

export type CustomerFile = {
  readonly customer: CustomerRow;
  readonly asOf: IsoDate;
  readonly blocks: readonly {
    readonly currency: CurrencyCode;
    readonly notDueMinor: number;
    readonly lateMinor: readonly number[];
    readonly unappliedMinor: number;
    readonly totalMinor: number;
    readonly overdueMinor: number;
    readonly oldestDaysLate: number;
    readonly items: readonly AgingItem[];
  }[];
  readonly documents: readonly {
    readonly kind: 'invoice' | 'receipt' | 'creditNote';
    readonly id: string;
    readonly number: string;
    readonly on: IsoDate;
    readonly dueOn?: IsoDate;
    readonly currency: CurrencyCode;
    readonly amountMinor: number;
    /** Of invoices what is owed, of receipts and credit notes what is unapplied (negative). */
    readonly openMinor: number;
    readonly status: InvoiceStatus;
    readonly origin?: { readonly importId: ImportId; readonly row: number };
  }[];
  readonly documentCount: number;
  /** The import it was created by. */
  readonly import?: ImportRow | null;
  /** The entries that name this customer, newest first. */
  readonly history?: readonly JournalEntryView[];
};

export type InvoiceFile = {
  readonly invoice: InvoiceRow;
  readonly customer: CustomerRow;
  readonly asOf: IsoDate;
  readonly openMinor: number;
  readonly status: InvoiceStatus;
  readonly daysLate: number;
  readonly instalments: readonly {
    readonly dueOn: IsoDate;
    readonly amountMinor: number;
    readonly openMinor: number;
    readonly daysLate: number;
  }[];
  /** What reduced it, each with the document it came from. */
  readonly settlements: readonly (
    | {
        readonly kind: 'allocation';
        readonly row: AllocationRow;
        readonly source: ReceiptRow | CreditNoteRow;
      }
    | { readonly kind: 'writeOff'; readonly row: WriteOffRow }
  )[];
  readonly disputes: readonly DisputeRow[];
  readonly import: ImportRow | null;
  readonly history: readonly JournalEntryView[];
};

/** A receipt or a credit note with what it settles. */
export type SourceFile = {
  readonly document:
    | { readonly kind: 'receipt'; readonly row: ReceiptRow }
    | { readonly kind: 'creditNote'; readonly row: CreditNoteRow };
  readonly customer: CustomerRow;
  readonly asOf: IsoDate;
  /** What is unapplied, negative; 0 once reversed. */
  readonly openMinor: number;
  readonly status: InvoiceStatus;
  /** In the order of posting, ended ones too. */
  readonly allocations: readonly { readonly row: AllocationRow; readonly invoice: InvoiceRow }[];
  /** The invoice that a credit note was made against. */
  readonly against: InvoiceRow | null;
  readonly import: ImportRow | null;
  readonly history: readonly JournalEntryView[];
};

export type SearchHit =
  | {
      readonly kind: 'customer';
      readonly id: CustomerId;
      readonly code: string;
      readonly name: string;
      /** Character ranges of `name` that matched, for the highlight. */
      readonly marks: readonly (readonly [number, number])[];
      readonly overdue: readonly { readonly currency: CurrencyCode; readonly minor: number }[];
    }
  | {
      readonly kind: 'invoice';
      readonly id: InvoiceId;
      readonly number: string;
      readonly customerName: string;
      readonly currency: CurrencyCode;
      readonly openMinor: number;
      readonly daysLate: number;
    };

export type VerifyReport = {
  readonly ok: boolean;
  readonly entries: number;
  /** SEQ:HEX with 12 hex digits. */
  readonly head: string;
  /** By seq: the first is the first entry that does not fit. `message` holds the facts, the code says what they mean. */
  readonly problems: readonly {
    readonly seq: number;
    readonly code: VerifyProblemCode;
    readonly message: string;
  }[];
};

export type VerifyProblemCode =
  /** A line that does not verify; nothing behind it was looked at. */
  | 'line.altered'
  /** Rows that are not as many as the entry says, or that carry another entry's seq. */
  | 'entry.incomplete'
  /** A row of the store against what the journal gives. */
  | 'row.altered'
  | 'row.missing'
  | 'row.unknown'
  /** The store does not stand where the journal does. */
  | 'store.head'
  /** A kept file against the hash by which entries name it. */
  | 'file.missing'
  | 'file.altered'
  /** The noted head is not in this journal: its end was cut off, or it was written anew. */
  | 'head.missing'
  | 'head.other';

/** Everything the window may ask, by name: input and answer. Answers come from the book in memory, as of its head. */
export type Questions = {
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
  /** The report's totals converted into the company's currency; null where a rate was not stated by the day. */
  'aging.inBase': { input: AgingQuery; answer: AgingInBase | null };
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
      sums: readonly { readonly currency: CurrencyCode; readonly minors: readonly number[] }[];
    };
    answer: {
      readonly base: CurrencyCode;
      readonly minors: readonly number[];
      readonly rates: readonly {
        readonly from: CurrencyCode;
        readonly to: CurrencyCode;
        readonly rate: string;
        readonly validOn: IsoDate;
      }[];
    } | null;
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
      sort: Sort<'code' | 'name' | 'total' | 'overdue' | 'daysLate' | 'lastReceipt'>;
    } & Page;
    answer: {
      count: number;
      customers: number;
      rows: readonly CustomerListRow[];
      totals: readonly CurrencyTotals[];
    };
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

/** undo and redo take the last entry unless one is named. */
export type Undo = { readonly undo: { readonly seq?: number }; readonly redo: Record<string, never> };

export type WorkName = CommandName | keyof Undo | QuestionName;
export type WorkInput<N extends WorkName> = N extends CommandName
  ? Commands[N]
  : N extends keyof Undo
    ? Undo[N]
    : N extends QuestionName
      ? Questions[N]['input']
      : never;
export type WorkAnswer<N extends WorkName> = N extends QuestionName ? Questions[N]['answer'] : CommandReceipt;

export type Progress = {
  readonly stage:
    | 'reading'
    | 'checking'
    | 'journal'
    | 'applying'
    | 'writing'
    | 'waiting'
    | 'verifying'
    /** At the start: from the journal into the store, and from the store into memory. */
    | 'replaying'
    | 'loading';
  readonly done: number;
  readonly of: number;
};

/** Window → worker. `port` rides along where a job's port is handed on. */
export type ToWorker =
  | { readonly type: 'journalPort' }
  | {
      readonly type: 'run';
      readonly id: number;
      readonly name: WorkName;
      readonly input: unknown;
      readonly today: IsoDate;
    }
  | { readonly type: 'cancel'; readonly id: number };

/** Worker → window. */
export type FromWorker =
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'answer'; readonly id: number; readonly result: Result<unknown, DomainError> }
  | { readonly type: 'bug'; readonly id: number; readonly message: string }
  /** How far the start is; the first `state` ends it. */
  | { readonly type: 'starting'; readonly progress: Progress }
  /** The book moved: sent after every confirmed entry and whenever `applying`, `busy` or the start report changes. */
  | { readonly type: 'state'; readonly state: BookState };
