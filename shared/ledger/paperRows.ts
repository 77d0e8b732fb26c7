import { type IsoDate } from '../dates';
import { type CustomerId, type InvoiceId, type PaperId } from '../ids';
import { type CurrencyCode } from '../money';

/** What a paper is; each kind has its own run of numbers. A letter is a reminder or a demand by its level. */
export const paperKinds = ['letter', 'statement', 'confirmation', 'chargeNote'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** 1 friendly reminder, 2 demand letter, 3 final demand. */
export type LetterLevel = 1 | 2 | 3;

/** The language of a paper; `both`: Chinese and English side by side. */
export type PaperLanguage = 'zh-CN' | 'en' | 'both';

/** Open items at the end of the period, or opening balance, movements and closing balance. */
export type StatementForm = 'open-item' | 'balance-forward';

/** To whom the reply to a balance confirmation goes: to the company itself, or to its auditor. */
export type ConfirmationPurpose = 'company' | 'audit';

/** The law that governs a claim, as far as papers tell laws apart; `other`: neither of these. */
export const governingLaws = ['CN', 'GB', 'DE', 'other'] as const;
export type GoverningLaw = (typeof governingLaws)[number];

/** What a debtor is, where a rule asks for it (Regulation 2025 art. 17; Pre-Action Protocol for Debt Claims). */
export const debtorKinds = ['company', 'soleTrader', 'largeEnterprise', 'publicBody'] as const;
export type DebtorKind = (typeof debtorKinds)[number];

/** The contract in which a rate was agreed, as papers cite it. */
export type AgreedIn = {
  readonly number: string;
  readonly name?: string;
  readonly signedOn: IsoDate;
  /** The clause as it is numbered there: 9.2. */
  readonly clause: string;
};

/** An agreed rate: a part of the overdue amount a day or a year, or by days late. Decimal strings. */
export type AgreedRate =
  | { readonly kind: 'daily'; readonly dailyRate: string }
  | { readonly kind: 'annual'; readonly annualPercent: string }
  | {
      readonly kind: 'tiers';
      readonly mode: 'marginal' | 'whole-period';
      readonly tiers: readonly {
        readonly fromDay: number;
        readonly toDay: number | null;
        readonly dailyRate: string;
      }[];
    };

/**
 * By what rule late charges are claimed of a customer. Absent: none is claimed. A statutory rule is named by its id in
 * the rule files; an agreed rate comes with its place in the contract.
 */
export type LateChargeBasis =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'agreed';
      readonly rate: AgreedRate;
      /** Of the amount that was open on the due date. */
      readonly capPercent?: string;
      readonly contract: AgreedIn;
    }
  | {
      readonly kind: 'statutory';
      readonly regime: string;
      /** Of the LPR rule: 30 to 50. */
      readonly upliftPercent?: string;
    };

/** How often a paper's number is counted: {name} short name, {year}, {month}, {seq:3}, {customer}. One text a language. */
export type NumberPattern = { readonly zh: string; readonly en: string };

/** What the company settles for its papers. Days count from the day of the paper. */
export type PaperSettings = {
  /** 砚谷 of 苏州砚谷精密部件有限公司: what {name} stands for. */
  readonly shortName?: string;
  readonly numbers: { readonly [K in PaperKind]: NumberPattern };
  readonly days: PaperDays;
  /** A letter of level 2 offers to look at a plan of instalments. */
  readonly offersInstalments: boolean;
  /** The picture of the seal is printed; without it the place stays free for the wet seal. */
  readonly printsSeal: boolean;
  /** Fold marks of English letters: for DIN envelopes (105, 210 mm) or UK DL (99, 198 mm). */
  readonly foldMarks: 'din' | 'uk';
};

/** Days from the day of the paper to a deadline that it names. */
export type PaperDays = {
  /** Level 1: until when to ask back. */
  readonly reply: number;
  /** Level 2: to pay, to propose a plan, to dispute. */
  readonly pay: number;
  readonly plan: number;
  readonly dispute: number;
  /** Level 3: under Chinese and other law; in England of a company, of a sole trader. */
  readonly final: number;
  readonly finalEngland: number;
  readonly finalSoleTrader: number;
  readonly chargeNote: number;
  readonly confirmation: number;
  readonly statement: number;
  /** Of statements in English. */
  readonly statementEnglish: number;
};

/** An item that a paper names, with the figures as printed; minor units. */
export type PaperItem = {
  readonly invoiceId: InvoiceId;
  readonly number: string;
  /** 1-based, of an invoice in instalments. */
  readonly instalment?: number;
  readonly dueOn: IsoDate;
  readonly openMinor: number;
  readonly chargeMinor: number;
  /** The fixed sum of a UK or EU claim, in the paper's currency. */
  readonly fixedMinor?: number;
};

/** How a paper went out. */
export const dispatchChannels = ['ems', 'post', 'email', 'hand', 'message'] as const;
export type DispatchChannel = (typeof dispatchChannels)[number];

export type Dispatch = {
  readonly on: IsoDate;
  readonly channel: DispatchChannel;
  readonly waybill?: string;
};

/**
 * A paper that was issued: numbered once, printed as `file` has it whatever has changed since. What is voided keeps
 * its number and its file.
 */
export type PaperRow = {
  readonly id: PaperId;
  readonly rev: number;
  readonly postedSeq?: number;
  readonly kind: PaperKind;
  /** Of letters. */
  readonly level?: LetterLevel;
  /** Of statements. */
  readonly form?: StatementForm;
  /** Of confirmations. */
  readonly purpose?: ConfirmationPurpose;
  readonly number: string;
  /** The pattern with everything but the running number filled in, and that number: one run a series. */
  readonly series: string;
  readonly seqInSeries: number;
  readonly customerId: CustomerId;
  readonly currency: CurrencyCode;
  readonly language: PaperLanguage;
  readonly issuedOn: IsoDate;
  /** The day of its figures; of statements the last day. */
  readonly asOf: IsoDate;
  /** Of statements: the first day. */
  readonly from?: IsoDate;
  /** The last day that it gives to pay or to reply. */
  readonly answerBy?: IsoDate;
  /** In documents/<sha256>. */
  readonly file: { readonly sha256: string; readonly bytes: number; readonly pages: number };
  readonly items: readonly PaperItem[];
  readonly principalMinor: number;
  readonly chargeMinor: number;
  /** What the paper asks for; of statements and confirmations the balance. */
  readonly totalMinor: number;
  /** Of statements. */
  readonly openingMinor?: number;
  /** Why the charge is claimed, as printed, for the history; absent without a charge. */
  readonly chargeBasis?: LateChargeBasis;
  readonly dispatches: readonly Dispatch[];
  readonly voided?: { readonly on: IsoDate; readonly reason: string };
};
