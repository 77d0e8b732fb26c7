import { type IsoDate } from '../dates';
import { type CustomerId, type InvoiceId } from '../ids';
import {
  type BankAccount,
  type ConfirmationPurpose,
  type GoverningLaw,
  type LetterLevel,
  type PaperLanguage,
  type StatementForm,
  type StoredImage,
} from '../ledger';
import { type CurrencyCode } from '../money';
import { type ChargeFacts } from './chargeFacts';

// What a paper states, worked out from the book: every figure and every condition, no wording. The builders of
// shared/documents turn facts into nodes and decide nothing that is not here.

/** The company as papers show it. What is unknown is absent and left out of the paper together with its line. */
export type SenderFacts = {
  readonly nameZh?: string;
  readonly nameEn?: string;
  readonly addressZh?: string;
  readonly addressEn?: string;
  readonly country?: string;
  readonly taxNumber?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly contactName?: string;
  readonly contactNameEn?: string;
  readonly contactPhone?: string;
  readonly signatoryName?: string;
  readonly signatoryTitle?: string;
  /** The account for this currency. */
  readonly account?: BankAccount;
  readonly logo?: StoredImage;
  /** Absent where the seal is not printed. */
  readonly seal?: StoredImage;
  readonly foldMarks: 'din' | 'uk';
};

export type AddresseeFacts = {
  readonly customerId: CustomerId;
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly country?: string;
  /** Of Chinese customers. */
  readonly uscc?: string;
  readonly contactName?: string;
  readonly contactTitle?: string;
  readonly phone?: string;
  readonly email?: string;
  /** The notice address, else the mailing address, else the address; lines as on an envelope. */
  readonly address?: readonly string[];
  readonly isSoleTrader: boolean;
};

/** What all papers have. */
export type PaperFacts = {
  readonly language: PaperLanguage;
  /** Null: a draft, which has no number and says so. */
  readonly number: string | null;
  readonly issuedOn: IsoDate;
  readonly asOf: IsoDate;
  readonly currency: CurrencyCode;
  readonly sender: SenderFacts;
  readonly addressee: AddresseeFacts;
  /** Null: not known. */
  readonly law: GoverningLaw | null;
  /** What the payer is asked to quote. */
  readonly paymentReference: string;
};

/** An open item that a letter lists; minor units. */
export type LetterItem = {
  readonly invoiceId: InvoiceId;
  readonly number: string;
  /** 1-based; absent where the invoice is due in one sum. */
  readonly instalment?: number;
  readonly issuedOn: IsoDate;
  readonly dueOn: IsoDate;
  /** Of the invoice or the instalment. */
  readonly amountMinor: number;
  /** Paid, credited or written off by the as-of day. */
  readonly settledMinor: number;
  readonly openMinor: number;
  /** Below 1: not yet due. */
  readonly daysLate: number;
  readonly reference?: string;
  /** Money that came in on it, oldest first. */
  readonly payments: readonly {
    readonly on: IsoDate;
    readonly number: string;
    readonly amountMinor: number;
  }[];
};

export type LetterFacts = PaperFacts & {
  readonly kind: 'letter';
  readonly level: LetterLevel;
  /** By due date, then number. */
  readonly items: readonly LetterItem[];
  readonly principalMinor: number;
  /** Null: no charge is claimed, and nothing is said of one. */
  readonly charge: ChargeFacts | null;
  readonly totalMinor: number;
  /** Part payments on the items. */
  readonly paidMinor: number;
  readonly deadlines: {
    readonly replyBy: IsoDate;
    readonly payBy: IsoDate;
    readonly planBy: IsoDate;
    readonly disputeBy: IsoDate;
    readonly finalOn: IsoDate;
  };
  readonly offersInstalments: boolean;
  /** Level 2 on request; level 3 under Chinese law always. */
  readonly hasSlip: boolean;
  /** Days of earlier written demands about these items that were sent with proof of delivery (EMS, by hand). */
  readonly earlierDemands: readonly IsoDate[];
};

/** An open or partly settled document in the open-item form. */
export type StatementItem = {
  readonly invoiceId: InvoiceId;
  readonly number: string;
  readonly instalment?: number;
  readonly issuedOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly reference?: string;
  readonly amountMinor: number;
  readonly settledMinor: number;
  readonly openMinor: number;
  readonly daysLate: number;
  readonly isDisputed: boolean;
};

export type StatementMovement = {
  readonly on: IsoDate;
  readonly kind: 'invoice' | 'receipt' | 'creditNote' | 'writeOff' | 'discount' | 'reversal';
  readonly number: string;
  readonly dueOn?: IsoDate;
  readonly amountMinor: number;
  readonly balanceMinor: number;
};

export type StatementFacts = PaperFacts & {
  readonly kind: 'statement';
  readonly form: StatementForm;
  readonly from: IsoDate;
  readonly openingMinor: number;
  readonly closingMinor: number;
  readonly debitMinor: number;
  readonly creditMinor: number;
  /** Of the open-item form: by due date, then number. */
  readonly items: readonly StatementItem[];
  /** Money and credit notes not applied, negative. */
  readonly unapplied: readonly {
    readonly kind: 'receipt' | 'creditNote';
    readonly number: string;
    readonly on: IsoDate;
    readonly openMinor: number;
  }[];
  /** Of the balance-forward form. */
  readonly movements: readonly StatementMovement[];
  /** Always 30, 60, 90: not due, 1–30, 31–60, 61–90, over 90; adds up with `unappliedMinor` to the closing balance. */
  readonly aging: {
    readonly notDueMinor: number;
    readonly lateMinor: readonly [number, number, number, number];
    readonly unappliedMinor: number;
  };
  readonly overdueMinor: number;
  readonly replyBy: IsoDate;
};

export type ConfirmationFacts = PaperFacts & {
  readonly kind: 'confirmation';
  readonly purpose: ConfirmationPurpose;
  /** What they owe, and what is owed to them (their unapplied money); each 0 or more. */
  readonly theyOweMinor: number;
  readonly weOweMinor: number;
  readonly overdueMinor: number;
  /** The items that are overdue, for the history; a company's own letter demands them. */
  readonly overdueItems: readonly LetterItem[];
  readonly replyBy: IsoDate;
  /** Where the slip goes: the auditor's, or the company's own. */
  readonly returnTo: {
    readonly name?: string;
    readonly address?: string;
    readonly contact?: string;
    readonly phone?: string;
  };
};

export type ChargeNoteFacts = PaperFacts & {
  readonly kind: 'chargeNote';
  readonly charge: ChargeFacts;
  readonly totalMinor: number;
  readonly payBy: IsoDate;
  /** Some of the principal is unpaid: charges run on. */
  readonly isRunning: boolean;
  /** The sum is price outside the price (价外费用): Chinese general rule. */
  readonly hasVat: boolean;
};

export type AnyPaperFacts = LetterFacts | StatementFacts | ConfirmationFacts | ChargeNoteFacts;
