import { type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { type ImportKind } from '../ledger';
import { type CurrencyCode } from '../money';
import { type TextEncoding } from '../sheets';

export type CustomerColumn =
  | 'code'
  | 'name'
  | 'nameEn'
  | 'taxId'
  | 'country'
  | 'address'
  | 'mailAddress'
  | 'contact'
  | 'phone'
  | 'email'
  | 'language'
  | 'currency'
  | 'netDays'
  | 'salesperson'
  | 'region'
  | 'creditLimit';

export type InvoiceColumn =
  | 'customerCode'
  | 'customerName'
  | 'number'
  | 'date'
  | 'due'
  | 'netDays'
  | 'amount'
  | 'currency'
  | 'settledOn'
  | 'paid'
  | 'paidOn'
  | 'disputed'
  | 'reference'
  | 'salesperson'
  | 'region';

export type ColumnKey = CustomerColumn | InvoiceColumn;

export type DateOrder = 'ymd' | 'mdy' | 'dmy';

/** A mapping file as batch.md writes it; the wizard saves the same. Columns are named by their header's text. */
export type MappingFile = {
  readonly kind: ImportKind;
  readonly sheet: string | null;
  /** 1-based row of the sheet or record of the csv. */
  readonly headerRow: number;
  readonly columns: { readonly [K in ColumnKey]?: string | null };
  /** Absent: found from the values of all date columns. */
  readonly dateOrder?: DateOrder;
  readonly decimal: '.' | ',';
  readonly defaults: { readonly currency?: CurrencyCode };
};

/** What reading a file found, with everything the wizard shows before anything is decided. */
export type ImportSessionView = {
  readonly sessionId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly fileType: 'csv' | 'xlsx';
  readonly encoding?: TextEncoding;
  readonly delimiter?: string;
  readonly sheets: readonly string[];
  readonly sheet?: string;
  readonly rowCount: number;
  readonly headerRow: number;
  /** The first rows as text, so that another header row can be picked. */
  readonly firstRows: readonly (readonly string[])[];
  readonly columns: readonly { readonly header: string; readonly samples: readonly string[] }[];
  /** The proposal, or the mapping that was given or remembered. */
  readonly mapping: MappingFile;
  readonly isRemembered: boolean;
  readonly fingerprint: string;
  readonly alreadyImported: { readonly importId: string; readonly importedAt: string } | null;
};

/** Worth a look, but no reason to refuse the row; its text stands in the catalogue under `imports.warnings`. */
export type ImportWarning =
  | { readonly code: 'paid.undated'; readonly on: IsoDate }
  | { readonly code: 'paid.dayUnused'; readonly value: string }
  | { readonly code: 'paid.lessThanSettled'; readonly value: string }
  | { readonly code: 'payment.beforeInvoice'; readonly value: string; readonly issuedOn: IsoDate }
  | {
      readonly code: 'customer.close' | 'customer.nameDiffers';
      readonly value: string;
      readonly customerCode: string;
      readonly name: string;
    };

type CellPlace = {
  /** The row of the sheet or the record of the csv, header counted. */
  readonly row: number;
  readonly column: ColumnKey | null;
  /** The header's text of the column in the file; null where no column of the file stands for it. */
  readonly header: string | null;
  /** The cell's text as the file (or the correction) has it. */
  readonly value: string;
};

/** One thing wrong (or worth a look) in one cell, with its typed reason. */
export type RowIssue = CellPlace &
  (
    | { readonly severity: 'refused'; readonly error: DomainError }
    | { readonly severity: 'warning'; readonly warning: ImportWarning }
  );

export type ImportPreview = {
  /** Rows of data with a value: good, warned, refused and skipped ones. */
  readonly rowCount: number;
  /** Rows without anything to say about them; they are imported, and so are those that are `warned`. */
  readonly good: number;
  readonly refused: number;
  readonly warned: number;
  /** Totals, repeated heads, titles, and what the user leaves out. */
  readonly skipped: number;
  /** Problems of the whole file (mapping, date order): nothing can be committed while there is one. */
  readonly fileIssues: readonly DomainError[];
  readonly issueCounts: readonly {
    readonly code: string;
    readonly count: number;
    readonly severity: 'refused' | 'warning';
  }[];
  /** What would be created. */
  readonly effects: {
    readonly customers: number;
    readonly invoices: number;
    readonly receipts: number;
    readonly disputes: number;
    readonly totals: readonly {
      readonly currency: CurrencyCode;
      readonly grossMinor: number;
      readonly openMinor: number;
    }[];
    readonly newCustomers: readonly string[];
  };
  readonly dateOrder: DateOrder | 'unknown' | 'none';
};

export type PreviewCell = {
  readonly text: string;
  /** How the value was read, where that differs from the text: 46161 → 2026-05-19. */
  readonly readAs?: string;
  readonly issue?: DomainError;
  readonly warning?: ImportWarning;
  readonly isCorrected?: boolean;
};

export type ImportRowsPage = {
  readonly count: number;
  readonly columns: readonly ColumnKey[];
  readonly rows: readonly {
    readonly row: number;
    readonly state: 'good' | 'refused' | 'warned' | 'skipped';
    readonly cells: readonly PreviewCell[];
    /** Everything about the row, also what belongs to no column of the file (a missing currency). */
    readonly issues: readonly RowIssue[];
    /** For an unknown customer whose name is close to a known one. */
    readonly closeTo?: readonly { readonly code: string; readonly name: string }[];
  }[];
};
