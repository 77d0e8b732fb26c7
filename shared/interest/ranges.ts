import { addDays, daysBetween, type IsoDate, laterOf } from '../dates';
import {
  addFractions,
  compareFractions,
  type Fraction,
  noFraction,
  smallerFraction,
  subtractFractions,
  toFraction,
} from '../money';
import { type ClaimBalance, type ClaimPart, type LateClaim } from './types';

/** Days of one part (0-based) on one base; `dayLate` is the number of the first, 1 for the day after the due date. */
export type DayRange = {
  readonly part: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly dayLate: number;
  /** Minor units, exact. */
  readonly base: Fraction;
};

/** What was open of a part at the end of the day before: the base of that day (declared rule 8). */
export function openBefore(part: ClaimPart, day: IsoDate): ClaimBalance | undefined {
  return part.balances.findLast(({ on }) => on < day);
}

/**
 * Cuts the days of every late part between two days into stretches on one base, each no longer than the part's cuts
 * allow. `kept` is what payments met of charges and costs instead of the principal (declared rule 9): it stays owed,
 * on the parts that were paid last.
 */
export function cutRanges(
  claim: LateClaim,
  cuts: readonly (readonly IsoDate[])[],
  from: IsoDate,
  to: IsoDate,
  kept: Fraction,
): readonly DayRange[] {
  const moves = claim.parts.map((part) => part.balances.map(({ on }) => addDays(on, 1)));
  const allMoves = moves.flat();
  return claim.parts.flatMap(({ dueOn }, part) => {
    const first = laterOf(from, addDays(dueOn, 1));
    if (first > to) return [];
    const own = kept.over === 0n ? (moves[part] ?? []) : allMoves;
    const inside = [...own, ...(cuts[part] ?? [])].filter((day) => first < day && day <= to);
    const starts = [...new Set([first, ...inside])].sort();
    return starts.map((start, place) => {
      const next = starts[place + 1];
      const end = next === undefined ? to : addDays(next, -1);
      return {
        part,
        from: start,
        to: end,
        days: daysBetween(start, end) + 1,
        dayLate: daysBetween(dueOn, start),
        base: baseOn(claim, part, start, kept),
      };
    });
  });
}

function baseOn(claim: LateClaim, part: number, day: IsoDate, kept: Fraction): Fraction {
  if (kept.over === 0n) {
    const own = claim.parts[part];
    return toFraction((own && openBefore(own, day)?.openMinor) ?? 0);
  }
  const balances = claim.parts.map((other) => openBefore(other, day));
  const open = toFraction(balances[part]?.openMinor ?? 0);
  return addFractions(open, shareKept(claim.parts, balances, kept)[part] ?? noFraction);
}

/**
 * Where the principal stands that payments did not reach: they fill the oldest due part first, so it is missing on
 * the latest of those that were settled; what finds no place there stays on the oldest.
 */
function shareKept(
  parts: readonly ClaimPart[],
  balances: readonly (ClaimBalance | undefined)[],
  kept: Fraction,
): readonly Fraction[] {
  const shares: Fraction[] = parts.map(() => noFraction);
  const oldestFirst = parts.map((_, place) => place).sort((a, b) => compareDue(parts, a, b));
  let rest = kept;
  for (const place of oldestFirst.toReversed()) {
    const share = smallerFraction(rest, toFraction(balances[place]?.settledMinor ?? 0));
    shares[place] = share;
    rest = subtractFractions(rest, share);
  }
  const [oldest = 0] = oldestFirst;
  if (compareFractions(rest, noFraction) > 0)
    shares[oldest] = addFractions(shares[oldest] ?? noFraction, rest);
  return shares;
}

function compareDue(parts: readonly ClaimPart[], a: number, b: number): number {
  const first = parts[a]?.dueOn ?? '';
  const second = parts[b]?.dueOn ?? '';
  if (first === second) return a - b;
  return first < second ? -1 : 1;
}
