/** The figures of one row of the report while they are added up: columns, then unapplied. */
const extraColumns = 1;

/**
 * Rows of sums side by side in one array that grows: a report over a hundred thousand customers makes no object per
 * row before the sums stand.
 */
export class AgingCells {
  private readonly width: number;
  private sums: Float64Array;
  private invoices: Int32Array;
  private oldest: Int32Array;
  private count = 0;

  /** `columns` counts not due and the late columns. */
  constructor(columns: number) {
    this.width = columns + extraColumns;
    this.sums = new Float64Array(this.width * 64);
    this.invoices = new Int32Array(64);
    this.oldest = new Int32Array(64);
  }

  get size(): number {
    return this.count;
  }

  /** A new row of zeros; answers its number. */
  addRow(): number {
    if (this.count === this.invoices.length) this.grow();
    this.count += 1;
    return this.count - 1;
  }

  add(row: number, place: number, minor: number): void {
    const at = row * this.width + place;
    this.sums[at] = (this.sums[at] ?? 0) + minor;
  }

  addUnapplied(row: number, minor: number): void {
    this.add(row, this.width - 1, minor);
  }

  countInvoice(row: number): void {
    this.invoices[row] = (this.invoices[row] ?? 0) + 1;
  }

  noteLate(row: number, days: number): void {
    if (days > (this.oldest[row] ?? 0)) this.oldest[row] = days;
  }

  sumOf(row: number, place: number): number {
    return this.sums[row * this.width + place] ?? 0;
  }

  unappliedOf(row: number): number {
    return this.sumOf(row, this.width - 1);
  }

  invoicesOf(row: number): number {
    return this.invoices[row] ?? 0;
  }

  oldestOf(row: number): number {
    return this.oldest[row] ?? 0;
  }

  isZero(row: number): boolean {
    for (let place = 0; place < this.width; place += 1) if (this.sumOf(row, place) !== 0) return false;
    return true;
  }

  private grow(): void {
    const rows = this.count * 2;
    const sums = new Float64Array(rows * this.width);
    sums.set(this.sums);
    this.sums = sums;
    this.invoices = widen(this.invoices, rows);
    this.oldest = widen(this.oldest, rows);
  }
}

function widen(column: Int32Array, length: number): Int32Array {
  const wider = new Int32Array(length);
  wider.set(column);
  return wider;
}
