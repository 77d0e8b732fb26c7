import { addMonths, type IsoDate } from '../dates';
import { type Trace } from '../trace';
import { type lawRules } from './laws';
import { type IdleEvent, type LimitationFacts } from './types';

/** The clock while events are played to it, in the order in which they took effect. */
export type RunningClock = {
  base: IsoDate | null;
  actBy: IsoDate | null;
  outerOn: IsoDate | null;
  expiredOn: IsoDate | null;
  isRestarted: boolean;
  isDefenceWaived: boolean;
  isInProceedings: boolean;
  readonly idle: IdleEvent[];
  readonly steps: Trace[number][];
};

/** The clock before any event: from the due date, the end of its year, or waiting for a demand. */
export function startClock({ claim }: LimitationFacts, rules: (typeof lawRules)['CN']): RunningClock {
  const clock: RunningClock = {
    base: null,
    actBy: null,
    outerOn: null,
    expiredOn: null,
    isRestarted: false,
    isDefenceWaived: false,
    isInProceedings: false,
    idle: [],
    steps: [],
  };
  if (claim.kind === 'onDemand') return clock;
  const sorted = claim.kind === 'due' ? [claim.dueOn] : claim.dueOns.toSorted();
  const dueOn = rules.instalments === 'last' ? sorted.at(-1) : sorted[0];
  if (dueOn === undefined) return clock;
  const base = rules.startsAt === 'yearEnd' ? (`${dueOn.slice(0, 4)}-12-31` as IsoDate) : dueOn;
  const actBy = addMonths(base, rules.years * 12);
  clock.base = base;
  clock.actBy = actBy;
  clock.steps.push(...startSteps(dueOn, sorted.length, rules), {
    step: 'limitation.period',
    years: rules.years,
    from: base,
    actBy,
    source: rules.source,
  });
  if (rules.outerYears !== null) {
    clock.outerOn = addMonths(dueOn, rules.outerYears * 12);
    clock.steps.push({
      step: 'limitation.outer',
      years: rules.outerYears,
      outerOn: clock.outerOn,
      source: rules.source,
    });
  }
  return clock;
}

function startSteps(dueOn: IsoDate, instalments: number, rules: (typeof lawRules)['CN']): Trace {
  const steps: Trace[number][] = [];
  if (instalments > 1 && rules.instalments === 'last')
    steps.push({ step: 'limitation.startsWithLastInstalment', dueOn, instalments, source: 'cn.code.189' });
  else if (instalments > 1) steps.push({ step: 'limitation.startsWithFirstInstalment', dueOn, instalments });
  else steps.push({ step: 'limitation.starts', dueOn });
  if (rules.startsAt === 'yearEnd') {
    const on = `${dueOn.slice(0, 4)}-12-31` as IsoDate;
    steps.push({ step: 'limitation.startsAtYearEnd', dueOn, on, source: rules.source });
  }
  return steps;
}
