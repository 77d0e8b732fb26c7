import { isoDate } from '@shared/dates';
import { limitationClock, type LimitationEvent, type LimitationLaw } from '@shared/limitation';
import { must } from '@shared/result';

export type Event = { readonly [K in keyof LimitationEvent]?: unknown };

export function clock(law: LimitationLaw, dueOn: string, events: readonly Event[] = [], more: object = {}) {
  return must(
    limitationClock({
      law,
      claim: { kind: 'due', dueOn: isoDate(dueOn) },
      events: events as readonly LimitationEvent[],
      ...more,
    }),
  );
}
export const demand = (deliveredOn: string, proof?: string): Event => ({
  kind: 'demand',
  deliveredOn,
  ...(proof ? { proof } : {}),
});
export const done = (kind: LimitationEvent['kind'], on: string, more: object = {}): Event => ({
  kind,
  on,
  ...more,
});
