import { err, ok, type Result } from '@shared/result';
import { toHalfWidth } from './plainText';

export type BoundsError =
  | { readonly code: 'bounds.notWhole'; readonly text: string }
  | { readonly code: 'bounds.notAscending'; readonly bound: number; readonly after: number }
  | { readonly code: 'bounds.empty' };

/** Reads the typed aging bounds: whole days above zero, each larger than the one before; emptied places fall out. */
export function readBounds(texts: readonly string[]): Result<readonly number[], BoundsError> {
  const bounds: number[] = [];
  for (const text of texts) {
    const plain = toHalfWidth(text).trim();
    if (plain === '') continue;
    if (!/^[1-9]\d{0,3}$/.test(plain)) return err({ code: 'bounds.notWhole', text });
    const bound = Number(plain);
    const before = bounds.at(-1);
    if (before !== undefined && bound <= before)
      return err({ code: 'bounds.notAscending', bound, after: before });
    bounds.push(bound);
  }
  return bounds.length === 0 ? err({ code: 'bounds.empty' }) : ok(bounds);
}

/** The bound to offer after the last one: as far again as the last step (30, 60 → 90), 30 to begin with. */
export function nextBound(bounds: readonly number[]): number {
  const last = bounds.at(-1) ?? 0;
  const before = bounds.at(-2) ?? 0;
  return Math.min(9999, last + Math.max(1, last - before || 30));
}
