import { type DomainError } from '../errors';
import { type Book, compareText, type LedgerView } from '../ledger';
import { err, ok, type Result } from '../result';
import { type Account, readAccount, scanAccounts } from './accounts';
import { missingIn, rememberChecks } from './characters';
import { decideChargeNote } from './chargeNotes';
import { decideConfirmation } from './confirmations';
import { type EverLate, gatherEverLate } from './everLate';
import { type AnyPaperFacts } from './facts';
import { decideLetter } from './letters';
import { checkAnswerBy, customersOf, type Outcome, type PaperSurroundings, type Planning } from './planning';
import { plannedOf } from './plannedPaper';
import {
  type ChargeNoteRun,
  type ConfirmationRun,
  type LetterRun,
  type PaperPick,
  type PaperPlan,
  type PaperRun,
  type PlannedPaper,
  type SkippedPaper,
  type StatementRun,
} from './run';
import { decideStatement, movedPicks } from './statements';

/**
 * Who gets a paper of a run, with its sums, and who does not and why; by customer code, then currency. Customers about
 * whom there is nothing to say are in neither list. A book without a company has no papers.
 */
export function planPapers(book: Book, run: PaperRun, surroundings: PaperSurroundings): PaperPlan {
  const steps = planInSteps(book, run, surroundings);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same customer by customer, so that a caller can let others in between; the book must not change meanwhile. */
export function* planInSteps(
  book: Book,
  run: PaperRun,
  surroundings: PaperSurroundings,
): Generator<void, PaperPlan, void> {
  const { company } = book;
  if (company === undefined) return { papers: [], skipped: [] };
  const { rules, today, missing } = surroundings;
  const planning: Planning = { view: book, company, run, rules, today, number: null, detail: 'sums' };
  const check = rememberChecks(missing);
  const papers: PlannedPaper[] = [];
  const skipped: SkippedPaper[] = [];
  for (const subject of subjectsOf(book, run)) {
    yield;
    const outcome = withCharacters(decide(planning, subject), planning, check);
    const { customerId, currency } = subject;
    const customer = book.customers.get(customerId);
    if (outcome === null || customer === undefined) continue;
    const who = { customerId, currency, code: customer.code, name: customer.name };
    if (outcome.kind === 'paper') papers.push(plannedOf(who, outcome));
    else {
      const { kind: _kind, ...why } = outcome;
      skipped.push({ ...who, ...why });
    }
  }
  return { papers: papers.sort(compareWho), skipped: skipped.sort(compareWho) };
}

/**
 * Everything that one paper of a run states: the same that the plan sums up. `number` null makes a draft. Refused: an
 * unknown customer, a deadline before the day of the paper, and a customer that gets none, with the reason.
 */
export function paperFacts(
  view: LedgerView,
  run: PaperRun,
  pick: PaperPick,
  { rules, today, missing, number }: PaperSurroundings & { readonly number: string | null },
): Result<AnyPaperFacts, DomainError> {
  const { company } = view;
  if (company === undefined) return err({ code: 'company.missing' });
  const customer = view.customers.get(pick.customerId);
  if (customer === undefined) return err({ code: 'customer.unknown', value: pick.customerId });
  const answerBy = checkAnswerBy(run, today);
  if (!answerBy.ok) return answerBy;
  const planning: Planning = { view, company, run, rules, today, number, detail: 'whole' };
  const outcome = withCharacters(decide(planning, readSubject(view, run, pick)), planning, missing);
  if (outcome?.kind === 'paper') return ok(outcome.facts);
  return err({ code: 'paper.notInRun', customer: customer.name, reason: outcome?.reason ?? 'nothing' });
}

/** What a paper is decided on: of charge notes the invoices that may have been late, else what is open. */
type Subject = Account & EverLate;

function decide(planning: Planning, subject: Subject): Outcome {
  switch (planning.run.kind) {
    case 'letter':
      return decideLetter(planning as Planning<LetterRun>, subject);
    case 'statement':
      return decideStatement(planning as Planning<StatementRun>, subject);
    case 'confirmation':
      return decideConfirmation(planning as Planning<ConfirmationRun>, subject);
    case 'chargeNote':
      return decideChargeNote(planning as Planning<ChargeNoteRun>, subject);
  }
}

/** That of one customer in one currency, without the whole book. */
function readSubject(view: LedgerView, run: PaperRun, pick: PaperPick): Subject {
  if (run.kind !== 'chargeNote')
    return subjectOf(readAccount(view, pick, run.kind === 'statement' ? run.to : run.asOf));
  const invoices = view.invoicesOf(pick.customerId).filter(({ currency }) => currency === pick.currency);
  return subjectOf({ ...pick, invoices });
}

/** Those that a run looks at, those that get nothing among them. */
function subjectsOf(book: Book, run: PaperRun): readonly Subject[] {
  const only = customersOf(run);
  const isAsked = (id: PaperPick['customerId']): boolean => only === undefined || only.has(id);
  if (run.kind === 'chargeNote') {
    const base = book.company?.lateCharges;
    const isCharged = (id: PaperPick['customerId']): boolean => {
      const { lateCharges = base } = book.customers.get(id) ?? {};
      return isAsked(id) && lateCharges !== undefined && lateCharges.kind !== 'none';
    };
    return gatherEverLate(book, run.asOf, isCharged).map(subjectOf);
  }
  if (run.kind !== 'statement') return scanAccounts(book, run.asOf, only).map(subjectOf);
  const accounts = scanAccounts(book, run.to, only);
  const known = new Set(accounts.map(keyOf));
  const moved = movedPicks(book, run.from, run.to).filter(
    (pick) => !known.has(keyOf(pick)) && isAsked(pick.customerId),
  );
  return [...accounts, ...moved].map(subjectOf);
}

function subjectOf(known: PaperPick & Partial<Subject>): Subject {
  return { parts: [], credits: [], invoices: [], ...known };
}

function keyOf({ customerId, currency }: PaperPick): string {
  return `${customerId} ${currency}`;
}

/** A paper with a character that its faces lack is not issued. */
function withCharacters(
  outcome: Outcome,
  { company }: Planning,
  check: PaperSurroundings['missing'],
): Outcome {
  if (outcome?.kind !== 'paper') return outcome;
  const missing = missingIn(outcome.facts, company, check);
  return missing.length === 0 ? outcome : { kind: 'skipped', reason: 'characterMissing', missing };
}

type Who = { readonly code: string; readonly currency: string };

function compareWho(a: Who, b: Who): number {
  return compareText(a.code, b.code) || compareText(a.currency, b.currency);
}
