import { type IsoDate } from '@shared/dates';
import { type JournalEntryView } from './state';
import { type Page } from './views';
import { type CustomerId, type InvoiceId, type PaperId } from '@shared/ids';
import {
  type CustomerRow,
  type PaperKind,
  type PaperRow,
  type RuleFileKind,
  type RuleFileRow,
} from '@shared/ledger';
import {
  type AnyPaperFacts,
  type EnvelopeFormat,
  type LabelSheet,
  type PaperPick,
  type PaperPlan,
  type PaperRun,
} from '@shared/papers';
import { type RateSeries, type ConfirmedRate } from '@shared/rates';
import { type LateChargeRegime } from '@shared/interest';
import { type CalendarYear } from '@shared/calendar';

/** A drawn paper that is not kept: for the preview, or for the printer alone. */
export type DrawnPdf = { readonly pdf: Uint8Array<ArrayBuffer>; readonly pages: number };

/** How far an issued paper is: not sent, sent, voided. */
export type PaperState = 'toSend' | 'sent' | 'voided';

export type PaperFilter = {
  readonly kind?: PaperKind;
  readonly customerId?: CustomerId;
  readonly invoiceId?: InvoiceId;
  readonly state?: PaperState;
  /** Numbers and names of customers. */
  readonly text?: string;
};

/** An issued paper in a list, newest first. */
export type PaperListRow = PaperRow & {
  readonly customerCode: string;
  readonly customerName: string;
  readonly state: PaperState;
};

export type PaperFile = {
  readonly paper: PaperRow;
  readonly customer: CustomerRow;
  readonly state: PaperState;
  readonly history: readonly JournalEntryView[];
};

/** A rule of the program or, where `file` is set, of the user in its place. */
export type RuleEntry<T> = { readonly value: T; readonly file: RuleFileRow | null };

export type RuleFilesView = {
  readonly rates: readonly RuleEntry<RateSeries>[];
  readonly confirmed: readonly RuleEntry<ConfirmedRate>[];
  readonly regimes: readonly RuleEntry<LateChargeRegime>[];
  readonly calendars: readonly RuleEntry<CalendarYear>[];
};

/** What the window asks about papers and the rules behind their figures. */
export type PaperQuestions = {
  /** Who gets a paper, and who does not and why. */
  'papers.plan': { input: { run: PaperRun }; answer: PaperPlan };
  /** Everything that one paper would state, with the steps of its figures. */
  'papers.facts': { input: { run: PaperRun; pick: PaperPick }; answer: AnyPaperFacts };
  /** One paper as it would be printed, marked as a draft; drawn by the job behind `port`. */
  'papers.preview': { input: { run: PaperRun; pick: PaperPick }; answer: DrawnPdf };
  /** The same for several papers at once, in their order. */
  'papers.drafts': { input: { run: PaperRun; picks: readonly PaperPick[] }; answer: readonly DrawnPdf[] };
  'papers.list': {
    input: { filter: PaperFilter } & Page;
    answer: {
      count: number;
      rows: readonly PaperListRow[];
      /** Under the same other filters. */
      states: { readonly [S in PaperState | 'all']: number };
    };
  };
  /** The number that the next paper would get by a pattern as it is typed; null where the pattern does not read. */
  'papers.nextNumber': {
    input: { pattern: string; shortName: string; customerCode: string; issuedOn: IsoDate };
    answer: { number: string | null };
  };
  'paper.file': { input: { id: PaperId }; answer: PaperFile | null };
  /** Texts about an issued paper, to copy or to mail, in its language. */
  'paper.texts': {
    input: { id: PaperId };
    answer: {
      /** For SMS or WeChat. */
      message: string;
      mail: { to: string; subject: string; body: string };
      /** What the file is called when it is saved, without ending. */
      fileName: string;
    };
  };
  /** The waybill's texts and the dispatch checklist of an issued letter; drawn by the job behind `port`. */
  'paper.emsSheet': { input: { id: PaperId }; answer: DrawnPdf };
  /** One envelope (or label) for each paper's addressee; drawn by the job behind `port`. */
  'papers.envelopes': {
    input: { ids: readonly PaperId[]; format: EnvelopeFormat | LabelSheet };
    answer: DrawnPdf;
  };
  /** The rate tables, rules and calendars in force, and which of them are the user's own. */
  'rules.files': { input: Record<string, never>; answer: RuleFilesView };
  /** A rule as a file, to save, correct and bring back. */
  'rules.export': { input: { kind: RuleFileKind; subject: string }; answer: { json: string } };
  /** Customers by their codes, for a command line; codes that no customer has are told. */
  'customers.byCode': {
    input: { codes: readonly string[] };
    answer: { ids: readonly CustomerId[]; unknown: readonly string[] };
  };
};
