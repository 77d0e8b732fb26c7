import { daysBetween, type IsoDate } from '../dates';
import { type InvoiceRow, isDisputed, type LedgerView, openInstalments, settledParts } from '../ledger';
import { type Account, compareParts, type OpenPart } from './accounts';
import { type EverLate } from './everLate';
import { type ChargeNoteFacts } from './facts';
import { type ChargedPart, chargeParts } from './lateCharges';
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
import { type ChargeNoteRun } from './run';
import { warningsOf } from './warnings';

/**
 * The note of late charges of one customer in one currency: every invoice that was late by the as-of day, also one
 * that was paid late since, whose charge was earned and stops with the payment. What is disputed or reversed on that
 * day is not in it. What an earlier note claimed is not taken off; a second note of the same day is not issued.
 */
export function decideChargeNote(
  planning: Planning<ChargeNoteRun>,
  { invoices, ...pick }: EverLate,
): Outcome {
  const { view, run, rules } = planning;
  const { asOf } = run;
  const account: Account = { ...pick, parts: [], credits: [] };
  const parties = partiesOf(planning, account);
  if (parties === undefined) return null;
  const { company, customer } = parties;
  const parts = lateParts(view, invoices, asOf);
  const { charge, warnings } = chargeParts(view, rules, {
    basis: customer.lateCharges ?? company.lateCharges,
    parts,
    currency: pick.currency,
    asOf,
    computedTo: asOf,
    leavesOut: true,
    detail: planning.detail,
  });
  if (charge === null) {
    const [warning] = warnings;
    return warning === undefined ? null : skip('notComputed', { warning });
  }
  const totalMinor = charge.chargeMinor + charge.fixedMinor;
  if (!areExact(totalMinor)) return skip('tooLarge');
  const issued = findIssued(view, account, 'chargeNote', (paper) => paper.asOf === asOf);
  if (issued !== undefined) return skip('alreadyIssued', { number: issued.number });
  const head = headOf(planning, parties, account, asOf);
  const charged = new Set(charge.lines.map(({ invoiceId, instalment = 1 }) => `${invoiceId} ${instalment}`));
  const running = parts.filter(
    ({ invoice, instalment, openMinor }) => openMinor > 0 && charged.has(`${invoice.id} ${instalment}`),
  );
  const facts: ChargeNoteFacts = {
    ...head,
    kind: 'chargeNote',
    charge,
    totalMinor,
    payBy: answerDay(planning, company.papers.days.chargeNote),
    isRunning: running.length > 0,
    hasVat: hasVat(parties, head.sender.country, head.addressee.country),
  };
  return {
    kind: 'paper',
    facts,
    warnings: [
      ...warningsOf(facts, { demand: true, ownEmail: false, inCapitals: [totalMinor] }),
      ...warnings,
    ],
    oldestDaysLate: Math.max(0, ...running.map(({ daysLate }) => daysLate)),
  };
}

/** Every due part that had something open after its due date, by due date, number and instalment. */
function lateParts(
  view: LedgerView,
  invoices: readonly InvoiceRow[],
  asOf: IsoDate,
): readonly (OpenPart & ChargedPart)[] {
  return invoices
    .filter((invoice) => isChargeable(view, invoice, asOf))
    .flatMap((invoice) => partsOf(view, invoice, asOf))
    .sort(compareParts);
}

function isChargeable(view: LedgerView, { id, issuedOn, reversedOn }: InvoiceRow, asOf: IsoDate): boolean {
  const isThere = issuedOn <= asOf && (reversedOn === undefined || asOf < reversedOn);
  return isThere && !isDisputed(view, id, asOf);
}

function partsOf(view: LedgerView, invoice: InvoiceRow, asOf: IsoDate): readonly (OpenPart & ChargedPart)[] {
  if (invoice.instalments.every(({ dueOn }) => dueOn >= asOf)) return [];
  const open = openInstalments(view, invoice, asOf);
  // What is still open was late whatever came in.
  const settled = open.some(({ openMinor }) => openMinor === 0) ? settledParts(view, invoice, asOf) : [];
  return open.flatMap(({ instalment, dueOn, amountMinor, openMinor }) => {
    if (dueOn >= asOf) return [];
    const own = settled.filter((part) => part.instalment === instalment);
    const lastOn = own.at(-1)?.on;
    const isInTime = openMinor === 0 && lastOn !== undefined && lastOn <= dueOn;
    if (isInTime && !hasEnded(view, invoice)) return [];
    const isPaid = own.some(({ on, kind }) => on === lastOn && kind !== 'writeOff');
    const settledOn = openMinor === 0 && isPaid ? { settledOn: lastOn } : {};
    const daysLate = daysBetween(dueOn, asOf);
    return [{ invoice, instalment, dueOn, amountMinor, openMinor, daysLate, ...settledOn }];
  });
}

/** Whether something that settled an invoice was taken back once: then it may have been late in between. */
function hasEnded(view: LedgerView, { id }: InvoiceRow): boolean {
  return [...view.allocationsOf(id), ...view.writeOffsOf(id)].some(({ endedOn }) => endedOn !== undefined);
}

/** A Chinese seller's charge to a Chinese buyer is price outside the price (价外费用) and taxed as the goods were. */
function hasVat({ law }: Parties, seller: string | undefined, buyer: string | undefined): boolean {
  return law === 'CN' && (seller ?? 'CN') === 'CN' && (buyer ?? 'CN') === 'CN';
}
