import { cellText, foldValue, isEmptyCell } from './cellText';
import { expandExponent, plainNumber } from './plainNumber';
import { type RawCell } from './rawTable';

export type IdentifierReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** The spreadsheet has destroyed it: digits beyond the 15th are gone, or it was turned into a date. */
  | { readonly kind: 'lost' };

const empty: IdentifierReading = { kind: 'empty' };
const lost: IdentifierReading = { kind: 'lost' };

/**
 * Reads a number or code of a document or customer as text: leading zeros stay, what a spreadsheet turned into
 * 200.0 is 200, 1.2E+05 is 120000. NFKC, trimmed.
 */
export function readIdentifier(cell: RawCell | undefined): IdentifierReading {
  if (cell === null || cell === undefined) return empty;
  if (typeof cell === 'string') return readIdentifierText(cell);
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell) || Math.abs(cell) >= 1e15) return lost;
    return { kind: 'text', text: plainNumber(cell) };
  }
  if (typeof cell === 'boolean') return { kind: 'text', text: cellText(cell) };
  return lost;
}

function readIdentifierText(cell: string): IdentifierReading {
  const text = foldValue(cell);
  if (text === '' || isEmptyCell(text)) return empty;
  const whole = /^(\d+)\.0+$/.exec(text);
  if (whole) return { kind: 'text', text: whole[1] ?? text };
  if (/^\d(?:\.\d+)?E\+?\d{1,2}$/i.test(text) && /\.|\+/.test(text)) {
    const digits = expandExponent(text);
    return digits.length > 15 || digits.includes('.') ? lost : { kind: 'text', text: digits };
  }
  return { kind: 'text', text };
}
