import { type IsoDate } from '../dates';
import { type Evidence, type LocalText } from '../trace';

/** A rate in per cent (a decimal string), in force from this day until the next row. */
export type SeriesRow = {
  readonly from: IsoDate;
  readonly percent: string;
  /** Where one row is known worse than the pack. */
  readonly evidence?: Evidence | undefined;
};

/** A series of reference rates: LPR, Basiszinssatz, half-year reference rates. */
export type RateSeries = {
  readonly series: string;
  readonly name: LocalText;
  readonly source: string;
  readonly evidence: Evidence;
  readonly checkedOn: IsoDate;
  /** Guards the day whose rate is looked up, never the day of the calculation. */
  readonly validUntil: IsoDate;
  readonly note?: LocalText | undefined;
  readonly rows: readonly SeriesRow[];
};

/** A rate that the user looked up and vouches for. */
export type ConfirmedRate = {
  readonly series: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly percent: string;
  readonly confirmedOn: IsoDate;
  readonly confirmedBy: string;
};

/** All rates that calculations look up. */
export type RateBook = {
  readonly series: ReadonlyMap<string, RateSeries>;
  readonly confirmed: readonly ConfirmedRate[];
};

/** A rate that was found, and how well it is known. */
export type FoundRate = {
  readonly series: string;
  readonly name: LocalText;
  /** The day that was looked up, and since when its rate was in force. */
  readonly on: IsoDate;
  readonly since: IsoDate;
  readonly percent: string;
  readonly evidence: Evidence;
  readonly isConfirmedByUser: boolean;
};
