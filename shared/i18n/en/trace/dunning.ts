import { type DunningChannel, type PolicyScope, type TraceStep } from '../../../trace';
import { wordFor } from '../../errorTexts';
import { showMinor } from '../../traceFigures';
import { tell, type TraceTexts } from '../../traceTexts';

type DunningKind = Extract<TraceStep['step'], `dunning.${string}`>;

const channels: Readonly<Record<DunningChannel, string>> = {
  reminder: 'reminder',
  email: 'e-mail',
  sms: 'text message',
  message: 'instant message',
  phone: 'telephone',
  letter: 'letter',
  formalLetter: 'formal letter',
  registeredLetter: 'registered letter',
  visit: 'visit',
  legal: 'legal steps',
  agency: 'collection agency',
};

const scopes: Readonly<Record<PolicyScope, string>> = {
  invoice: "the invoice's own",
  customer: "the customer's",
  class: "that of the customer's class",
  company: "the company's",
};

/** The dunning of one item: what is proposed, or what stands against it. */
export const dunningSteps: TraceTexts<DunningKind> = {
  'dunning.policy': (p) => tell(`Policy, ${wordFor(scopes, p.scope)}`, p.policy),
  'dunning.item': (p) =>
    tell(
      `${p.document}, instalment ${p.instalment}: due ${p.dueOn}, ${p.lateDays} days late on ${p.asOf}`,
      showMinor(p.minor, p.currency),
    ),
  'dunning.planned': (p) => tell(`The plan of ${p.agreedOn} stands: due by it on`, p.dueOn),
  'dunning.planMissed': (p) =>
    tell(`The plan of ${p.agreedOn} ended: its instalment was not paid by`, p.dueOn),
  'dunning.lastDone': (p) => tell(`Step ${p.number} was the last one sent, on`, p.on),
  'dunning.startsHighest': (p) => tell('The first step is the highest one reached', `step ${p.number}`),
  'dunning.proposed': (p) =>
    tell(
      `Step ${p.number} of day ${p.stepDay} is proposed by ${wordFor(channels, p.channel)}; fee`,
      showMinor(p.feeMinor, p.currency),
    ),
  'dunning.noPolicy': () => tell('Not proposed: no policy is followed'),
  'dunning.allDone': (p) => tell(`Not proposed: all ${p.number} steps were sent`),
  'dunning.notReached': (p) =>
    tell(`Not proposed: step ${p.number} of day ${p.stepDay} is not reached before`, p.reachedOn),
  'dunning.tooSoon': (p) =>
    tell(
      `Not proposed: last contact on ${p.contactOn}, at least ${p.minDays} days apart; allowed from`,
      p.allowedOn,
    ),
  'dunning.disputed': () => tell('Not proposed: the invoice is disputed'),
  'dunning.promised': (p) => tell('Not proposed: payment was promised by', p.payBy),
  'dunning.held': (p) => tell('Not proposed: the invoice is held until', p.until ?? 'further notice'),
  'dunning.covered': (p) =>
    tell(
      `Not proposed: ${showMinor(p.unappliedMinor, p.currency)} stand unapplied and cover what is late`,
      showMinor(p.lateMinor, p.currency),
    ),
  'dunning.withinTolerance': (p) =>
    tell(`Not proposed: ${showMinor(p.minor, p.currency)} are within the tolerance of`, p.tolerance),
};
