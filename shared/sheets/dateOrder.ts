import { type DateOrder, type DateReading } from './parseDate';

/** What the date columns of one file show about the order of day and month. */
export type DateOrderFinding = {
  /** `ymd`: every written date begins with its year; `none`: no date is written out; `unknown`: cannot be told. */
  readonly order: DateOrder | 'none' | 'unknown';
  /** How many values can only be read in one of the orders. */
  readonly provenMdy: number;
  readonly provenDmy: number;
  /** For the question: values that prove both orders, then such as read differently in them. At most five. */
  readonly doubtful: readonly string[];
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
  let mdySample = '';
  let dmySample = '';

  return {
    add(reading) {
      if (reading.kind === 'day' && reading.isYearFirst) yearFirst += 1;
      if (reading.kind !== 'numeric' || reading.first === reading.second) return;
      const isDmy = reading.first > 12;
      const isMdy = reading.second > 12;
      if (isDmy) dmy += 1;
      if (isMdy) mdy += 1;
      if (isDmy ? dmy > 1 : isMdy ? mdy > 1 : ambiguous.size >= 5) return;
      const text = `${reading.first}/${reading.second}/${reading.year}`;
      if (isDmy) dmySample = text;
      else if (isMdy) mdySample = text;
      else ambiguous.add(text);
    },
    finding() {
      const contradiction = mdy > 0 && dmy > 0 ? [mdySample, dmySample] : [];
      const doubtful = [...contradiction, ...ambiguous].slice(0, 5);
      const proof = { provenMdy: mdy, provenDmy: dmy, doubtful };
      if (mdy > dmy) return { order: 'mdy', ...proof };
      if (dmy > mdy) return { order: 'dmy', ...proof };
      if (ambiguous.size > 0 || mdy > 0) return { order: 'unknown', ...proof };
      return { order: yearFirst > 0 ? 'ymd' : 'none', ...proof };
    },
  };
}
