/** One piece of work after another. Those that wait are counted, so that the screen can say so. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private counted = 0;

  constructor(private readonly onChange: () => void) {}

  /** Waiting or at work. */
  get busy(): number {
    return this.counted;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    this.counted += 1;
    const mine = this.last.then(work, work);
    this.last = mine.catch(() => undefined);
    this.onChange();
    try {
      return await mine;
    } finally {
      this.counted -= 1;
      this.onChange();
    }
  }
}
