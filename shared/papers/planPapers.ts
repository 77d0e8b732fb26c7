import { type DomainError } from '../errors';
import { type Book, compareText, type LedgerView } from '../ledger';
import { err, ok, type Result } from '../result';
import { type Account, readAccount, scanAccounts } from './accounts';
import { missingIn, rememberChecks } from './characters';
import { chargePicks, decideChargeNote } from './chargeNotes';
import { decideConfirmation } from './confirmations';
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
  const { company } = book;
  if (company === undefined) return { papers: [], skipped: [] };
  const { rules, today, missing } = surroundings;
  const planning: Planning = { view: book, company, run, rules, today, number: null };
  const check = rememberChecks(missing);
  const papers: PlannedPaper[] = [];
  const skipped: SkippedPaper[] = [];
  for (const account of candidatesOf(book, run)) {
    const outcome = withCharacters(decide(planning, account), planning, check);
    const customer = book.customers.get(account.customerId);
    if (outcome === null || customer === undefined) continue;
    const { customerId, currency } = account;
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
  const planning: Planning = { view, company, run, rules, today, number };
  const asOf = run.kind === 'statement' ? run.to : run.asOf;
  const outcome = withCharacters(decide(planning, readAccount(view, pick, asOf)), planning, missing);
  if (outcome?.kind === 'paper') return ok(outcome.facts);
  return err({ code: 'paper.notInRun', customer: customer.name, reason: outcome?.reason ?? 'nothing' });
}

function decide(planning: Planning, account: Account): Outcome {
  switch (planning.run.kind) {
    case 'letter':
      return decideLetter(planning as Planning<LetterRun>, account);
    case 'statement':
      return decideStatement(planning as Planning<StatementRun>, account);
    case 'confirmation':
      return decideConfirmation(planning as Planning<ConfirmationRun>, account);
    case 'chargeNote':
      return decideChargeNote(planning as Planning<ChargeNoteRun>, account);
  }
}

/** The accounts that a run looks at, those that get nothing among them. */
function candidatesOf(book: Book, run: PaperRun): readonly Account[] {
  const only = customersOf(run);
  if (run.kind === 'chargeNote') {
    const base = book.company?.lateCharges;
    return [...book.customers.values()]
      .filter(({ id, lateCharges = base }) => {
        const isAsked = only === undefined || only.has(id);
        return isAsked && lateCharges !== undefined && lateCharges.kind !== 'none';
      })
      .flatMap(({ id }) => chargePicks(book, id))
      .map(emptyAccount);
  }
  if (run.kind !== 'statement') return scanAccounts(book, run.asOf, only);
  const accounts = scanAccounts(book, run.to, only);
  const known = new Set(accounts.map(keyOf));
  const moved = movedPicks(book, run.from, run.to).filter(
    (pick) => !known.has(keyOf(pick)) && (only === undefined || only.has(pick.customerId)),
  );
  return [...accounts, ...moved.map(emptyAccount)];
}

function emptyAccount({ customerId, currency }: PaperPick): Account {
  return { customerId, currency, parts: [], credits: [] };
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
