import { type CurrencyCode, formatMinor } from '../../money';
import { textWidth } from '../sheetValues';

/** The usual font is a little smaller than the one that widths are counted in, so this is enough on both sides. */
const padding = 2;

/** Finds the width of a column of text: of its longest, within limits. */
export class TextMeasure {
  #widest: number;

  constructor(
    least: number,
    private readonly most: number,
  ) {
    this.#widest = least - padding;
  }

  add(text: string | undefined): void {
    // A text that cannot be wider than what was seen is not looked at letter by letter.
    if (text === undefined || text.length * 2 <= this.#widest) return;
    this.#widest = Math.max(this.#widest, textWidth(text));
  }

  get width(): number {
    return Math.min(this.most, Math.round((this.#widest + padding) * 10) / 10);
  }
}

/** Finds the width of a column of amounts, also of those in several currencies. */
export class AmountMeasure {
  #widest: number;
  readonly #largest = new Map<CurrencyCode, { highest: number; lowest: number }>();

  constructor(least: number) {
    this.#widest = least - padding;
  }

  add(minor: number, currency: CurrencyCode): void {
    const seen = this.#largest.get(currency);
    if (seen === undefined) this.#largest.set(currency, { highest: minor, lowest: minor });
    else if (minor > seen.highest) seen.highest = minor;
    else if (minor < seen.lowest) seen.lowest = minor;
  }

  get width(): number {
    let widest = this.#widest;
    for (const [currency, { highest, lowest }] of this.#largest)
      for (const minor of [highest, lowest])
        widest = Math.max(widest, formatMinor(minor, currency).length + 1);
    return widest + padding;
  }
}

/** How many lines a text takes in a column of this width. */
export function linesIn(text: string, width: number): number {
  return Math.max(1, Math.ceil(textWidth(text) / (width - 1)));
}

const lineHeight = 13.5;

/** The height of a row whose longest text has this many lines; undefined: the usual one. */
export function heightOf(lines: number): number | undefined {
  return lines <= 1 ? undefined : lines * lineHeight + 4;
}
