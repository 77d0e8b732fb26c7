import { type IsoDate } from '../../dates';

/** Something that takes up room from a day on, until the day it ended. */
export type Use = {
  readonly fromOn: IsoDate;
  readonly untilOn?: IsoDate | undefined;
  readonly minor: number;
};

/**
 * The first day from which `minor` fits beside the uses for good. It is `earliestOn` itself unless something that
 * ended later still took the room then: money of a receipt that bounced on the 20th cannot be replaced on the 15th,
 * or the invoice would have been paid twice on the days between.
 */
export function findFirstFit(
  uses: readonly Use[],
  limitMinor: number,
  minor: number,
  earliestOn: IsoDate,
): IsoDate {
  const ends = uses.flatMap(({ untilOn }) =>
    untilOn !== undefined && untilOn > earliestOn ? [untilOn] : [],
  );
  if (ends.length === 0) return earliestOn;
  const starts = uses.flatMap(({ fromOn }) => (fromOn > earliestOn ? [fromOn] : []));
  const days = [...new Set([earliestOn, ...starts, ...ends])].sort();
  const changes = new Map<IsoDate, number>();
  const change = (day: IsoDate, by: number) => changes.set(day, (changes.get(day) ?? 0) + by);
  for (const { fromOn, untilOn, minor: used } of uses) {
    if (untilOn !== undefined && untilOn <= fromOn) continue;
    change(fromOn > earliestOn ? fromOn : earliestOn, used);
    if (untilOn !== undefined) change(untilOn > earliestOn ? untilOn : earliestOn, -used);
  }
  let used = 0;
  let first = earliestOn;
  let isFree = false;
  for (const day of days) {
    used += changes.get(day) ?? 0;
    const fits = used + minor <= limitMinor;
    if (fits && !isFree) first = day;
    isFree = fits;
  }
  return first;
}
