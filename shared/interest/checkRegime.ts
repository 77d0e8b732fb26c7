import Big from 'big.js';
import { type DomainError } from '../errors';
import { isCurrencyCode } from '../money';
import { err, ok, type Result } from '../result';
import { checkDay, checkList, checkWord, refuseFigure } from '../figures';
import {
  type Compensation,
  type DayCount,
  type Fixing,
  type LateChargeRegime,
  type RegimeRate,
  type Tier,
  type TierMode,
} from './types';

type RegimeError = DomainError<'figure.invalid'>;

const plain = /^\d{1,6}(\.\d{1,10})?$/;
const dayCounts: readonly DayCount[] = ['365', '360', 'act/act'];
const modes: readonly TierMode[] = ['marginal', 'whole-period'];
const fixings: readonly Fixing[] = ['breach', 'contract', 'steps', 'asOf'];
const mostTiers = 100;
const mostSteps = 20;
/** A hundred years: beyond it a number of days is a mistake. */
const mostDays = 36_525;
/** Rules are never changed, and one is asked about for every invoice of a book. */
const sound = new WeakSet<LateChargeRegime>();

/**
 * Checks a rule of late charges whose shape is known: no rate below zero or above 100 % (of the base a day, a month,
 * a year; an uplift of the reference), tiers from day 1 without gap or overlap, grace in whole days, a cap of at
 * most 100 %. Refused with the field and the reason.
 */
export function checkRegime(regime: LateChargeRegime): Result<LateChargeRegime, RegimeError> {
  if (sound.has(regime)) return ok(regime);
  const wrong =
    checkRate(regime.rate) ??
    checkWord('dayCount', regime.dayCount, dayCounts) ??
    checkPercent('capPercent', regime.capPercent) ??
    checkPercent('ceilingAnnualPercent', regime.ceilingAnnualPercent) ??
    checkGrace(regime) ??
    checkCompensation(regime.compensation) ??
    checkSpan(regime);
  if (wrong !== undefined) return err(wrong);
  sound.add(regime);
  return ok(regime);
}

function checkRate(rate: RegimeRate): RegimeError | undefined {
  switch (rate.kind) {
    case 'daily':
      return checkDaily('rate.dailyRate', rate.dailyRate);
    case 'annual':
      return checkPercent('rate.annualPercent', rate.annualPercent);
    case 'monthly':
      return checkPercent('rate.monthlyPercent', rate.monthlyPercent);
    case 'tiers':
      return (
        checkWord('rate.mode', rate.mode, modes) ??
        checkList('rate.tiers', rate.tiers, 1, mostTiers) ??
        checkTiers(rate.tiers)
      );
    case 'reference':
      if (rate.upliftPercent !== undefined && rate.points !== undefined)
        return refuseFigure('rate.points', rate.points, 'twice');
      return (
        checkWord('rate.fixing', rate.fixing, fixings) ??
        checkPercent('rate.upliftPercent', rate.upliftPercent) ??
        checkPercent('rate.points', rate.points)
      );
    default:
      return refuseFigure('rate', rate, 'unknown');
  }
}

/** Tiers begin with day 1, follow on one another and end open or with the last. */
function checkTiers(tiers: readonly Tier[]): RegimeError | undefined {
  let next: number | null = 1;
  for (const [place, { fromDay, toDay, dailyRate }] of tiers.entries()) {
    const field = `rate.tiers[${place}]`;
    if (!Number.isInteger(fromDay)) return refuseFigure(`${field}.fromDay`, fromDay, 'whole');
    if (next === null || fromDay < next) return refuseFigure(`${field}.fromDay`, fromDay, 'order');
    if (fromDay > next) return refuseFigure(`${field}.fromDay`, fromDay, 'gap');
    if (toDay !== null && !Number.isInteger(toDay)) return refuseFigure(`${field}.toDay`, toDay, 'whole');
    if (fromDay > mostDays) return refuseFigure(`${field}.fromDay`, fromDay, 'tooLarge');
    if (toDay !== null && toDay > mostDays) return refuseFigure(`${field}.toDay`, toDay, 'tooLarge');
    if (toDay !== null && toDay < fromDay) return refuseFigure(`${field}.toDay`, toDay, 'order');
    const wrong = checkDaily(`${field}.dailyRate`, dailyRate);
    if (wrong !== undefined) return wrong;
    next = toDay === null ? null : toDay + 1;
  }
  return undefined;
}

function checkDaily(field: string, rate: string): RegimeError | undefined {
  const wrong = checkDecimal(field, rate);
  if (wrong !== undefined) return wrong;
  return new Big(rate).gt(1) ? refuseFigure(field, rate, 'over100') : undefined;
}

function checkPercent(field: string, percent: string | undefined): RegimeError | undefined {
  if (percent === undefined) return undefined;
  const wrong = checkDecimal(field, percent);
  if (wrong !== undefined) return wrong;
  return new Big(percent).gt(100) ? refuseFigure(field, percent, 'over100') : undefined;
}

function checkDecimal(field: string, value: string): RegimeError | undefined {
  if (typeof value !== 'string') return refuseFigure(field, value, 'decimal');
  if (/^-\d/.test(value)) return refuseFigure(field, value, 'negative');
  return plain.test(value) ? undefined : refuseFigure(field, value, 'decimal');
}

function checkGrace({ grace }: LateChargeRegime): RegimeError | undefined {
  if (grace === undefined) return undefined;
  if (!Number.isInteger(grace.days)) return refuseFigure('grace.days', grace.days, 'whole');
  if (grace.days < 0) return refuseFigure('grace.days', grace.days, 'negative');
  if (grace.days > mostDays) return refuseFigure('grace.days', grace.days, 'tooLarge');
  return checkWord('grace.runsFrom', grace.runsFrom, ['dueDate', 'graceEnd']);
}

/** Steps rise, and the last has no upper end, so that every debt has its sum. */
function checkCompensation(compensation: Compensation | undefined): RegimeError | undefined {
  if (compensation === undefined) return undefined;
  const { currency, steps } = compensation;
  if (!isCurrencyCode(currency)) return refuseFigure('compensation.currency', currency, 'currency');
  const wrongList = checkList('compensation.steps', steps, 1, mostSteps);
  if (wrongList !== undefined) return wrongList;
  let before = new Big(0);
  for (const [place, { below, amount }] of steps.entries()) {
    const field = `compensation.steps[${place}]`;
    const isLast = place === steps.length - 1;
    const wrong = checkDecimal(`${field}.amount`, amount);
    if (wrong !== undefined) return wrong;
    if (below === undefined) {
      if (!isLast) return refuseFigure(`${field}.below`, '', 'order');
      continue;
    }
    if (isLast) return refuseFigure(`${field}.below`, below, 'gap');
    const wrongBelow = checkDecimal(`${field}.below`, below);
    if (wrongBelow !== undefined) return wrongBelow;
    if (new Big(below).lte(before)) return refuseFigure(`${field}.below`, below, 'order');
    before = new Big(below);
  }
  return undefined;
}

function checkSpan({ validFrom, validUntil }: LateChargeRegime): RegimeError | undefined {
  const wrong =
    (validFrom === null ? undefined : checkDay('validFrom', validFrom)) ??
    (validUntil === null ? undefined : checkDay('validUntil', validUntil));
  if (wrong !== undefined) return wrong;
  if (validFrom === null || validUntil === null || validFrom <= validUntil) return undefined;
  return refuseFigure('validUntil', validUntil, 'order');
}
