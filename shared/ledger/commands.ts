import { type IsoDate } from '../dates';
import { type CustomerId, type ImportId, type InvoiceId, type PaperId, type RuleFileId } from '../ids';
import { type CurrencyCode } from '../money';
import { type Terms } from '../terms';
import { type CompanyRow } from './companyRow';
import { type DispatchChannel, type PaperKind } from './paperRows';
import { type RuleFileKind } from './ruleFileRow';
import { type CustomerRow } from './rows';

type Details<Row, Needed extends keyof Row> = Partial<Omit<Row, 'id' | 'rev' | 'origin' | Needed>> &
  Pick<Row, Needed>;

/** The parts of a receipt that settle one invoice; amounts in minor units of the receipt's currency. */
export type AllocationLine = {
  readonly invoice: string;
  readonly amountMinor: number;
  readonly instalment?: number;
  readonly discountMinor?: number;
  readonly writeOffMinor?: number;
};

export type InvoiceLine = {
  readonly netMinor: number;
  readonly taxPercent?: string;
  readonly fixedTaxMinor?: number;
};

/** A run of papers and one paper of it, as `shared/papers` defines and checks them: higher layers than the ledger's. */
export type PaperRunInput = { readonly kind: PaperKind } & Readonly<Record<string, unknown>>;
export type PaperPickInput = { readonly customerId: CustomerId; readonly currency: CurrencyCode };

/** Documents are named by their number in commands; customers by id. Amounts are minor units of `currency`. */
export type Commands = {
  'company.open': Details<CompanyRow, 'baseCurrency'>;
  /** Keys set to null are cleared. */
  'company.change': {
    readonly [K in keyof Omit<CompanyRow, 'id' | 'rev' | 'isSample'>]?: CompanyRow[K] | null;
  };
  'customer.create': Details<CustomerRow, 'code' | 'name'>;
  'customer.change': {
    readonly id: CustomerId;
    readonly change: {
      readonly [K in keyof Omit<CustomerRow, 'id' | 'rev' | 'origin'>]?: CustomerRow[K] | null;
    };
  };
  'invoice.post': {
    readonly number: string;
    readonly customerId: CustomerId;
    readonly issuedOn: IsoDate;
    readonly currency: CurrencyCode;
    /** Needed without `lines`; with them the sum of the lines, each line's tax rounded by itself. */
    readonly grossMinor?: number;
    readonly lines?: readonly InvoiceLine[];
    readonly dueOn?: IsoDate;
    readonly terms?: Terms;
    readonly reference?: string;
    readonly salesperson?: string;
    readonly region?: string;
  };
  'creditNote.post': {
    readonly number: string;
    readonly customerId: CustomerId;
    readonly issuedOn: IsoDate;
    readonly currency: CurrencyCode;
    readonly amountMinor: number;
    /** An invoice's number: it is reduced up to what is open, the rest stays unapplied (declared rule 5). */
    readonly against?: string;
    readonly reference?: string;
  };
  'receipt.post': {
    readonly number: string;
    readonly customerId: CustomerId;
    readonly receivedOn: IsoDate;
    readonly currency: CurrencyCode;
    readonly amountMinor: number;
    readonly allocate?: 'oldest-first' | readonly AllocationLine[];
    readonly reference?: string;
  };
  'allocation.make': {
    readonly from: string;
    readonly invoice: string;
    readonly amountMinor: number;
    readonly instalment?: number;
    readonly on?: IsoDate;
  };
  /** Without `on`: as if the allocation had not been. */
  'allocation.end': { readonly from: string; readonly invoice: string; readonly on?: IsoDate };
  'document.reverse': { readonly number: string; readonly on: IsoDate };
  'writeOff.post': {
    readonly invoice: string;
    readonly amountMinor: number;
    readonly on: IsoDate;
    readonly reason?: string;
  };
  'dispute.open': {
    readonly invoiceId: InvoiceId;
    readonly openedOn: IsoDate;
    readonly untilOn?: IsoDate;
    readonly amountMinor?: number;
    readonly reason?: string;
  };
  'dispute.settle': { readonly invoiceId: InvoiceId; readonly on: IsoDate };
  'rate.set': {
    readonly from: CurrencyCode;
    readonly to: CurrencyCode;
    readonly validOn: IsoDate;
    readonly rate: string;
  };
  /**
   * Issues the picked papers of a run: each gets its number, is drawn and kept, and all of them stand in the books at
   * once or none does. Which papers there are is decided anew from the book as it is then.
   */
  'paper.issue': { readonly run: PaperRunInput; readonly picks: readonly PaperPickInput[] };
  /** The paper keeps its number and its file, and no longer counts as issued. */
  'paper.void': { readonly id: PaperId; readonly reason: string };
  /** Records that papers went out. */
  'paper.dispatch': {
    readonly ids: readonly PaperId[];
    readonly on: IsoDate;
    readonly channel: DispatchChannel;
    readonly waybill?: string;
  };
  /** A rate pack, a confirmed rate, late-charge rules or a calendar year that holds in place of the program's own. */
  'ruleFile.put': { readonly kind: RuleFileKind; readonly json: string; readonly fileName?: string };
  'ruleFile.remove': { readonly id: RuleFileId };
  /** Loads the invented company into an empty folder. */
  'sample.load': { readonly invoices: number; readonly seed: number; readonly today: IsoDate };
  /** Empties a folder that holds the sample company. */
  'sample.remove': { readonly confirm: true };
  /** The rows stand in the import session of the worker; the journal names the file by its hash and repeats no rows. */
  'import.commit': { readonly sessionId: string; readonly partial: boolean };
  /** Takes an import back as a whole; the inverse of its entry. */
  'import.undo': { readonly importId: ImportId };
};

export type CommandName = keyof Commands;

/** The commands that `decide` takes: from the book alone, without a file, a seed or an entry of the journal. */
export type PureCommandName = Exclude<
  CommandName,
  'sample.load' | 'import.commit' | 'import.undo' | 'paper.issue' | 'ruleFile.put'
>;
