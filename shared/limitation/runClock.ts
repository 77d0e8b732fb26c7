import { addDays, addMonths, daysBetween, type IsoDate } from '../dates';
import { type TraceStep } from '../trace';
import { effectiveOn } from './checkFacts';
import { type LastDay } from './lastDay';
import { type Effect, type lawRules } from './laws';
import { missingProof } from './proof';
import { type RunningClock, startClock } from './startClock';
import { type IdleEvent, type LimitationEvent, type LimitationFacts } from './types';

type Rules = (typeof lawRules)['CN'];

type Roll = (actBy: IsoDate) => LastDay;

/** Starts the clock and plays the events to it. */
export function runClock(facts: LimitationFacts, rules: Rules, roll: Roll): RunningClock {
  const clock = startClock(facts, rules);
  const events = facts.events
    .map((event, place) => ({ event, place, on: effectiveOn(event) ?? ('' as IsoDate) }))
    .sort((a, b) => (a.on === b.on ? a.place - b.place : a.on < b.on ? -1 : 1));
  for (const { event, place, on } of events) {
    if (clock.base === null) startByDemand(clock, rules, event, on, place);
    else play(clock, rules, roll, event, on, place);
  }
  return clock;
}

/** Without an agreed due date the first proven demand starts the clock (SPC Limitation Provisions art. 4). */
function startByDemand(
  clock: RunningClock,
  rules: Rules,
  event: LimitationEvent,
  on: IsoDate,
  place: number,
): void {
  const missing = missingProof(event);
  if (event.kind !== 'demand' || missing !== undefined) {
    leave(clock, event, on, place, event.kind === 'demand' ? (missing ?? 'notProven') : 'beforeStart');
    return;
  }
  const base = event.payBy ?? on;
  clock.base = base;
  clock.actBy = addMonths(base, rules.years * 12);
  clock.outerOn = rules.outerYears === null ? null : addMonths(base, rules.outerYears * 12);
  clock.steps.push(
    { step: 'limitation.startsAtDemand', on: base, source: 'cn.limitation-provisions.4' },
    { step: 'limitation.period', years: rules.years, from: base, actBy: clock.actBy, source: rules.source },
  );
}

function play(
  clock: RunningClock,
  rules: Rules,
  roll: Roll,
  event: LimitationEvent,
  on: IsoDate,
  place: number,
): void {
  const { base, actBy } = clock;
  if (base === null || actBy === null) return;
  const effect = rules.effects[event.kind];
  const hindrance = findHindrance(effect, event);
  if (on > roll(actBy).on && !clock.isInProceedings) {
    playAfterExpiry(clock, rules, event, on, place);
    return;
  }
  if (hindrance !== undefined) leave(clock, event, on, place, hindrance);
  else if (effect.does === 'suspend') suspend(clock, effect, event, on, place);
  else if (on <= base && event.kind !== 'instalmentPlan') leave(clock, event, on, place, 'beforeStart');
  else if (effect.does !== 'nothing') restart(clock, rules, effect, event, on);
}

/** Why an event cannot move the clock at all; undefined: it can. */
function findHindrance(effect: Effect, event: LimitationEvent): IdleEvent['reason'] | undefined {
  switch (effect.does) {
    case 'nothing':
      return effect.reason;
    case 'restartIfArrived':
      return missingProof(event);
    case 'restartIfDemand':
      if (event.hasDemandWording !== true) return 'plainStatement';
      return event.isSignedBack === true ? undefined : missingProof(event);
    case 'restart':
    case 'suspend':
      return undefined;
  }
}

