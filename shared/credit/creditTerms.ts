import Big from 'big.js';
import { z } from 'zod';
import termsFile from '../../resources/credit/terms.json';
import { checkShape, type DataFileError, invalidFile } from '../dataFiles';
import { decimal, Origin } from '../dataFiles/schema';
import { addMonths, type IsoDate } from '../dates';
import { checkDay, checkMoney, type FigureRefusal } from '../figures';
import { type Money, percentOf } from '../money';
import { err, must, ok, type Result } from '../result';
import { type CreditClass, type Trace, type TraceStep } from '../trace';

/** What is asked before delivery, and whether title stays with the seller until payment. */
export type Security = { readonly prepaidPercent: string; readonly hasRetentionOfTitle: boolean };

/** The conditions that a class gives. */
export type ClassTerms = Security & {
  readonly termDays: number;
  /** What may be agreed instead of the term. */
  readonly alternative?: Security | undefined;
  /** Null: before every order. */
  readonly reviewMonths: number | null;
  /** The most of the customer's tangible net worth and turnover that a limit may be. */
  readonly netWorthPercent: string;
  readonly turnoverPercent: string;
};

/** Conditions by class as data: shipped in resources/credit/terms.json, editable and importable. */
export type CreditTerms = Readonly<Record<CreditClass, ClassTerms>>;

const SecurityShape = { prepaidPercent: decimal(), hasRetentionOfTitle: z.boolean() };
const Terms = z.strictObject({
  termDays: z.number().int().min(0).max(3660),
  ...SecurityShape,
  alternative: z.strictObject(SecurityShape).optional(),
  reviewMonths: z.number().int().min(1).max(120).nullable(),
  netWorthPercent: decimal(),
  turnoverPercent: decimal(),
});

const TermsFile = z.strictObject({
  format: z.literal('zhangqi-credit-terms'),
  version: z.literal(1),
  ...Origin,
  classes: z.strictObject({ A: Terms, B: Terms, C: Terms, D: Terms }),
});

const classes: readonly CreditClass[] = ['A', 'B', 'C', 'D'];

/**
 * Checks conditions by class from outside: percentages up to 100, no class with a longer term than a better one.
 * Refused with the field and the reason.
 */
export function readCreditTerms(value: unknown): Result<CreditTerms, DataFileError> {
  const file = checkShape('creditTerms', value, TermsFile);
  if (!file.ok) return file;
  const terms = file.value.classes;
  let before: ClassTerms | undefined;
  for (const name of classes) {
    const own = terms[name];
    const at = `classes.${name}`;
    for (const key of ['prepaidPercent', 'netWorthPercent', 'turnoverPercent'] as const)
      if (new Big(own[key]).gt(100))
        return err(invalidFile('creditTerms', `${at}.${key}`, own[key], 'over100'));
    if (before !== undefined && own.termDays > before.termDays)
      return err(invalidFile('creditTerms', `${at}.termDays`, own.termDays, 'order'));
    before = own;
  }
  return ok(terms);
}

/** The conditions that come with the program; a file that does not pass its own check is a bug. */
export function shippedCreditTerms(): CreditTerms {
  return must(readCreditTerms(termsFile));
}

/** What a class gives, told; `deposit` of an order, where one is asked about. */
export type GivenTerms = ClassTerms & {
  readonly nextReviewOn: IsoDate | null;
  readonly deposit: Money | null;
  readonly trace: Trace;
};

/**
 * The term, the prepayment and the next review of a class (own design, data): A 60 days, B 30, C 15 or half prepaid
 * with retention of title, D cash first; review after 12, 6, 3 months, D before each order. An alert forces one at
 * any time. `order`, to be delivered, gives the deposit in money (rounded half-up).
 */
export function termsOfClass(
  terms: CreditTerms,
  class_: CreditClass,
  asked: { readonly reviewedOn: IsoDate; readonly order?: Money },
): Result<GivenTerms, FigureRefusal> {
  const { reviewedOn, order } = asked;
  const wrong =
    checkDay('reviewedOn', reviewedOn) ?? (order === undefined ? undefined : checkMoney('order', order));
  if (wrong !== undefined) return err(wrong);
  const own = terms[class_];
  const { termDays, prepaidPercent, hasRetentionOfTitle, alternative, reviewMonths } = own;
  const deposit = order === undefined ? null : percentOf(order, prepaidPercent, 'halfUp');
  const nextReviewOn = reviewMonths === null ? null : addMonths(reviewedOn, reviewMonths);
  const trace: TraceStep[] = [
    {
      step: 'class.ofClass',
      class: class_,
      termDays,
      prepaidPercent,
      hasRetentionOfTitle,
      source: 'own.credit-terms',
    },
  ];
  if (alternative !== undefined) trace.push({ step: 'class.alternative', ...alternative });
  if (deposit !== null && order !== undefined)
    trace.push({
      step: 'class.deposit',
      percent: prepaidPercent,
      ofMinor: order.minor,
      minor: deposit.minor,
      currency: order.currency,
    });
  trace.push(
    reviewMonths === null || nextReviewOn === null
      ? { step: 'class.reviewEachOrder' }
      : { step: 'class.review', reviewedOn, months: reviewMonths, nextOn: nextReviewOn },
  );
  return ok({ ...own, nextReviewOn, deposit, trace });
}
