import { type LimitationSteps } from '../../../trace';
import { plural } from '../../plural';
import { tell, type TraceTexts } from '../../traceTexts';

const years = (count: number): string => plural(count, { one: '1 year', other: `${count} years` });
const days = (count: number): string => plural(count, { one: '1 day', other: `${count} days` });

/** What creditor and debtor can do. */
export const eventWords = {
  demand: 'demand',
  statement: 'statement',
  acknowledgement: 'signed acknowledgement',
  promise: "debtor's signed promise",
  instalmentPlan: 'signed instalment plan',
  partPayment: 'part payment',
  security: 'security given',
  extensionRequest: 'request for more time',
  suit: 'suit filed',
  paymentOrder: 'payment order applied for',
  arbitration: 'arbitration filed',
  bankruptcyClaim: 'claim filed in bankruptcy',
  preservation: 'preservation applied for',
  setOffInSuit: 'set-off declared in a suit',
  assignmentNotice: 'notice of assignment',
  obstacle: 'obstacle to acting',
} as const;

const reasons = {
  notInThisLaw: 'this law gives it no effect',
  notProven: 'nothing proves that it arrived',
  weakEvidence: 'its evidence is too weak to rely on',
  plainStatement: 'a statement of account is no demand',
  beforeStart: 'the clock had not started',
  afterExpiry: 'the period had run out before',
  notInLastSixMonths: 'it did not reach into the last six months',
  doubtful: 'courts may see it differently, so it is not relied on',
} as const;

/** Steps of the limitation clock. */
export const limitationSteps: TraceTexts<keyof LimitationSteps> = {
  'limitation.starts': (p) => tell('The clock is counted from the due date', p.dueOn),
  'limitation.startsWithLastInstalment': (p) =>
    tell(`One debt in ${p.instalments} instalments: counted from the due date of the last`, p.dueOn),
  'limitation.startsWithFirstInstalment': (p) =>
    tell(`${p.instalments} instalments, each a claim of its own: counted from the earliest`, p.dueOn),
  'limitation.startsAtYearEnd': (p) => tell(`Due on ${p.dueOn}: counted from the end of that year`, p.on),
  'limitation.startsAtDemand': (p) =>
    tell('No due date was agreed: counted from the end of the time that the first demand gave', p.on),
  'limitation.period': (p) => tell(`${years(p.years)} from ${p.from}: act by`, p.actBy),
  'limitation.restarts': (p) =>
    tell(`${p.on}, ${eventWords[p.event]}: starts anew from ${p.clockBase}; act by`, p.actBy),
  'limitation.noEffect': (p) =>
    tell(`${p.on}, ${eventWords[p.event]}: no effect, because ${reasons[p.reason]}.`),
  'limitation.inProceedings': (p) =>
    tell(`${p.on}, ${eventWords[p.event]}: in proceedings; the period is counted again when they end.`),
  'limitation.suspended': (p) => tell(`Stood still from ${p.from} to ${p.to}; act by`, p.actBy),
  'limitation.defenceWaived': (p) =>
    tell(
      `${p.on}, ${eventWords[p.event]} after the period ran out on ${p.expiredOn}: the defence is gone; act by`,
      p.actBy,
    ),
  'limitation.expired': (p) =>
    tell('The period ran out; it is a defence that the debtor must raise', p.expiredOn),
  'limitation.outer': (p) => tell(`Never later than ${years(p.years)} from the breach`, p.outerOn),
  'limitation.rolled': (p) => tell(`${p.from} is no working day: the law's last day is`, p.to),
  'limitation.warning': (p) =>
    tell(`On ${p.asOf}: ${days(p.daysLeft)} left, at or under the warning of ${days(p.threshold)}.`),
  'limitation.enforceBy': (p) => tell(`Enforcement within 2 years from ${p.from}: apply by`, p.actBy),
};
