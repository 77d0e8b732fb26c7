import { type IsoDate } from '../dates';
import { checkFlag, checkList, checkReachableDay, type FigureRefusal, refuseFigure } from '../figures';
import { lawRules } from './laws';
import { proofKinds } from './proof';
import { type LimitationClaim, type LimitationEvent, type LimitationFacts } from './types';

const mostEvents = 500;
const mostInstalments = 600;

/** Papers take effect when they arrive; everything else when it is done. */
export function effectiveOn(event: LimitationEvent): IsoDate | undefined {
  return event.deliveredOn ?? event.on;
}

/** The first thing that is wrong with the facts of a clock. */
export function findWrongFact({ law, claim, events, asOf }: LimitationFacts): FigureRefusal | undefined {
  if (!Object.hasOwn(lawRules, law)) return refuseFigure('law', law, 'unknown');
  const wrong =
    checkStart(claim) ??
    checkList('events', events, 0, mostEvents) ??
    (asOf === undefined ? undefined : checkReachableDay('asOf', asOf));
  if (wrong !== undefined) return wrong;
  for (const [place, event] of events.entries()) {
    const found = checkEvent(event, `events[${place}]`, law);
    if (found !== undefined) return found;
  }
  return undefined;
}

function checkStart(claim: LimitationClaim): FigureRefusal | undefined {
  switch (claim.kind) {
    case 'due':
      return checkReachableDay('dueOn', claim.dueOn);
    case 'onDemand':
      return checkReachableDay('contractedOn', claim.agreedOn);
    case 'instalments':
      return claim.dueOns.length === 0
        ? refuseFigure('instalments', '', 'missing')
        : checkDays('instalments', claim.dueOns);
    default:
      return refuseFigure('kind', claim, 'unknown');
  }
}

function checkDays(field: string, days: readonly IsoDate[]): FigureRefusal | undefined {
  if (!Array.isArray(days)) return refuseFigure(field, days, 'shape');
  if (days.length > mostInstalments) return refuseFigure(field, days.length, 'tooMany');
  for (const [place, day] of days.entries()) {
    const wrong = checkReachableDay(`${field}[${place}]`, day);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function checkEvent(
  event: LimitationEvent,
  field: string,
  law: LimitationFacts['law'],
): FigureRefusal | undefined {
  if (!Object.hasOwn(lawRules[law].effects, event.kind))
    return refuseFigure(`${field}.kind`, event.kind, 'unknown');
  if (event.proof !== undefined && !proofKinds.includes(event.proof))
    return refuseFigure(`${field}.evidence`, event.proof, 'unknown');
  const on = effectiveOn(event);
  if (on === undefined) return refuseFigure(`${field}.on`, '', 'missing');
  for (const key of ['on', 'deliveredOn', 'payBy', 'endedOn'] as const) {
    const day = event[key];
    const wrong = day === undefined ? undefined : checkReachableDay(`${field}.${key}`, day);
    if (wrong !== undefined) return wrong;
  }
  if (event.on !== undefined && event.deliveredOn !== undefined && event.deliveredOn < event.on)
    return refuseFigure(`${field}.deliveredOn`, event.deliveredOn, 'tooEarly');
  if (event.endedOn !== undefined && event.endedOn < on)
    return refuseFigure(`${field}.endedOn`, event.endedOn, 'tooEarly');
  if (event.payBy !== undefined && event.payBy < on)
    return refuseFigure(`${field}.payBy`, event.payBy, 'tooEarly');
  return (
    checkFlag(`${field}.hasDemandWording`, event.hasDemandWording) ??
    checkFlag(`${field}.isSignedBack`, event.isSignedBack) ??
    checkDays(`${field}.instalments`, event.newDueOns ?? [])
  );
}
