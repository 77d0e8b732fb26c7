import { type IsoDate } from '../dates';
import { type CustomerId } from '../ids';
import {
  type ConfirmationPurpose,
  type LetterLevel,
  type PaperKind,
  type PaperLanguage,
  type StatementForm,
} from '../ledger';
import { type CurrencyCode } from '../money';

/** What every run of papers may say. */
type AnyRun = {
  /** Overrules the language of each customer's documents. */
  readonly language?: PaperLanguage;
  /** These customers alone; absent: all. */
  readonly customers?: readonly CustomerId[];
  /** The last day to pay or to reply in place of the one that the settings' days give. */
  readonly answerBy?: IsoDate;
};

/** Letters of one level as of a day, one for each customer and currency with late items. */
export type LetterRun = AnyRun & {
  readonly kind: 'letter';
  readonly level: LetterLevel;
  readonly asOf: IsoDate;
  /** Level 1: also what falls due within so many days. Absent: only what is late. */
  readonly dueWithinDays?: number;
  /** Level 2: the reply slip is asked for. */
  readonly hasSlip?: boolean;
};

/** Statements of a period, one for each customer and currency with a movement in it or an open item at its end. */
export type StatementRun = AnyRun & {
  readonly kind: 'statement';
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Overrules the form of each customer. */
  readonly form?: StatementForm;
};

/** Balance confirmations as of a day, one for each customer and currency with a balance. */
export type ConfirmationRun = AnyRun & {
  readonly kind: 'confirmation';
  readonly asOf: IsoDate;
  readonly purpose: ConfirmationPurpose;
  /** Of the audit form: the auditor's name, address, contact and telephone. */
  readonly returnTo?: {
    readonly name?: string;
    readonly address?: string;
    readonly contact?: string;
    readonly phone?: string;
  };
};

/** Notes of late charges as of a day, one for each customer and currency that owes one by its rule. */
export type ChargeNoteRun = AnyRun & { readonly kind: 'chargeNote'; readonly asOf: IsoDate };

export type PaperRun = LetterRun | StatementRun | ConfirmationRun | ChargeNoteRun;

/** Which paper of a run: one customer in one currency. */
export type PaperPick = { readonly customerId: CustomerId; readonly currency: CurrencyCode };

/** What is missing and therefore left out of a paper; it goes out all the same. */
export const paperWarningCodes = [
  'address.missing',
  'account.missing',
  'contact.missing',
  'email.missing',
  'ownContact.missing',
  'ownAddress.missing',
  'ownName.missing',
  'nameEn.missing',
  'law.unknown',
  'rates.expired',
  'charge.notComputed',
  'capitals.tooLarge',
] as const;
export type PaperWarningCode = (typeof paperWarningCodes)[number];

export type PaperWarning = {
  readonly code: PaperWarningCode;
  /** What the text names: a series and its last day, a language. */
  readonly detail?: string;
};

/** Why a customer gets no paper. `notComputed`: a charge note whose sum cannot be worked out; `warning` says why. */
export const skipReasons = [
  'disputed',
  'promised',
  'held',
  'covered',
  'alreadyIssued',
  'characterMissing',
  'tooLarge',
  'notComputed',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** The texts of papers that come from the user: whose and which. */
export const textPlaces = [
  'own.name',
  'own.nameEn',
  'own.address',
  'own.addressEn',
  'own.contact',
  'own.account',
  'own.number',
  'customer.name',
  'customer.nameEn',
  'customer.code',
  'customer.address',
  'customer.contact',
  'document.number',
  'document.reference',
  'contract',
  'rule',
  'returnTo',
] as const;
export type TextPlace = (typeof textPlaces)[number];

/** A text of a paper that holds characters which the faces of papers lack, and where it stands. */
export type MissingCharacters = { readonly place: TextPlace; readonly characters: readonly string[] };

/** One paper that the run would make, for lists. */
export type PlannedPaper = PaperPick & {
  readonly kind: PaperKind;
  readonly code: string;
  readonly name: string;
  readonly language: PaperLanguage;
  readonly items: number;
  readonly principalMinor: number;
  readonly chargeMinor: number;
  readonly fixedMinor: number;
  readonly totalMinor: number;
  readonly oldestDaysLate: number;
  readonly answerBy: IsoDate;
  /** Of statements. */
  readonly form?: StatementForm;
  readonly openingMinor?: number;
  readonly warnings: readonly PaperWarning[];
};

export type SkippedPaper = PaperPick & {
  readonly code: string;
  readonly name: string;
  readonly reason: SkipReason;
  /** Of `alreadyIssued`: the number of that paper. */
  readonly number?: string;
  readonly missing?: readonly MissingCharacters[];
  readonly warning?: PaperWarning;
};

export type PaperPlan = {
  readonly papers: readonly PlannedPaper[];
  readonly skipped: readonly SkippedPaper[];
};
