import { isoDate, type IsoDate } from '@shared/dates';

/** The calendar day of this PC at a moment, in its own time zone. */
export function dayOf(moment: Date): IsoDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  return isoDate(
    `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
  );
}

/** Asked for each command, because a program that stays open passes midnight. A fixed day (--today) never moves. */
export function createClock(fixed: IsoDate | null): () => IsoDate {
  return () => fixed ?? dayOf(new Date());
}
