import { type DomainError } from '../errors';
import { err, ok, type Result } from '../result';
import { showValue } from '../showValue';

const mostBounds = 12;
const highestBound = 36_525;

/** Reads the bounds of the late columns: 1 to 12 ascending whole numbers of days, the first at least 1 (rule 2). */
export function checkBounds(value: unknown): Result<readonly number[], DomainError<'bounds.invalid'>> {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const bounds = list.filter((bound): bound is number => Number.isInteger(bound));
  const isAscending = bounds.every(
    (bound, place) => bound > (bounds[place - 1] ?? 0) && bound <= highestBound,
  );
  if (bounds.length > 0 && bounds.length <= mostBounds && bounds.length === list.length && isAscending)
    return ok(bounds);
  return err({ code: 'bounds.invalid', value: showValue(value) });
}
