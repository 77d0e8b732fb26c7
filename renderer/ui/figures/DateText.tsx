import { type IsoDate } from '@shared/dates';
import { type ReactNode } from 'react';
import { OpenText } from '../controls/OpenText';

export type DateTextProps = {
  /** `null` is unknown and stays empty. */
  readonly day: IsoDate | null;
  /** Days of this day's year are written short (`06-30`); all others in full. */
  readonly within?: IsoDate | undefined;
  readonly onOpen?: (() => void) | undefined;
};

/** A calendar day: `2026-06-30`, or `06-30` inside the year of `within`. */
export function DateText({ day, within, onOpen }: DateTextProps): ReactNode {
  if (day === null) return null;
  const shown = within !== undefined && day.slice(0, 4) === within.slice(0, 4) ? day.slice(5) : day;
  const time = <time dateTime={day}>{shown}</time>;
  return onOpen ? <OpenText onOpen={onOpen}>{time}</OpenText> : time;
}
