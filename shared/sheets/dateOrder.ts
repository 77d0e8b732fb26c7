import { type DateOrder, type DateReading } from './parseDate';

/** What the date columns of one file show about the order of day and month. */
export type DateOrderFinding = {
  /** `ymd`: every written date begins with its year; `none`: no date is written out; `unknown`: cannot be told. */
  readonly order: DateOrder | 'none' | 'unknown';
  /** How many values can only be read in one of the orders. */
  readonly provenMdy: number;
  readonly provenDmy: number;
  /** Values that read differently in the two orders, for the question. At most five. */
  readonly ambiguous: readonly string[];
};

/** Collects the readings of all date columns of a file and tells its one order of day and month. */
export type DateOrderCounter = {
  add(reading: DateReading): void;
  finding(): DateOrderFinding;
};

/**
 * One order holds for the whole file: it is taken from the values that prove it (a part above 12 is the day).
 * Where both orders are proven the majority decides, and the values that do not fit it are refused by their rows;
 * where both are proven equally often, or a value is ambiguous and none is proven, the order is unknown.
 */
export function countDateOrder(): DateOrderCounter {
  let mdy = 0;
  let dmy = 0;
  let yearFirst = 0;
  const ambiguous = new Set<string>();
  let hasAmbiguous = false;

  return {
    add(reading) {
      if (reading.kind === 'day' && reading.isYearFirst) yearFirst += 1;
      if (reading.kind !== 'numeric' || reading.first === reading.second) return;
      if (reading.first > 12) dmy += 1;
      else if (reading.second > 12) mdy += 1;
      else {
        hasAmbiguous = true;
        if (ambiguous.size < 5) ambiguous.add(`${reading.first}/${reading.second}/${reading.year}`);
      }
    },
    finding() {
      const proof = { provenMdy: mdy, provenDmy: dmy, ambiguous: [...ambiguous] };
      if (mdy > dmy) return { order: 'mdy', ...proof };
      if (dmy > mdy) return { order: 'dmy', ...proof };
      if (hasAmbiguous || mdy > 0) return { order: 'unknown', ...proof };
      return { order: yearFirst > 0 ? 'ymd' : 'none', ...proof };
    },
  };
}
