import { type IsoDate } from '../../dates';
import { type DomainError } from '../../errors';
import { type CustomerRow } from '../../ledger';
import { type CurrencyCode } from '../../money';
import { type DateOrderFinding } from '../../sheets';
import { type FixedTerms } from '../../terms';
import { type Head } from '../head';
import { type ResolvedMapping } from '../resolveMapping';
import { type ImportTable } from '../table';
import { type ColumnKey, type MappingFile, type RowIssue } from '../types';

/** A customer that the import creates; it comes from the first good row that names it. */
export type NewCustomer = Omit<CustomerRow, 'id' | 'rev' | 'origin'> & { readonly row: number };

export type PlannedCustomer =
  | { readonly kind: 'known'; readonly customer: CustomerRow }
  | { readonly kind: 'new'; readonly customer: NewCustomer };

export type CloseCustomer = { readonly code: string; readonly name: string };

/** Where the due day comes from: the file, the row's days to pay, the customer's or the company's terms, the date itself. */
export type DueSource = 'file' | 'row' | 'customer' | 'company' | 'date';

/** One good row of an invoice list, ready to become rows of the ledger. Amounts in minor units of `currency`. */
export type PlannedInvoice = {
  readonly row: number;
  /** Place in the plan's `customers`. */
  readonly customer: number;
  readonly number: string;
  readonly issuedOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly dueFrom: DueSource;
  readonly currency: CurrencyCode;
  readonly grossMinor: number;
  /** Only where the terms have instalments or a discount. */
  readonly fixed: FixedTerms | undefined;
  readonly paidMinor: number;
  /** The day of the receipt; undefined where nothing was paid. */
  readonly paidOn: IsoDate | undefined;
  readonly isDisputed: boolean;
  readonly reference: string | undefined;
  readonly salesperson: string | undefined;
  readonly region: string | undefined;
};

export const rowStates = ['good', 'warned', 'refused', 'skipped'] as const;
export type RowState = (typeof rowStates)[number];

/** What is planned from: the file, its mapping, and what the user has changed. */
export type PlanInput = {
  readonly table: ImportTable;
  readonly head: Head;
  readonly mapping: MappingFile;
  readonly resolved: ResolvedMapping;
  readonly corrections: Corrections;
  /** Rows that the user leaves out. */
  readonly skips: ReadonlySet<number>;
};

/** Values typed over those of the file, by row and column. */
export type Corrections = ReadonlyMap<number, ReadonlyMap<ColumnKey, string>>;

/** Every row of the file with what it becomes, or with what is wrong in it. */
export type ImportPlan = {
  readonly input: PlanInput;
  /** Keeps the whole file from being imported. */
  readonly fileIssues: readonly DomainError[];
  readonly dateOrder: DateOrderFinding['order'];
  /** Place of the first data row in the table; states are counted from it. */
  readonly firstPlace: number;
  /** Index into `rowStates`, by place. */
  readonly states: Uint8Array;
  readonly issues: readonly RowIssue[];
  readonly closeTo: ReadonlyMap<number, readonly CloseCustomer[]>;
  readonly customers: readonly PlannedCustomer[];
  /** In the order of their rows; empty for a list of customers. */
  readonly invoices: readonly PlannedInvoice[];
};
