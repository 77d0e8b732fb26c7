/** Numbers texts from 1 and keeps one copy of each; 0 stands for no text. */
export class TextPool<Text extends string = string> {
  private readonly numbers = new Map<Text, number>();
  private readonly texts: (Text | undefined)[] = [undefined];

  get size(): number {
    return this.texts.length;
  }

  numberOf(text: Text | undefined): number {
    if (text === undefined) return 0;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    this.texts.push(text);
    return this.texts.length - 1;
  }

  /** The number of a text seen before, or undefined. */
  find(text: Text): number | undefined {
    return this.numbers.get(text);
  }

  textOf(number: number): Text | undefined {
    return this.texts[number];
  }

  /** The pool's own copy of a text. */
  share(text: Text): Text {
    return this.texts[this.numberOf(text)] ?? text;
  }
}
