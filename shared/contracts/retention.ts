import Big from 'big.js';
import { addDays, daysBetween, type IsoDate } from '../dates';
import {
  checkFlag,
  checkMoney,
  checkReachableDay,
  checkSame,
  checkWhole,
  checkWord,
  type FigureRefusal,
  refuseAmount,
  refuseFigure,
} from '../figures';
import { type Money, money } from '../money';
import { err, ok, type Result } from '../result';
import { type TakeBackReason, type Trace } from '../trace';

/** From this part of the price on the goods can no longer be taken back (SPC Sale Contracts art. 26). */
const barredFromPercent = 75;
/** Days after delivery within which a registration ranks before the buyer's other security (SPC Security art. 57). */
const registerWithinDays = 10;
const mostDays = 36_525;

/** How far the price is paid, against the line from which title no longer helps. */
export type TitleMeter = {
  /** Per cent, cut to four decimals: 74.9999 is not yet 75. */
  readonly paidPercent: string;
  readonly linePercent: number;
  readonly isBarred: boolean;
  /** What may still be paid before the line is reached. */
  readonly leftUntilLine: Money;
  readonly trace: Trace;
};

/**
 * The meter of retained title: paid 75 % or more of the price bars taking the goods back (SPC Sale Contracts art.
 * 26). Refused: a price of nothing, amounts below zero or of two currencies, more paid than the price.
 */
export function meterTitle(price: Money, paid: Money): Result<TitleMeter, FigureRefusal> {
  const wrong =
    checkMoney('priceMinor', price, 'positive') ??
    checkMoney('paidMinor', paid) ??
    checkSame('paidMinor', paid, price) ??
    (paid.minor > price.minor
      ? refuseAmount('paidMinor', paid.minor, paid.currency, 'exceedsWhole')
      : undefined);
  if (wrong !== undefined) return err(wrong);
  const isBarred = new Big(paid.minor).times(100).gte(new Big(price.minor).times(barredFromPercent));
  const line = new Big(price.minor).times(barredFromPercent).div(100).round(0, Big.roundUp);
  const paidPercent = new Big(paid.minor).times(100).div(price.minor).round(4, Big.roundDown).toFixed();
  return ok({
    paidPercent,
    linePercent: barredFromPercent,
    isBarred,
    leftUntilLine: money(Math.max(Number(line.toFixed()) - paid.minor, 0), price.currency),
    trace: [
      {
        step: 'title.paid',
        paidMinor: paid.minor,
        priceMinor: price.minor,
        currency: price.currency,
        percent: paidPercent,
        linePercent: String(barredFromPercent),
        isBarred,
        source: 'cn.sale-interpretation.26',
      },
    ],
  });
}

export type TakeBackFacts = {
  readonly price: Money;
  readonly paid: Money;
  /** A signed clause keeps the title (Civil Code art. 641). */
  readonly hasSignedClause: boolean;
  readonly ground: TakeBackReason;
  /** The demand for payment that reached the buyer, and the days it gave. */
  readonly demand?: { readonly deliveredOn: IsoDate; readonly cureDays: number } | undefined;
  /** A third party acquired the goods in good faith. */
  readonly isSoldInGoodFaith?: boolean;
  readonly asOf: IsoDate;
};

export type TakeBack = { readonly mayTakeBack: boolean; readonly trace: Trace };

/**
 * Whether taking goods back may be threatened: with a signed clause, less than 75 % paid, nobody who acquired them
 * in good faith, and for unpaid money only after a demand and the days it gave (Civil Code art. 642). Refused: as
 * the meter; an unknown ground, days that are none.
 */
export function mayTakeBack(facts: TakeBackFacts): Result<TakeBack, FigureRefusal> {
  const meter = meterTitle(facts.price, facts.paid);
  if (!meter.ok) return meter;
  const { demand, asOf, ground } = facts;
  const wrong =
    checkWord('kind', ground, ['unpaid', 'conditionNotMet', 'disposedOf']) ??
    checkFlag('hasSignedClause', facts.hasSignedClause) ??
    checkFlag('isSoldInGoodFaith', facts.isSoldInGoodFaith) ??
    checkReachableDay('asOf', asOf) ??
    (demand === undefined
      ? undefined
      : (checkReachableDay('demandedOn', demand.deliveredOn) ??
        checkWhole('cureDays', demand.cureDays, 0, mostDays)));
  if (wrong !== undefined) return err(wrong);
  const cure = ground === 'unpaid' ? cureSteps(demand, asOf) : { isOver: true, steps: [] };
  const isAllowed =
    facts.hasSignedClause && !meter.value.isBarred && facts.isSoldInGoodFaith !== true && cure.isOver;
  return ok({
    mayTakeBack: isAllowed,
    trace: [
      ...meter.value.trace,
      ...(facts.hasSignedClause ? [] : [{ step: 'title.noClause' as const, source: 'cn.code.641' as const }]),
      ...(facts.isSoldInGoodFaith === true
        ? [{ step: 'title.soldInGoodFaith' as const, source: 'cn.sale-interpretation.26' as const }]
        : []),
      { step: 'title.reason', reason: ground, source: 'cn.code.642' },
      ...cure.steps,
      { step: isAllowed ? 'title.mayTakeBack' : 'title.mayNotTakeBack' },
    ],
  });
}

