import { type Instalment } from './rows';

/** The places of instalments in the order in which payments fill them: oldest due first, then as listed (rule 6). */
export function dueOrder(instalments: readonly Instalment[]): readonly number[] {
  const places = instalments.map((_, place) => place);
  return places.sort((a, b) => compareDue(instalments[a], instalments[b]) || a - b);
}

/**
 * What is open of each instalment (declared rule 6), all lists in due order: what names an instalment reduces it,
 * the rest fills the oldest first. The sum is always the total less everything settled; should more be settled than
 * is owed on a day, the last instalment goes below zero.
 */
export function fillInstalments(
  amountsMinor: readonly number[],
  namedMinor: readonly number[],
  unnamedMinor: number,
): number[] {
  let rest = unnamedMinor;
  const open = amountsMinor.map((amount, place) => {
    const left = amount - (namedMinor[place] ?? 0);
    const filled = Math.min(Math.max(left, 0), rest);
    rest -= filled;
    return left - filled;
  });
  const last = open.length - 1;
  if (rest > 0 && last >= 0) open[last] = (open[last] ?? 0) - rest;
  return open;
}

function compareDue(a: Instalment | undefined, b: Instalment | undefined): number {
  if (a === undefined || b === undefined || a.dueOn === b.dueOn) return 0;
  return a.dueOn < b.dueOn ? -1 : 1;
}
