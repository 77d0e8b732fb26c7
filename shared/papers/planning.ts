import { addDays, type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { type CustomerId } from '../ids';
import {
  type CompanyRow,
  type CustomerRow,
  type GoverningLaw,
  type LedgerView,
  type PaperKind,
  type PaperRow,
} from '../ledger';
import { err, ok, type Result } from '../result';
import { type Account } from './accounts';
import { type PaperDetail } from './chargeFacts';
import { type AnyPaperFacts, type PaperFacts } from './facts';
import { addresseeOf, languageOf, lawOf, referenceOf, senderOf } from './parties';
import { type RuleBook } from './ruleBook';
import { type MissingCharacters, type PaperRun, type PaperWarning, type SkipReason } from './run';

/** What planning needs beside the book and the run. */
export type PaperSurroundings = {
  readonly rules: RuleBook;
  /** The PC's day, which papers are dated by. */
  readonly today: IsoDate;
  /** The characters of a text that the faces of papers lack. */
  readonly missing: (text: string) => readonly string[];
};

/** One run at work. */
export type Planning<Run extends PaperRun = PaperRun> = {
  readonly view: LedgerView;
  readonly company: CompanyRow;
  readonly run: Run;
  readonly rules: RuleBook;
  readonly today: IsoDate;
  /** Null: a draft. */
  readonly number: string | null;
  readonly detail: PaperDetail;
};

/** What becomes of an account in a run: a paper, none for a reason, or nothing to say. */
export type Outcome =
  | {
      readonly kind: 'paper';
      readonly facts: AnyPaperFacts;
      readonly warnings: readonly PaperWarning[];
      /** Of letters and notes: days late of the oldest item. */
      readonly oldestDaysLate: number;
    }
  | {
      readonly kind: 'skipped';
      readonly reason: SkipReason;
      readonly number?: string;
      readonly warning?: PaperWarning;
      readonly missing?: readonly MissingCharacters[];
    }
  | null;

/** The two sides of a paper and what follows from them. */
export type Parties = {
  readonly company: CompanyRow;
  readonly customer: CustomerRow;
  readonly law: GoverningLaw | null;
};

export function partiesOf({ view, company }: Planning, { customerId }: Account): Parties | undefined {
  const customer = view.customers.get(customerId);
  return customer && { company, customer, law: lawOf(company, customer) };
}

/** What every paper states: dated today, whatever the day of its figures. */
export function headOf(
  { run, today, number }: Planning,
  { company, customer, law }: Parties,
  { currency }: Account,
  asOf: IsoDate,
): PaperFacts {
  return {
    language: languageOf(company, customer, run.language),
    number,
    issuedOn: today,
    asOf,
    currency,
    sender: senderOf(company, currency),
    addressee: addresseeOf(customer),
    law,
    paymentReference: referenceOf(customer, number),
  };
}

/** The last day to answer: as the run says, else so many days from the day of the paper. */
export function answerDay({ run, today }: Planning, days: number): IsoDate {
  return run.answerBy ?? addDays(today, days);
}

/** A paper of this kind to this customer in this currency that was issued and stands, if `isSame` holds for it. */
export function findIssued(
  view: LedgerView,
  { customerId, currency }: Account,
  kind: PaperKind,
  isSame: (paper: PaperRow) => boolean,
): PaperRow | undefined {
  return view
    .papersOf(customerId)
    .find(
      (paper) =>
        paper.kind === kind && paper.currency === currency && paper.voided === undefined && isSame(paper),
    );
}

export function skip(
  reason: SkipReason,
  more: { readonly number?: string; readonly warning?: PaperWarning } = {},
): Outcome {
  return { kind: 'skipped', reason, ...more };
}

/** Whether sums are exact: beyond 2^53 minor units nothing is printed. */
export function areExact(...minors: readonly number[]): boolean {
  return minors.every(Number.isSafeInteger);
}

/** The customers of a run; undefined: all. */
export function customersOf({ customers }: PaperRun): ReadonlySet<CustomerId> | undefined {
  return customers && new Set(customers);
}

/** Refuses a deadline before the day of the paper. */
export function checkAnswerBy({ answerBy }: PaperRun, today: IsoDate): Result<null, DomainError> {
  return answerBy !== undefined && answerBy < today
    ? err({ code: 'field.invalid', field: 'answerBy', value: answerBy })
    : ok(null);
}
