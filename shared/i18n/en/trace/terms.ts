import { type TermsSteps } from '../../../trace';
import { plural } from '../../plural';
import { showMinor } from '../../traceFigures';
import { tell, type TraceTexts } from '../../traceTexts';

const days = (count: number): string => plural(count, { one: '1 day', other: `${count} days` });

const buyers = {
  government: 'a public body',
  'large-enterprise': 'a large enterprise',
  sme: 'a small or medium enterprise',
} as const;

const starts = {
  delivery: 'the delivery',
  acceptance: 'the acceptance',
  acceptanceEnd: 'the end of the agreed acceptance period',
  settlement: 'the confirmation of the periodic account',
} as const;

/** Steps of payment terms, early discounts and working days. */
export const termsSteps: TraceTexts<keyof TermsSteps> = {
  'terms.buyerBound': (p) =>
    tell(`The buyer is ${buyers[p.buyer]}, the seller an SME: the regulation binds.`),
  'terms.buyerNotBound': (p) =>
    tell(
      `The buyer is ${buyers[p.buyer]}${p.isSellerSme ? '' : ', the seller no SME'}: the regulation does not bind; the contract's term holds.`,
    ),
  'terms.starts': (p) => tell(`The term runs from ${starts[p.from]}, ${p.on}.`),
  'terms.statutory': (p) => tell('No term was agreed: the statutory one', days(p.days)),
  'terms.agreed': (p) => tell('The agreed term', days(p.days)),
  'terms.cut': (p) => tell(`The agreed ${days(p.agreedDays)} are cut to the longest allowed`, days(p.days)),
  'terms.payOnDelivery': () => tell('No term was agreed: payment is due on delivery.'),
  'terms.due': (p) => tell(`${days(p.days)} later is the due date`, p.dueOn),
  'terms.longNeedsReason': (p) =>
    tell(`${days(p.agreedDays)} are more than ${p.usualDays}: allowed only if reasonable for the trade.`),
  'terms.noBackToBack': () =>
    tell('Payment must not be made to wait for money from the end customer: such a clause does not bind.'),
  'terms.discountDeadline': (p) =>
    tell(
      `Invoice of ${p.issuedOn}: ${days(p.days)} for the discount, the last day included; due net on ${p.netDueOn}`,
      p.untilOn,
    ),
  'terms.discountInTime': (p) =>
    tell(
      `Paid on ${p.paidOn}, in time: ${p.percent} % may be kept, ${showMinor(p.discountMinor, p.currency)}; to pay`,
      showMinor(p.payMinor, p.currency),
    ),
  'terms.discountTooLate': (p) =>
    tell(`Paid on ${p.paidOn}, too late for the discount; to pay`, showMinor(p.payMinor, p.currency)),
  'terms.discountCost': (p) =>
    tell(
      `Paying ${days(p.daysEarlier)} later costs ${p.percent} %: over a year of ${p.yearDays} days ${p.simplePercent} % simple, compounded`,
      `${p.effectivePercent} %`,
    ),
  'day.working': (p) => tell(`${p.on} is a working day.`),
  'day.rolled': (p) => tell(`${p.from} is no working day (${p.country}); the next one`, p.to),
  'day.weekendsOnly': (p) =>
    tell(
      `Holidays of ${p.country} around ${p.on} are not known to the program: only weekends were looked at.`,
    ),
};
