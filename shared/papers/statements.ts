import { type IsoDate, toDayNumber } from '../dates';
import {
  type Book,
  datedOn,
  isDisputed,
  type LedgerView,
  type PaperDays,
  type PaperLanguage,
} from '../ledger';
import { placeOfDays } from '../aging';
import { statementFigures } from '../statements';
import { type Account, addUp, type OpenPart } from './accounts';
import { type StatementFacts, type StatementItem } from './facts';
import {
  answerDay,
  areExact,
  findIssued,
  headOf,
  type Outcome,
  partiesOf,
  type Planning,
  skip,
} from './planning';
import { present } from './present';
import { type PaperPick, type StatementRun } from './run';
import { warningsOf } from './warnings';

/** The last days of the late columns of every statement, whatever bounds the screens use. */
const bounds = [30, 60, 90] as const;

/**
 * The statement of one customer in one currency over a period: what moved in it and what is open at its end, in the
 * customer's form. The strip, with what is unapplied in its own column, adds up to the closing balance, which is the
 * balance that aging and the customer's page show for that day.
 */
export function decideStatement(planning: Planning<StatementRun>, account: Account): Outcome {
  const { view, run } = planning;
  const { from, to } = run;
  const parties = partiesOf(planning, account);
  if (parties === undefined) return null;
  if (!hasExactSums(view, account)) return skip('tooLarge');
  const figures = statementFigures(view, {
    customerId: account.customerId,
    currency: account.currency,
    from,
    to,
  });
  if (!figures.ok) return null;
  const { lines, openingMinor, closingMinor, debitMinor, creditMinor } = figures.value;
  if (lines.length === 0 && account.parts.length === 0 && account.credits.length === 0) return null;
  const form = run.form ?? parties.customer.statementForm ?? 'open-item';
  const issued = findIssued(
    view,
    account,
    'statement',
    (paper) => paper.form === form && paper.from === from && paper.asOf === to,
  );
  if (issued !== undefined) return skip('alreadyIssued', { number: issued.number });
  const head = headOf(planning, parties, account, to);
  const aging = stripOf(account);
  const facts: StatementFacts = {
    ...head,
    kind: 'statement',
    form,
    from,
    openingMinor,
    closingMinor,
    debitMinor,
    creditMinor,
    items: form === 'open-item' ? account.parts.map((part) => itemOf(view, part, to)) : [],
    unapplied: account.credits.map(({ kind, row, openMinor }) => ({
      kind,
      number: row.number,
      on: datedOn(row),
      openMinor,
    })),
    movements: form === 'balance-forward' ? lines : [],
    aging,
    overdueMinor: addUp(aging.lateMinor),
    replyBy: answerDay(planning, replyDays(parties.company.papers.days, head.language)),
  };
  return {
    kind: 'paper',
    facts,
    warnings: warningsOf(head, { demand: false, ownEmail: true }),
    oldestDaysLate: Math.max(0, ...account.parts.map(({ daysLate }) => daysLate)),
  };
}

function replyDays({ statement, statementEnglish }: PaperDays, language: PaperLanguage): number {
  return language === 'en' ? statementEnglish : statement;
}

function itemOf(view: LedgerView, part: OpenPart, asOf: IsoDate): StatementItem {
  const { invoice, instalment, dueOn, amountMinor, openMinor, daysLate } = part;
  return {
    invoiceId: invoice.id,
    number: invoice.number,
    ...(invoice.instalments.length > 1 ? { instalment } : {}),
    issuedOn: invoice.issuedOn,
    dueOn,
    ...present({ reference: invoice.reference }),
    amountMinor,
    settledMinor: amountMinor - openMinor,
    openMinor,
    daysLate,
    isDisputed: isDisputed(view, invoice.id, asOf),
  };
}

/** Not due, 1 to 30, 31 to 60, 61 to 90, over 90 days late, and what is unapplied (declared rules 2 and 5). */
function stripOf({ parts, credits }: Account): StatementFacts['aging'] {
  let notDueMinor = 0;
  const late: [number, number, number, number] = [0, 0, 0, 0];
  for (const { daysLate, openMinor } of parts) {
    const place = placeOfDays(daysLate, bounds, 'due') - 1;
    if (place < 0) notDueMinor += openMinor;
    else late[place] = (late[place] ?? 0) + openMinor;
  }
  return { notDueMinor, lateMinor: late, unappliedMinor: addUp(credits.map(({ openMinor }) => openMinor)) };
}

/** Documents may move twice and be written off in between: so many times their sum must stay exact. */
const mostMoves = 4;

/** Whether no figure of an account can be beyond what is exact, however its documents are added up. */
function hasExactSums(view: LedgerView, { customerId, currency }: PaperPick): boolean {
  let sum = 0;
  for (const row of view.invoicesOf(customerId)) if (row.currency === currency) sum += row.grossMinor;
  for (const row of view.receiptsOf(customerId)) if (row.currency === currency) sum += row.amountMinor;
  for (const row of view.creditNotesOf(customerId)) if (row.currency === currency) sum += row.amountMinor;
  return areExact(mostMoves * sum);
}

/**
 * The customers and currencies in which a document was dated or reversed, or something written off, kept as discount
 * or taken back in a period. One pass over the columns of the book.
 */
export function movedPicks(book: Book, from: IsoDate, to: IsoDate): readonly PaperPick[] {
  const { customers, currencies, invoices, receipts, creditNotes, allocations, writeOffs } = book.columns;
  const first = toDayNumber(from);
  const last = toDayNumber(to);
  const isIn = (day: number) => first <= day && day <= last;
  const found = new Set<number>();
  const width = currencies.size;
  const note = (
    documents: { customer: { get(slot: number): number }; currency: { get(slot: number): number } },
    slot: number,
  ) => found.add(documents.customer.get(slot) * width + documents.currency.get(slot));
  for (let slot = 0; slot < book.slotCount('invoices'); slot += 1)
    if (isIn(invoices.issued.get(slot)) || isIn(invoices.ended.get(slot))) note(invoices, slot);
  for (const [table, columns] of [
    ['receipts', receipts],
    ['creditNotes', creditNotes],
  ] as const)
    for (let slot = 0; slot < book.slotCount(table); slot += 1)
      if (isIn(columns.dated.get(slot)) || isIn(columns.ended.get(slot))) note(columns, slot);
  for (const [table, columns] of [
    ['allocations', allocations],
    ['writeOffs', writeOffs],
  ] as const)
    for (let slot = 0; slot < book.slotCount(table); slot += 1) {
      if (columns.settled.data[slot] === columns.used.data[slot]) continue;
      if (isIn(columns.effective.get(slot)) || isIn(columns.ended.get(slot)))
        note(invoices, columns.invoice.get(slot));
    }
  return [...found].flatMap((key) => {
    const customerId = customers.textOf(Math.floor(key / width));
    const currency = currencies.textOf(key % width);
    return customerId === undefined || currency === undefined ? [] : [{ customerId, currency }];
  });
}
