import { type DomainError } from '../errors';
import { err, ok, type Result } from '../result';
import { showValue } from '../showValue';

/** A place of a number pattern that is filled in for each paper. */
export type PatternPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name' | 'year' | 'month' | 'customer' }
  /** The running number, with zeros in front up to so many digits. */
  | { readonly kind: 'seq'; readonly digits: number };

const longestPattern = 60;
const placeholder = /\{(name|year|month|customer|seq)(?::([1-9]))?\}/g;

/**
 * Reads the pattern of a paper's number: text with {name}, {year}, {month}, {customer} and exactly one {seq} or
 * {seq:3}. Other braces, another placeholder or no running number are refused with the field.
 */
export function readNumberPattern(
  value: unknown,
  field: string,
): Result<readonly PatternPart[], DomainError<'field.invalid'>> {
  const refused = err({ code: 'field.invalid', field, value: showValue(value) } as const);
  if (typeof value !== 'string' || value.trim() === '' || value.length > longestPattern) return refused;
  const parts: PatternPart[] = [];
  let end = 0;
  for (const found of value.matchAll(placeholder)) {
    const [whole, kind, digits] = found;
    if (digits !== undefined && kind !== 'seq') return refused;
    if (found.index > end) parts.push({ kind: 'text', text: value.slice(end, found.index) });
    parts.push(
      kind === 'seq'
        ? { kind, digits: digits === undefined ? 1 : Number(digits) }
        : { kind: kind as 'name' | 'year' | 'month' | 'customer' },
    );
    end = found.index + whole.length;
  }
  if (end < value.length) parts.push({ kind: 'text', text: value.slice(end) });
  const isPlain = parts.every((part) => part.kind !== 'text' || !hasOddCharacters(part.text));
  return isPlain && parts.filter(({ kind }) => kind === 'seq').length === 1 ? ok(parts) : refused;
}

/** Braces that are no placeholder, and characters that no number has. */
function hasOddCharacters(text: string): boolean {
  return /[{}]|\p{C}/u.test(text);
}
