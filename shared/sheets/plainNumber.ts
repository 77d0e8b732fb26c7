/**
 * A number in plain digits, read at 15 significant digits first, which is all that a spreadsheet keeps:
 * 0.30000000000000004 → 0.3, 1.2e5 → 120000, 1e-7 → 0.0000001.
 */
export function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const shortest = String(value);
  // Up to 15 digits, the shortest text that means this number is what it rounds to.
  if (shortest.length <= 16 && !shortest.includes('e')) return shortest;
  return expandExponent(String(Number(value.toPrecision(15))));
}

const scientific = /^([+-]?)(\d+)(?:\.(\d*))?[eE]([+-]?\d{1,3})$/;

/** `1.2E+05` → `120000`, exactly; a text without exponent comes back as it is. */
export function expandExponent(text: string): string {
  const match = scientific.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  const left = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const right = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  const cleanLeft = left.replace(/^0+(?=\d)/, '');
  const cleanRight = right.replace(/0+$/, '');
  return `${sign === '-' ? '-' : ''}${cleanLeft}${cleanRight === '' ? '' : `.${cleanRight}`}`;
}
