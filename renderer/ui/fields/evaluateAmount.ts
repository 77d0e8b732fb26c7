import Big from 'big.js';

/* A constructor of our own: a quotient is rounded half-up (away from zero) to whole minor units, in one step. */
const Exact = Big();
Exact.DP = 0;
Exact.RM = Big.roundHalfUp;

/** An exact fraction: sums with divisions stay exact until they are rounded once at their end. */
type Fraction = { readonly over: Big; readonly under: Big };

export type Evaluated = {
  readonly isSum: boolean;
  readonly hasUnit: boolean;
  readonly toMinor: (digits: number) => { readonly minor: number; readonly isExact: boolean };
};

const units: Readonly<Record<string, string>> = {
  w: '10000',
  W: '10000',
  万: '10000',
  亿: '100000000',
  '%': '0.01',
};
const figure = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?/;
const oneInParentheses = /^\((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?\)$/;

/** Evaluates ASCII arithmetic without spaces. A lone figure in parentheses is a negative, as amounts are written. */
export function evaluate(text: string): Evaluated | 'unreadable' | 'dividesByZero' {
  const isNegative = oneInParentheses.test(text);
  const reader = new Reader(isNegative ? text.slice(1, -1) : text);
  try {
    const value = reader.readSum();
    if (!reader.isAtEnd) return 'unreadable';
    const signed = isNegative ? { over: value.over.times(-1), under: value.under } : value;
    return { isSum: reader.isSum, hasUnit: reader.hasUnit, toMinor: (digits) => toMinor(signed, digits) };
  } catch (stop) {
    if (stop instanceof Stop) return stop.reason;
    throw stop;
  }
}

function toMinor(value: Fraction, digits: number): { readonly minor: number; readonly isExact: boolean } {
  const over = value.over.times(new Exact(10).pow(digits));
  const whole = over.div(value.under);
  const minor = Number(whole.toFixed(0));
  return { minor: minor === 0 ? 0 : minor, isExact: whole.times(value.under).eq(over) };
}

class Stop extends Error {
  constructor(readonly reason: 'unreadable' | 'dividesByZero') {
    super(reason);
  }
}

class Reader {
  private at = 0;
  private depth = 0;
  isSum = false;
  hasUnit = false;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at === this.text.length;
  }

  readSum(): Fraction {
    let left = this.readProduct();
    for (let sign = this.take('+-'); sign !== null; sign = this.take('+-')) {
      const right = this.readProduct();
      const term = right.over.times(left.under);
      const over = left.over.times(right.under);
      left = {
        over: sign === '+' ? over.plus(term) : over.minus(term),
        under: left.under.times(right.under),
      };
      this.isSum = true;
    }
    return left;
  }

  private readProduct(): Fraction {
    let left = this.readSigned();
    for (let sign = this.take('*xX/'); sign !== null; sign = this.take('*xX/')) {
      const right = this.readSigned();
      if (sign === '/' && right.over.eq(0)) throw new Stop('dividesByZero');
      left =
        sign === '/'
          ? { over: left.over.times(right.under), under: left.under.times(right.over) }
          : { over: left.over.times(right.over), under: left.under.times(right.under) };
      this.isSum = true;
    }
    return left;
  }

  private readSigned(): Fraction {
    const sign = this.take('+-');
    const value = this.readValue();
    return sign === '-' ? { over: value.over.times(-1), under: value.under } : value;
  }

  private readValue(): Fraction {
    const value = this.take('(') === null ? this.readFigure() : this.readParentheses();
    const unit = this.text[this.at];
    const factor = unit === undefined ? undefined : units[unit];
    if (factor === undefined) return value;
    this.at += 1;
    this.hasUnit = true;
    return { over: value.over.times(factor), under: value.under };
  }

  private readParentheses(): Fraction {
    this.depth += 1;
    if (this.depth > 20) throw new Stop('unreadable');
    const value = this.readSum();
    if (this.take(')') === null) throw new Stop('unreadable');
    this.depth -= 1;
    this.isSum = true;
    return value;
  }

  private readFigure(): Fraction {
    const match = figure.exec(this.text.slice(this.at))?.[0] ?? '';
    if (!/\d/.test(match)) throw new Stop('unreadable');
    this.at += match.length;
    const plain = match.replaceAll(',', '').replace(/\.$/, '');
    return { over: new Exact(plain.startsWith('.') ? `0${plain}` : plain), under: new Exact(1) };
  }

  private take(signs: string): string | null {
    const sign = this.text[this.at];
    if (sign === undefined || !signs.includes(sign)) return null;
    this.at += 1;
    return sign;
  }
}
