import { type IsoDate } from './dates';
import { type CurrencyCode } from './money';
import { type IdentifierKind, type IdentifierReason } from './trace';

type None = Record<never, never>;
type Value = { readonly value: string };
type FileName = { readonly name: string };

/** What a file turned out to be instead of a table; the remedy depends on it. */
export type OtherFile = 'oldWorkbook' | 'webPage' | 'other';

/** What is wrong inside a file that cannot be read on. */
export type FileDamage =
  | 'hash'
  | 'disk'
  | 'cut'
  | 'partMissing'
  | 'partAltered'
  | 'tooManyParts'
  | 'noSheets'
  | 'content'
  | 'encoding'
  | 'openQuote'
  | 'tooManyColumns'
  | 'endlessField';

/** What keeps a file from being a mapping for an import. */
export type MappingProblem = 'notMapping' | 'otherKind' | 'unknownKey' | 'badValue';

/** Every refusal the program can give, by code, with what its text needs. A code without text in a catalogue does not compile. */
export type ErrorParams = {
  // the company and its customers
  'company.exists': None;
  'company.missing': None;
  'company.notSample': None;
  'customer.unknown': Value;
  'code.duplicate': Value;
  'code.missing': None;
  'name.missing': None;
  'field.invalid': { readonly field: string; readonly value: string };
  // documents
  'number.duplicate': Value;
  'number.missing': None;
  'document.unknown': Value;
  'document.reversed': { readonly number: string; readonly on: IsoDate };
  'reverse.beforeDocument': { readonly number: string; readonly date: IsoDate; readonly on: IsoDate };
  'allocation.exceedsInvoice': Excess;
  'allocation.exceedsInstalment': Excess & { readonly instalment: number };
  'allocation.exceedsSource': Excess;
  'allocation.otherCustomer': { readonly number: string; readonly source: string };
  'allocation.unknown': { readonly number: string; readonly source: string };
  'allocation.empty': None;
  'writeOff.exceedsOpen': Excess;
  'instalment.unknown': { readonly number: string; readonly instalment: number };
  'dispute.unknown': Value;
  'terms.negativeDays': { readonly days: number };
  'terms.percentTotal': { readonly total: string };
  'terms.invalid': { readonly field: string; readonly value: string };
  'rate.invalid': Value;
  'rate.missing': { readonly from: CurrencyCode; readonly to: CurrencyCode; readonly on: IsoDate };
  'bounds.invalid': Value;
  // rules: rates, late charges, calendars, limitation, contracts
  'figure.invalid': { readonly field: string; readonly value: string; readonly reason: FigureReason };
  'dataFile.invalid': {
    readonly file: 'rates' | 'regimes' | 'calendar' | 'scorecard' | 'creditTerms' | 'dunning' | 'provision';
    readonly field: string;
    readonly value: string;
    readonly reason: FigureReason;
  };
  'rates.expired': { readonly series: string; readonly on: IsoDate; readonly validUntil: IsoDate };
  'rates.tooEarly': { readonly series: string; readonly on: IsoDate; readonly from: IsoDate };
  'rates.unknownSeries': Value;
  'regime.unknown': Value;
  'regime.notInForce': {
    readonly regime: string;
    readonly on: IsoDate;
    readonly from: IsoDate | null;
    readonly until: IsoDate | null;
  };
  'calendar.notCovered': {
    readonly country: string;
    readonly on: IsoDate;
    readonly years: readonly number[];
  };
  'identifier.invalid': {
    readonly kind: IdentifierKind;
    readonly value: string;
    readonly reason: IdentifierReason;
  };
  // values
  'amount.invalid': Value;
  'amount.decimals': Value & { readonly digits: number };
  'amount.negative': Value;
  'amount.zero': None;
  /** More than can be added up exactly, in major units. */
  'sum.tooLarge': { readonly currency: string; readonly most: string };
  'amount.exceedsInvoice': Value;
  'date.invalid': Value;
  'date.orderUnknown': { readonly samples: readonly string[] };
  'date.dueBeforeInvoice': { readonly value: string; readonly issuedOn: IsoDate };
  'date.beforeInvoice': { readonly value: string; readonly issuedOn: IsoDate };
  'currency.unknown': Value;
  'currency.missing': None;
  'currency.mismatch': { readonly expected: CurrencyCode; readonly value: string };
  'currency.severalAsked': None;
  'value.missing': { readonly field: string };
  'value.invalid': { readonly field: string; readonly value: string };
  'value.tooLong': { readonly field: string; readonly length: number; readonly max: number };
  // files and imports
  'file.notFound': FileName;
  'file.empty': FileName;
  'file.type': FileName & { readonly found: OtherFile };
  'file.encrypted': FileName;
  /** `at` names the part of the workbook or the record of the text. */
  'file.damaged': FileName & { readonly reason: FileDamage; readonly at?: string };
  'file.tooLarge': FileName & { readonly megabytes: number; readonly maxMegabytes: number };
  'file.tooManyRows': FileName & { readonly max: number };
  'file.changed': FileName;
  'file.alreadyImported': FileName & { readonly importId: string; readonly importedAt: string };
  'file.notWritable': FileName & { readonly reason: string };
  'sheet.missing': { readonly sheet: string; readonly sheets: readonly string[] };
  'header.missing': None;
  /** `at` is the key of the mapping, or the kind of import that it is for. */
  'mapping.invalid': { readonly problem: MappingProblem; readonly at: string };
  'mapping.columnMissing': { readonly column: string; readonly key: string };
  'import.unknown': { readonly importId: string };
  'import.builtOn': { readonly importId: string; readonly by: string };
  'import.nothing': None;
  'import.rowsRefused': { readonly refused: number };
  'image.invalid': FileName;
  'image.tooLarge': FileName & { readonly megabytes: number; readonly maxMegabytes: number };
  /** A picture that papers print is gone from the kept documents, or is not what was kept. */
  'picture.lost': { readonly picture: string };
  // papers
  'paper.unknown': Value;
  'paper.voided': { readonly number: string; readonly on: IsoDate };
  'paper.nothing': None;
  'paper.notInRun': { readonly customer: string; readonly reason: string };
  /** Sheets and envelopes of papers hold characters that no face has; `characters` are set apart by spaces. */
  'character.missing': { readonly characters: string };
  'ruleFile.unknown': Value;
  'print.failed': { readonly reason: string };
  // the write path
  'undo.nothing': None;
  'undo.changedSince': { readonly seq: number; readonly by: number };
  'undo.notUndoable': { readonly seq: number };
  'command.cancelled': None;
  'command.invalid': { readonly reason: string };
  'ledger.readOnly': { readonly seq: number };
  'ledger.journalStopped': { readonly reason: string };
  'folder.hasCompany': None;
  'folder.notWritable': { readonly folder: string };
  'folder.inUse': { readonly folder: string };
  'disk.full': None;
  'data.damaged': { readonly seq: number; readonly reason: string };
  'data.newer': { readonly version: number };
  // the shell and the command line
  'shell.failed': { readonly reason: string };
  'job.failed': { readonly reason: string };
  'usage.option': { readonly option: string; readonly reason: string };
  'usage.unknownCommand': { readonly command: string };
};

type Excess = {
  readonly number: string;
  readonly open: string;
  readonly amount: string;
  readonly currency: CurrencyCode;
};

/** Why a figure, or a field of a data file, was refused. */
export type FigureReason =
  | 'missing'
  | 'decimal'
  | 'money'
  | 'whole'
  | 'negative'
  | 'zero'
  | 'over100'
  | 'tooLarge'
  | 'tooMany'
  | 'day'
  | 'order'
  | 'gap'
  | 'tooEarly'
  | 'exceedsOpen'
  | 'currency'
  | 'unknown'
  | 'text'
  | 'shape'
  | 'twice'
  | 'json'
  | 'tooSmall'
  | 'total'
  | 'exceedsWhole';

export type ErrorCode = keyof ErrorParams;

/** A refusal: what happened (`code`) and the facts its text names. */
export type DomainError<C extends ErrorCode = ErrorCode> = {
  [K in C]: { readonly code: K } & Omit<ErrorParams[K], never>;
}[C];
