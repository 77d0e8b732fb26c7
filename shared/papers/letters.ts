import { addDays, type IsoDate } from '../dates';
import { isDisputed, type LedgerView, type LetterLevel, type PaperDays } from '../ledger';
import { type Account, addUp, type OpenPart } from './accounts';
import { type LetterFacts, type LetterItem } from './facts';
import { chargeParts } from './lateCharges';
import { letterItemOf } from './letterItems';
import {
  answerDay,
  areExact,
  findIssued,
  headOf,
  type Outcome,
  partiesOf,
  type Parties,
  type Planning,
  skip,
} from './planning';
import { type LetterRun, type PaperWarning } from './run';
import { warningsOf } from './warnings';

/**
 * The letter of a level to one customer in one currency: its items that are late on the as-of day (level 1 on request
 * also those that fall due within some days), without what is disputed. No letter goes to a customer whose unapplied
 * money covers them, nor a second one of that level and day.
 */
export function decideLetter(planning: Planning<LetterRun>, account: Account): Outcome {
  const { view, run } = planning;
  const { asOf, level, dueWithinDays } = run;
  const from = level === 1 && dueWithinDays !== undefined ? -dueWithinDays : 1;
  const listed = account.parts.filter(({ openMinor, daysLate }) => openMinor > 0 && daysLate >= from);
  if (listed.length === 0) return null;
  const parts = listed.filter(({ invoice }) => !isDisputed(view, invoice.id, asOf));
  if (parts.length === 0) return skip('disputed');
  const principalMinor = addUp(parts.map(({ openMinor }) => openMinor));
  const unapplied = -addUp(account.credits.map(({ openMinor }) => openMinor));
  if (unapplied > 0 && unapplied >= principalMinor) return skip('covered');
  const issued = findIssued(view, account, 'letter', (paper) => paper.level === level && paper.asOf === asOf);
  if (issued !== undefined) return skip('alreadyIssued', { number: issued.number });
  return writeLetter(planning, account, parts, principalMinor);
}

function writeLetter(
  planning: Planning<LetterRun>,
  account: Account,
  parts: readonly OpenPart[],
  principalMinor: number,
): Outcome {
  const { view, run, rules, today } = planning;
  const { asOf, level } = run;
  const parties = partiesOf(planning, account);
  if (parties === undefined) return null;
  const { company, customer, law } = parties;
  const head = headOf(planning, parties, account, asOf);
  const deadlines = deadlinesOf(planning, parties);
  const { charge, warnings } = chargeParts(view, rules, {
    basis: level === 1 ? undefined : (customer.lateCharges ?? company.lateCharges),
    parts: parts.map(({ invoice, instalment, dueOn }) => ({ invoice, instalment, dueOn })),
    currency: account.currency,
    asOf,
    computedTo: level === 3 ? deadlines.finalOn : asOf,
    leavesOut: false,
    detail: planning.detail,
  });
  const items = parts.map((part) => letterItemOf(view, part, asOf));
  const totalMinor = principalMinor + (charge?.chargeMinor ?? 0) + (charge?.fixedMinor ?? 0);
  if (!areExact(principalMinor, totalMinor)) return skip('tooLarge');
  const facts: LetterFacts = {
    ...head,
    kind: 'letter',
    level,
    items,
    principalMinor,
    charge,
    totalMinor,
    paidMinor: addUp(items.flatMap(({ payments }) => payments.map(({ amountMinor }) => amountMinor))),
    deadlines,
    offersInstalments: company.papers.offersInstalments,
    hasSlip: level === 3 ? law === 'CN' : level === 2 && run.hasSlip === true,
    earlierDemands: earlierDemands(view, account, items, today),
  };
  return {
    kind: 'paper',
    facts,
    warnings: [...missingOf(facts), ...warnings],
    oldestDaysLate: Math.max(0, ...items.map(({ daysLate }) => daysLate)),
  };
}

function missingOf(facts: LetterFacts): readonly PaperWarning[] {
  const { level, principalMinor, totalMinor } = facts;
  const inCapitals = level > 1 ? [principalMinor, totalMinor] : [];
  return warningsOf(facts, { demand: level > 1, ownEmail: false, inCapitals });
}

/**
 * The days that a letter names, from its own day by the settings. The run's last day takes the place of the one that
 * its level asks to pay or reply by; nothing that must come before payment is asked for later than that.
 */
function deadlinesOf(
  planning: Planning<LetterRun>,
  { company, customer, law }: Parties,
): LetterFacts['deadlines'] {
  const { run, today } = planning;
  const { days } = company.papers;
  const byLevel = (level: LetterLevel, count: number): IsoDate =>
    run.level === level ? answerDay(planning, count) : addDays(today, count);
  const payBy = byLevel(2, days.pay);
  return {
    replyBy: byLevel(1, days.reply),
    payBy,
    planBy: earlierOf(addDays(today, days.plan), payBy),
    disputeBy: earlierOf(addDays(today, days.dispute), payBy),
    finalOn: byLevel(3, finalDays(days, law, customer.debtorKind === 'soleTrader')),
  };
}

/** England: 14 days to a company (Practice Direction), 30 to a sole trader (Pre-Action Protocol for Debt Claims). */
function finalDays(days: PaperDays, law: Parties['law'], isSoleTrader: boolean): number {
  if (law !== 'GB') return days.final;
  return isSoleTrader ? days.finalSoleTrader : days.finalEngland;
}

function earlierOf(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

/**
 * The days on which earlier demands about these items went out with proof of delivery: letters of level 2 and 3 that
 * stand, sent by EMS or handed over. A reminder demands nothing; an e-mail or ordinary post proves nothing.
 */
function earlierDemands(
  view: LedgerView,
  { customerId }: Account,
  items: readonly LetterItem[],
  today: IsoDate,
): readonly IsoDate[] {
  const wanted = new Set(items.map(({ invoiceId, instalment = 1 }) => `${invoiceId} ${instalment}`));
  const days = view
    .papersOf(customerId)
    .filter(
      (paper) =>
        paper.kind === 'letter' &&
        (paper.level ?? 1) >= 2 &&
        paper.voided === undefined &&
        paper.items.some(({ invoiceId, instalment = 1 }) => wanted.has(`${invoiceId} ${instalment}`)),
    )
    .flatMap(({ dispatches }) => dispatches)
    .filter(({ channel, on }) => (channel === 'ems' || channel === 'hand') && on <= today)
    .map(({ on }) => on);
  return [...new Set(days)].sort();
}
