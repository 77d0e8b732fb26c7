type Entry = { readonly head: string; readonly answer: unknown };

const most = 120;

/**
 * The last answers by question, each with the head it was given at. An answer of an older head is still shown while the
 * new one is on its way, and Back finds its page without waiting.
 */
export class QuestionCache {
  private readonly entries = new Map<string, Entry>();

  get(key: string): Entry | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry;
  }

  put(key: string, head: string, answer: unknown): void {
    this.entries.delete(key);
    this.entries.set(key, { head, answer });
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= most) break;
      this.entries.delete(oldest);
    }
  }
}
