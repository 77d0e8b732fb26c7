import { type IsoDate } from '../dates';
import { type Evidence, type LocalText } from '../trace';

export type Holiday = { readonly from: IsoDate; readonly to: IsoDate; readonly name: LocalText };

/** The working days of one year of a country, with the notice that set them. */
export type CalendarYear = {
  readonly country: string;
  readonly year: number;
  readonly source: string;
  readonly evidence: Evidence;
  readonly checkedOn: IsoDate;
  readonly holidays: readonly Holiday[];
  readonly workdays: readonly IsoDate[];
};

/** Which days one works on, in the years that it knows. */
export type BusinessCalendar = {
  /** Two letters of ISO 3166. */
  readonly country: string;
  /** `every`: weekends alone, in any year, because no holidays are known. */
  readonly years: readonly number[] | 'every';
  readonly daysOff: ReadonlySet<IsoDate>;
  readonly workdays: ReadonlySet<IsoDate>;
};
