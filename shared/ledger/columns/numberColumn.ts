/** A growing column of 32-bit whole numbers, one a slot; `data` is valid until the next growth. */
export class Int32Column {
  data: Int32Array;
  private readonly empty: number;

  constructor(empty = 0) {
    this.empty = empty;
    this.data = new Int32Array(16).fill(empty);
  }

  get(slot: number): number {
    return this.data[slot] ?? this.empty;
  }

  set(slot: number, value: number): void {
    if (slot >= this.data.length) {
      const wider = new Int32Array(widerLength(this.data.length, slot)).fill(this.empty);
      wider.set(this.data);
      this.data = wider;
    }
    this.data[slot] = value;
  }
}

/** A growing column of amounts in minor units: doubles, because they reach beyond 32 bits and are exact to 2^53. */
export class MinorColumn {
  data = new Float64Array(16);

  set(slot: number, value: number): void {
    if (slot >= this.data.length) {
      const wider = new Float64Array(widerLength(this.data.length, slot));
      wider.set(this.data);
      this.data = wider;
    }
    this.data[slot] = value;
  }
}

/** Half as much again, so that a million rows waste little and cost a constant time each. */
function widerLength(length: number, slot: number): number {
  return Math.max(slot + 1, Math.ceil(length * 1.5));
}
