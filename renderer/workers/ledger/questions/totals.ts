import { type CurrencyTotals } from '../protocol';

/** Adds figures to the totals of their own currency; currencies never mix (declared rule 12). */
export function addToTotals(totals: Map<string, CurrencyTotals>, more: CurrencyTotals): void {
  const known = totals.get(more.currency);
  totals.set(
    more.currency,
    known === undefined
      ? more
      : {
          currency: more.currency,
          count: known.count + more.count,
          grossMinor: known.grossMinor + more.grossMinor,
          openMinor: known.openMinor + more.openMinor,
          lateMinor: known.lateMinor + more.lateMinor,
        },
  );
}
