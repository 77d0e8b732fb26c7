import { addDays, addMonths, daysBetween, type IsoDate } from '../dates';
import { type FigureRefusal } from '../figures';
import { err, ok, type Result } from '../result';
import { type Trace } from '../trace';
import { effectiveOn, findWrongFact } from './checkFacts';
import { rollLastDay } from './lastDay';
import { lawRules } from './laws';
import { runClock } from './runClock';
import { type LimitationClock, type LimitationFacts, type LimitationLaw } from './types';

/** Days before the last one on which the program warns. */
const thresholds = [180, 90, 30, 7];

/** Two years to ask for enforcement of a judgment. */
const enforcementMonths = 24;

const countries: Readonly<Record<LimitationLaw, string>> = { CN: 'CN', DE: 'DE', 'E&W': 'GB' };

/**
 * The limitation clock of a claim. China: 3 years, counted from the due date itself (conservative: the law's period
 * begins the day after), one debt in instalments from its last; anew from a proven demand, the debtor's agreement or
 * proceedings; at most 20 years from the breach; a promise after expiry takes the defence away. Germany: 3 years from
 * the end of the year, anew from part payment or acknowledgement, standing still in proceedings. England and Wales: 6
 * years, anew from a signed acknowledgement or part payment, never after expiry. Limitation is a defence that the
 * debtor must raise; nothing here is legal advice. Refused: an unknown law, kind or evidence, days that are none.
 */
export function limitationClock(facts: LimitationFacts): Result<LimitationClock, FigureRefusal> {
  const wrong = findWrongFact(facts);
  if (wrong !== undefined) return err(wrong);
  const { law, events, calendar } = facts;
  const rules = lawRules[law];
  const roll = (actBy: IsoDate) => rollLastDay(actBy, countries[law], rules.lastDay, calendar);
  const run = runClock(facts, rules, roll);
  const asOf = facts.asOf ?? latestOf(events.flatMap((event) => effectiveOn(event) ?? []));
  const { base, actBy } = run;
  const trace: Trace[number][] = [...run.steps];
  const outcome = {
    outerOn: run.outerOn,
    isRestarted: run.isRestarted,
    isDefenceWaived: run.isDefenceWaived,
    idleEvents: run.idle,
  };
  if (base === null || actBy === null)
    return ok({
      ...outcome,
      status: 'notStarted',
      clockBase: null,
      actBy: null,
      lastDayOn: null,
      expiredOn: null,
      daysLeft: null,
      warning: null,
      warnings: [],
      trace,
    });
  const last = roll(actBy);
  trace.push(...last.steps);
  const isOver = asOf !== undefined && asOf > last.on && !run.isInProceedings;
  const daysLeft = asOf === undefined ? null : daysBetween(asOf, actBy);
  const warning =
    isOver || daysLeft === null ? null : (thresholds.findLast((days) => daysLeft <= days) ?? null);
  if (isOver && run.expiredOn === null)
    trace.push({ step: 'limitation.expired', expiredOn: actBy, source: rules.source });
  if (warning !== null && asOf !== undefined && daysLeft !== null && !run.isInProceedings)
    trace.push({ step: 'limitation.warning', asOf, daysLeft, threshold: warning });
  return ok({
    ...outcome,
    status: isOver ? 'expired' : run.isInProceedings ? 'inProceedings' : 'running',
    clockBase: base,
    actBy,
    lastDayOn: last.on,
    expiredOn: run.expiredOn ?? (isOver ? actBy : null),
    daysLeft,
    warning: run.isInProceedings ? null : warning,
    warnings: thresholds.map((days) => ({ days, on: addDays(actBy, -days) })),
    trace,
  });
}

function latestOf(days: readonly IsoDate[]): IsoDate | undefined {
  return days.toSorted().at(-1);
}

/**
 * The last day to ask for enforcement: two years from the end of the time that the judgment gives (PRC Civil
 * Procedure Law art. 250), on the corresponding day.
 */
export function enforceBy(
  performanceDueOn: IsoDate,
): Result<{ readonly actBy: IsoDate; readonly trace: Trace }, FigureRefusal> {
  const wrong = findWrongFact({ law: 'CN', claim: { kind: 'due', dueOn: performanceDueOn }, events: [] });
  if (wrong !== undefined) return err(wrong);
  const actBy = addMonths(performanceDueOn, enforcementMonths);
  return ok({
    actBy,
    trace: [{ step: 'limitation.enforceBy', from: performanceDueOn, actBy, source: 'cn.procedure.250' }],
  });
}