/** A promise or a new agreement takes the defence away (PRC Civil Code art. 192); nothing else does anything any more. */
function playAfterExpiry(
  clock: RunningClock,
  rules: Rules,
  event: LimitationEvent,
  on: IsoDate,
  place: number,
): void {
  const expiredOn = clock.expiredOn ?? clock.actBy ?? on;
  if (clock.expiredOn === null) {
    clock.expiredOn = expiredOn;
    clock.steps.push({ step: 'limitation.expired', expiredOn, source: rules.source });
  }
  if (!rules.waivers.includes(event.kind)) {
    leave(clock, event, on, place, 'afterExpiry');
    return;
  }
  const base = baseOf(event, on);
  clock.base = base;
  clock.actBy = addMonths(base, rules.years * 12);
  clock.isDefenceWaived = true;
  clock.steps.push({
    step: 'limitation.defenceWaived',
    event: event.kind,
    on,
    expiredOn,
    actBy: clock.actBy,
    source: 'cn.code.192',
  });
}

function restart(
  clock: RunningClock,
  rules: Rules,
  effect: Exclude<Effect, { does: 'nothing' | 'suspend' }>,
  event: LimitationEvent,
  on: IsoDate,
): void {
  const isProceeding = effect.does === 'restart' && effect.isProceeding === true;
  // A plan of a country whose instalments are claims of their own restarts the clock by the signature alone.
  const base = isProceeding ? (event.endedOn ?? on) : rules.instalments === 'last' ? baseOf(event, on) : on;
  const actBy = capped(clock, addMonths(base, rules.years * 12));
  clock.base = base;
  clock.actBy = actBy;
  clock.isRestarted = true;
  clock.steps.push({
    step: 'limitation.restarts',
    event: event.kind,
    on,
    clockBase: base,
    actBy,
    source: effect.source,
  });
  clock.isInProceedings = isProceeding && event.endedOn === undefined;
  if (clock.isInProceedings)
    clock.steps.push({ step: 'limitation.inProceedings', event: event.kind, on, source: effect.source });
}

/** The day of the event, or the last new due date of a plan where that is later. */
function baseOf(event: LimitationEvent, on: IsoDate): IsoDate {
  return [on, ...(event.newDueOns ?? [])].sort().at(-1) ?? on;
}

/** Nothing moves the clock beyond the outer limit. */
function capped(clock: RunningClock, actBy: IsoDate): IsoDate {
  return clock.outerOn !== null && clock.outerOn < actBy ? clock.outerOn : actBy;
}

/**
 * PRC Civil Code art. 194: an obstacle in the last six months lets six months run from its end. BGB §§ 204, 209: the
 * time of proceedings and six months after them is not counted. While they last, the old day is kept to plan with.
 */
function suspend(
  clock: RunningClock,
  effect: Extract<Effect, { does: 'suspend' }>,
  event: LimitationEvent,
  on: IsoDate,
  place: number,
): void {
  const { actBy } = clock;
  if (actBy === null) return;
  if (effect.how === 'lastSixMonths' && (event.endedOn ?? on) <= addMonths(actBy, -6)) {
    leave(clock, event, on, place, 'notInLastSixMonths');
    return;
  }
  if (event.endedOn === undefined) {
    clock.isInProceedings = effect.how === 'proceedings';
    clock.steps.push({ step: 'limitation.inProceedings', event: event.kind, on, source: effect.source });
    return;
  }
  const to = effect.how === 'lastSixMonths' ? event.endedOn : addMonths(event.endedOn, 6);
  const moved = effect.how === 'lastSixMonths' ? addMonths(to, 6) : addDays(actBy, daysBetween(on, to));
  clock.actBy = capped(clock, moved > actBy ? moved : actBy);
  clock.isInProceedings = false;
  clock.steps.push({
    step: 'limitation.suspended',
    from: on,
    to,
    actBy: clock.actBy,
    source: effect.source,
  });
}

function leave(
  clock: RunningClock,
  event: LimitationEvent,
  on: IsoDate,
  place: number,
  reason: IdleEvent['reason'],
): void {
  clock.idle.push({ event: place, reason });
  const step: TraceStep<'limitation.noEffect'> = {
    step: 'limitation.noEffect',
    event: event.kind,
    on,
    reason,
  };
  clock.steps.push(step);
}
