import { type IsoDate } from '../dates';
import { type AnyPaperFacts } from './facts';
import { type Outcome } from './planning';
import { type PlannedPaper } from './run';

type Who = Pick<PlannedPaper, 'customerId' | 'currency' | 'code' | 'name'>;

/** A paper in the list of its run. */
export function plannedOf(
  who: Who,
  { facts, warnings, oldestDaysLate }: Extract<Outcome, { kind: 'paper' }>,
): PlannedPaper {
  const statement = facts.kind === 'statement' ? { form: facts.form, openingMinor: facts.openingMinor } : {};
  return {
    ...who,
    kind: facts.kind,
    language: facts.language,
    ...sumsOf(facts),
    oldestDaysLate,
    answerBy: answerByOf(facts),
    ...statement,
    warnings,
  };
}

export type PaperSums = Pick<
  PlannedPaper,
  'items' | 'principalMinor' | 'chargeMinor' | 'fixedMinor' | 'totalMinor'
>;

/**
 * The sums of a paper: total = principal + charge + fixed sums. Of statements and confirmations principal and total are
 * the balance; a charge note asks for no principal.
 */
export function sumsOf(facts: AnyPaperFacts): PaperSums {
  switch (facts.kind) {
    case 'letter': {
      const { items, principalMinor, charge, totalMinor } = facts;
      return {
        items: items.length,
        principalMinor,
        chargeMinor: charge?.chargeMinor ?? 0,
        fixedMinor: charge?.fixedMinor ?? 0,
        totalMinor,
      };
    }
    case 'chargeNote': {
      const { lines, chargeMinor, fixedMinor } = facts.charge;
      return {
        items: lines.length,
        principalMinor: 0,
        chargeMinor,
        fixedMinor,
        totalMinor: facts.totalMinor,
      };
    }
    case 'statement': {
      const { form, items, unapplied, movements, closingMinor } = facts;
      const count = form === 'open-item' ? items.length + unapplied.length : movements.length;
      return balance(count, closingMinor);
    }
    case 'confirmation':
      return balance(facts.overdueItems.length, facts.theyOweMinor - facts.weOweMinor);
  }
}

function balance(items: number, minor: number): PaperSums {
  return { items, principalMinor: minor, chargeMinor: 0, fixedMinor: 0, totalMinor: minor };
}

/** The last day that a paper gives to pay or to reply. */
export function answerByOf(facts: AnyPaperFacts): IsoDate {
  switch (facts.kind) {
    case 'letter': {
      const { replyBy, payBy, finalOn } = facts.deadlines;
      return { 1: replyBy, 2: payBy, 3: finalOn }[facts.level];
    }
    case 'chargeNote':
      return facts.payBy;
    case 'statement':
    case 'confirmation':
      return facts.replyBy;
  }
}
