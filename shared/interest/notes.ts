import Big from 'big.js';
import { addDays, type IsoDate } from '../dates';
import {
  addFractions,
  decimalToFraction,
  divideFractions,
  fractionToDecimal,
  type Money,
  multiplyFractions,
  noFraction,
  toFraction,
} from '../money';
import { type FoundRate, lookUpRate, type RateBook } from '../rates';
import { type Trace } from '../trace';
import { type Earnings } from './earn';
import { type LateChargeRegime, type LateClaim } from './types';

type NoteInput = {
  readonly claim: LateClaim;
  readonly regime: LateChargeRegime;
  readonly book: RateBook;
  readonly earnings: Earnings;
  readonly references: readonly FoundRate[];
  readonly compensation: Money | null;
};

/** What should be known beside a charge: lines for comparison, conventions, what is not verified. Nothing is applied. */
export function noteCharge(input: NoteInput): Trace {
  if (input.earnings.segments.length === 0) return [];
  return [...chineseLines(input), ...conventions(input), ...compensationNotes(input), ...unverified(input)];
}

/**
 * Four times the LPR at the contract (SPC Private Lending art. 25) is no test for sale contracts (Minutes 2019 art.
 * 50), and 130 % of the loss (SPC Contract Interpretation art. 65) is for a court to apply on request; both are lines
 * to compare with. The loss is taken as the LPR of the day of breach × 1.3 to 1.5, as courts do.
 */
function chineseLines({ claim, regime, book, earnings }: NoteInput): Trace {
  if (regime.country !== 'CN' || regime.rate.kind === 'reference') return [];
  const breachOn = firstBreach(claim, earnings);
  const annual = effectiveAnnualPercent(earnings);
  const atContract = lookUpRate(book, 'cn-lpr-1y', claim.contractedOn ?? breachOn);
  const atBreach = lookUpRate(book, 'cn-lpr-1y', breachOn);
  const notes: Trace[number][] = [];
  if (atContract.ok) {
    const line = new Big(atContract.value.percent).times(4);
    notes.push({
      step: 'note.fourTimesLpr',
      annualPercent: annual,
      lprPercent: atContract.value.percent,
      linePercent: line.toFixed(2),
      isAbove: new Big(annual).gt(line),
      source: 'cn.court-minutes.50',
    });
  }
  if (atBreach.ok) {
    const loss = [1.3, 1.5].map((factor) => new Big(atBreach.value.percent).times(factor));
    const lines = loss.map((percent) => percent.times('1.3'));
    const [lossFrom = new Big(0), lossTo = new Big(0)] = loss;
    const [lineFrom = new Big(0), lineTo = new Big(0)] = lines;
    notes.push({
      step: 'note.lossLine',
      annualPercent: annual,
      lossFromPercent: lossFrom.toFixed(3),
      lossToPercent: lossTo.toFixed(3),
      lineFromPercent: lineFrom.toFixed(3),
      lineToPercent: lineTo.toFixed(3),
      isAbove: new Big(annual).gt(lineTo),
      source: 'cn.contract-interpretation.65',
    });
  }
  return notes;
}

function firstBreach(claim: LateClaim, earnings: Earnings): IsoDate {
  const days = earnings.segments.map(({ part }) => claim.parts[part]?.dueOn ?? claim.parts[0]?.dueOn);
  const [first] = days.filter((day) => day !== undefined).sort();
  return addDays(first ?? ('2000-01-01' as IsoDate), 1);
}

/** What the charge comes to in per cent a year of 365 days on the balances that bore it, to two decimals. */
function effectiveAnnualPercent({ segments, charge }: Earnings): string {
  const baseDays = segments.reduce(
    (sum, { base, days }) => addFractions(sum, multiplyFractions(base, toFraction(days))),
    noFraction,
  );
  if (baseDays.over === 0n) return '0';
  const yearly = multiplyFractions(charge, decimalToFraction('36500'));
  return fractionToDecimal(divideFractions(yearly, baseDays), 2);
}

function conventions({ regime, earnings }: NoteInput): Trace {
  const { rate, dayCount, country } = regime;
  const notes: Trace[number][] = [];
  const hasYear = rate.kind === 'annual' || rate.kind === 'reference';
  if (hasYear)
    notes.push({
      step: 'note.yearDays',
      yearDays: dayCount,
      ...(country === 'CN' ? { source: 'cn.year-days' as const } : {}),
    });
  const [first] = earnings.segments;
  if (rate.kind === 'reference' && rate.fixing === 'breach' && first?.rate.kind === 'annual')
    notes.push({ step: 'note.fixedAtStart', annualPercent: first.rate.percent, source: regime.citation });
  return notes;
}

function compensationNotes({ claim, regime, compensation }: NoteInput): Trace {
  if (regime.compensation === undefined) return [];
  if (compensation === null)
    return [{ step: 'note.sizeInOtherCurrency', currency: regime.compensation.currency }];
  const { minor, currency } = compensation;
  return [
    ...(currency === claim.currency ? [] : [{ step: 'note.otherCurrency' as const, minor, currency }]),
    ...(regime.compensation.isCreditedAgainstCosts
      ? [{ step: 'note.creditedAgainstCosts' as const, minor, currency, source: regime.citation }]
      : []),
  ];
}

function unverified({ regime, references }: NoteInput): Trace {
  const names = [
    ...(regime.evidence === 'memory' ? [regime.name] : []),
    ...references.filter(({ evidence }) => evidence === 'memory').map(({ name }) => name),
  ];
  return names.map((what) => ({ step: 'note.unverified', what }));
}
