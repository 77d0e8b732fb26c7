import { headerKey } from './headerKey';

/**
 * A short text that is the same for the same headers in the same order, so that a mapping once made is found again.
 * Twice FNV-1a with different beginnings: good enough to tell heads apart, no protection against ill will.
 */
export function fingerprintOf(headers: readonly string[]): string {
  const text = headers.map((header) => headerKey(header)).join('\u001F');
  return hash(text, 0x811c9dc5) + hash(text, 0x1b873593);
}

function hash(text: string, begin: number): string {
  let value = begin;
  for (let place = 0; place < text.length; place += 1)
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}
