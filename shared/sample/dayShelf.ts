import { type Calendar } from './calendar';

/** Rows by day. Reading them in order costs one pass, where sorting a million would cost seconds. */
export class DayShelf<Row> {
  private readonly days: Row[][] = [];

  constructor(private readonly calendar: Calendar) {}

  put(day: number, row: Row): void {
    if (day > this.calendar.today) throw new Error('the sample tells of nothing after its day');
    const place = day - this.calendar.earliestDay;
    for (let last = this.days.length; last <= place; last += 1) this.days.push([]);
    this.days[place]?.push(row);
  }

  /** All rows, the oldest first; those of one day as they were put. */
  inOrder(): Row[] {
    return this.days.flat();
  }
}