function cureSteps(
  demand: TakeBackFacts['demand'],
  asOf: IsoDate,
): { readonly isOver: boolean; readonly steps: Trace } {
  if (demand === undefined)
    return { isOver: false, steps: [{ step: 'title.noDemand', source: 'cn.code.642' }] };
  const { deliveredOn: demandedOn, cureDays } = demand;
  const until = addDays(demandedOn, cureDays);
  const isOver = asOf > until;
  const step = isOver ? 'title.cureOver' : 'title.cureRuns';
  return { isOver, steps: [{ step, demandedOn, cureDays, until, source: 'cn.code.642' }] };
}

export type Registration = {
  readonly deliveredOn: IsoDate;
  readonly registeredOn?: IsoDate | undefined;
  readonly expiresOn?: IsoDate | undefined;
  readonly asOf: IsoDate;
};

/** `ranksFirst`: registered in time and still registered; `ranksByDate`: registered too late. */
export type RegistrationState = 'pending' | 'missed' | 'ranksFirst' | 'ranksByDate' | 'ended';

export type RegistrationCheck = {
  readonly registerBy: IsoDate;
  readonly state: RegistrationState;
  /** To the last day for registering, or to the end of the registration; below zero when it is over. */
  readonly daysLeft: number | null;
  readonly trace: Trace;
};

/**
 * The registration of retained title: within 10 days of delivery it ranks before the buyer's other security (Civil
 * Code art. 416, SPC Security art. 57), later by its own date; when it ends, title no longer holds against others.
 * The last day is not moved by weekends: one registers before it. Refused: days that are none, an end without a
 * registration or before it.
 */
export function checkRegistration(facts: Registration): Result<RegistrationCheck, FigureRefusal> {
  const { deliveredOn, registeredOn, expiresOn, asOf } = facts;
  const wrong =
    checkReachableDay('deliveredOn', deliveredOn) ??
    checkReachableDay('asOf', asOf) ??
    (registeredOn === undefined ? undefined : checkReachableDay('registeredOn', registeredOn)) ??
    (expiresOn === undefined ? undefined : checkReachableDay('expiresOn', expiresOn));
  if (wrong !== undefined) return err(wrong);
  if (expiresOn !== undefined && registeredOn === undefined)
    return err(refuseFigure('registeredOn', '', 'missing'));
  if (expiresOn !== undefined && registeredOn !== undefined && expiresOn < registeredOn)
    return err(refuseFigure('expiresOn', expiresOn, 'tooEarly'));
  const registerBy = addDays(deliveredOn, registerWithinDays);
  const first: Trace[number] = {
    step: 'title.registerBy',
    deliveredOn,
    days: registerWithinDays,
    registerBy,
    source: 'cn.security-interpretation.57',
  };
  if (registeredOn === undefined || registeredOn > asOf) {
    const daysLeft = daysBetween(asOf, registerBy);
    const step: Trace[number] = { step: 'title.notRegistered', registerBy, daysLeft };
    return ok({
      registerBy,
      state: daysLeft < 0 ? 'missed' : 'pending',
      daysLeft,
      trace: [first, step],
    });
  }
  const isInTime = registeredOn <= registerBy;
  const made: Trace[number] = isInTime
    ? { step: 'title.registeredInTime', registeredOn, source: 'cn.code.416' }
    : { step: 'title.registeredLate', registeredOn, registerBy, source: 'cn.code.416' };
  const state = isInTime ? 'ranksFirst' : 'ranksByDate';
  if (expiresOn === undefined) return ok({ registerBy, state, daysLeft: null, trace: [first, made] });
  const daysLeft = daysBetween(asOf, expiresOn);
  return ok({
    registerBy,
    state: daysLeft < 0 ? 'ended' : state,
    daysLeft,
    trace: [first, made, { step: 'title.registrationEnds', expiresOn, daysLeft }],
  });
}
