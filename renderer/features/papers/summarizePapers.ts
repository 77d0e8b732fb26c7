import { type SelectionSummary } from '@renderer/state/selection';
import { type PaperRow } from '@shared/ledger';

/** What the foot of the window says of chosen papers: their number, and what they come to by currency. */
export function summarizePapers(papers: readonly PaperRow[]): SelectionSummary | null {
  if (papers.length === 0) return null;
  const sums = new Map<string, SelectionSummary['sums'][number]>();
  for (const { currency, totalMinor } of papers) {
    const before = sums.get(currency)?.minor ?? 0;
    sums.set(currency, { currency, minor: before + totalMinor, lateMinor: 0 });
  }
  return { kind: 'papers', count: papers.length, sums: [...sums.values()] };
}
