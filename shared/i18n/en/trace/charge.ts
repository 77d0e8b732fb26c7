import { type SegmentRate, type ChargeSteps } from '../../../trace';
import { plural } from '../../plural';
import { showExact, showMinor } from '../../traceFigures';
import { tell, type TraceTexts } from '../../traceTexts';

const days = (count: number): string => plural(count, { one: '1 day', other: `${count} days` });

function rateOf(rate: SegmentRate): string {
  switch (rate.kind) {
    case 'annual':
      return `${rate.percent} % a year, year of ${rate.yearDays} days`;
    case 'daily':
      return `${rate.rate} of it a day`;
    case 'monthly':
      return `${rate.percent} % a full month`;
  }
}

const evidenceWords = {
  statute: '',
  copy: ', from a public copy',
  memory: ', not verified',
  own: ', as entered',
} as const;

/** Steps of late charges and of the choice of a regime. */
export const chargeSteps: TraceTexts<keyof ChargeSteps> = {
  'charge.regime': (p) => tell(`Charged by: ${p.regime.en}`),
  'charge.notLate': (p) => tell(`Due on ${p.dueOn}: nothing was late on ${p.asOf}.`),
  'charge.withinGrace': (p) =>
    tell(`Due on ${p.dueOn}, ${days(p.days)} late: within the ${days(p.graceDays)} of grace, no charge.`),
  'charge.noFullMonth': (p) => tell(`Due on ${p.dueOn}: no full month was over on ${p.asOf}.`),
  'charge.starts': (p) => tell(`Due on ${p.dueOn}, charged from ${p.from}, both days of a stretch included.`),
  'charge.reference': (p) =>
    tell(
      `${p.series.en} on ${p.on}, in force since ${p.since}${p.isConfirmedByUser ? ', confirmed by the user' : evidenceWords[p.evidence]}`,
      `${p.percent} %`,
    ),
  'charge.uplift': (p) =>
    tell(`${p.percent} % raised by ${p.upliftPercent} %`, `${p.annualPercent} % a year`),
  'charge.points': (p) => tell(`${p.percent} % plus ${p.points} points`, `${p.annualPercent} % a year`),
  'charge.segment': (p) =>
    tell(
      `${p.parts > 1 ? `Instalment ${p.part}: ` : ''}${p.from} to ${p.to}, ${days(p.days)} on ${showExact(p.base, p.currency)} at ${rateOf(p.rate)}`,
      showExact(p.amount, p.currency),
    ),
  'charge.payment': (p) =>
    tell(
      `Payment of ${showExact(p.amount, p.currency)} on ${p.on}: ${showExact(p.toFee, p.currency)} to costs, ${showExact(p.toCharge, p.currency)} to the charge, ${showExact(p.toPrincipal, p.currency)} to the principal`,
    ),
  'charge.cap': (p) =>
    tell(
      `${showExact(p.uncapped, p.currency)} is cut to ${p.percent} % of the ${showExact(p.base, p.currency)} open on the due date`,
      showExact(p.cap, p.currency),
    ),
  'charge.ceiling': (p) =>
    tell(
      `${showExact(p.uncapped, p.currency)} is cut to the highest rate allowed, ${p.annualPercent} % a year`,
      showExact(p.ceiling, p.currency),
    ),
  'charge.rounded': (p) =>
    tell(
      `Sum of the stretches ${showExact(p.exact, p.currency)}, rounded once`,
      showMinor(p.minor, p.currency),
    ),
  'charge.compensation': (p) =>
    tell(
      `Fixed compensation, once, for a debt of ${showMinor(p.debtMinor, p.debtCurrency)}`,
      showMinor(p.minor, p.currency),
    ),
  'charge.total': (p) =>
    tell(
      `Principal ${showMinor(p.principalMinor, p.currency)} + charge ${showMinor(p.chargeMinor, p.currency)} + fee ${showMinor(p.feeMinor, p.currency)} + compensation ${showMinor(p.compensationMinor, p.currency)}`,
      showMinor(p.totalMinor, p.currency),
    ),
  'regime.fromContract': (p) => tell(`The contract has a late-charge clause: ${p.regime.en}`),
  'regime.buyerBound': (p) =>
    tell(
      p.buyer === 'government'
        ? 'The buyer is a public body, the seller an SME: the regulation applies.'
        : 'The buyer is a large enterprise, the seller an SME: the regulation applies.',
    ),
  'regime.sellerMustTell': (p) =>
    tell(`The seller must have told the buyer that it is an SME when contracting on ${p.contractedOn}.`),
  'regime.breachBefore2019': (p) =>
    tell(`No clause; breach on ${p.breachOn}, before 2019-08-20: the central bank's benchmark, raised.`),
  'regime.breachSince2019': (p) =>
    tell(`No clause; breach on ${p.breachOn}: the 1-year LPR of that day, raised by 30 to 50 %, fixed.`),
  'regime.afterJudgment': (p) =>
    tell('After judgment the sum adjudged bears interest for delayed performance.', `${p.dailyRate} a day`),
  'rate.floor': (p) =>
    tell(
      `Agreed ${p.agreedPercent} % a year against the 1-year LPR of ${p.floorPercent} % at the time of the contract: ${p.isMet ? 'not below it' : 'below the floor'}`,
      `${p.floorPercent} %`,
    ),
  'rate.fallback': (p) =>
    tell(`Nothing agreed: ${p.dailyRate} a day, that is ${p.annualPercent} % a year of 365 days`),
  'rate.fourTimes': (p) =>
    tell(`Four times the 1-year LPR of ${p.lprPercent} %, a line for comparison`, `${p.linePercent} %`),
};
