import { isDisputed, type PaperLanguage } from '../ledger';
import { type Account, addUp } from './accounts';
import { type ConfirmationFacts, type SenderFacts } from './facts';
import { letterItemOf } from './letterItems';
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
import { type ConfirmationRun } from './run';
import { warningsOf } from './warnings';

/**
 * The balance confirmation of one customer in one currency: what it owes, and what is owed to it (its unapplied money
 * and credit notes), each by itself and never netted. Overdue items in dispute are part of the balance and not of what
 * the company's own letter demands; the auditor's demands nothing.
 */
export function decideConfirmation(planning: Planning<ConfirmationRun>, account: Account): Outcome {
  const { view, run } = planning;
  const { asOf, purpose } = run;
  const theyOweMinor = addUp(account.parts.map(({ openMinor }) => openMinor));
  const weOweMinor = -addUp(account.credits.map(({ openMinor }) => openMinor));
  if (theyOweMinor <= 0 && weOweMinor <= 0) return null;
  if (!areExact(theyOweMinor, weOweMinor)) return skip('tooLarge');
  const issued = findIssued(
    view,
    account,
    'confirmation',
    (paper) => paper.purpose === purpose && paper.asOf === asOf,
  );
  if (issued !== undefined) return skip('alreadyIssued', { number: issued.number });
  const parties = partiesOf(planning, account);
  if (parties === undefined) return null;
  const head = headOf(planning, parties, account, asOf);
  const overdueItems = account.parts
    .filter(({ invoice, openMinor, daysLate }) => {
      const isLate = openMinor > 0 && daysLate >= 1;
      return isLate && !isDisputed(view, invoice.id, asOf);
    })
    .map((part) => letterItemOf(view, part, asOf));
  const facts: ConfirmationFacts = {
    ...head,
    kind: 'confirmation',
    purpose,
    theyOweMinor: Math.max(theyOweMinor, 0),
    weOweMinor: Math.max(weOweMinor, 0),
    overdueMinor: addUp(overdueItems.map(({ openMinor }) => openMinor)),
    overdueItems,
    replyBy: answerDay(planning, parties.company.papers.days.confirmation),
    returnTo: purpose === 'audit' ? (run.returnTo ?? {}) : ownReturn(head.sender, head.language),
  };
  return {
    kind: 'paper',
    facts,
    warnings: warningsOf(facts, {
      demand: purpose === 'company' && facts.overdueMinor > 0,
      ownEmail: false,
      inCapitals: [facts.theyOweMinor],
    }),
    oldestDaysLate: Math.max(0, ...overdueItems.map(({ daysLate }) => daysLate)),
  };
}

/** The company itself, in the language of the paper; of two languages in Chinese. */
function ownReturn(sender: SenderFacts, language: PaperLanguage): ConfirmationFacts['returnTo'] {
  const { nameZh, nameEn, addressZh, addressEn, contactName, contactNameEn } = sender;
  const [name, address, contact] =
    language === 'en'
      ? [nameEn ?? nameZh, addressEn ?? addressZh, contactNameEn ?? contactName]
      : [nameZh ?? nameEn, addressZh ?? addressEn, contactName ?? contactNameEn];
  return present({ name, address, contact, phone: sender.contactPhone ?? sender.phone });
}
