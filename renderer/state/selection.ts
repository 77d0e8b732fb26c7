import { type CurrencyCode } from '@shared/money';
import { useEffect } from 'react';
import { create } from 'zustand';

/** What the foot of the window says about the chosen rows: their number and their sums, never the rows. */
export type SelectionSummary = {
  readonly kind: 'customers' | 'invoices' | 'documents' | 'papers';
  readonly count: number;
  /** Documents behind the chosen rows, where the rows are customers. */
  readonly documents?: number;
  readonly sums: readonly {
    readonly currency: CurrencyCode;
    readonly minor: number;
    readonly lateMinor: number;
  }[];
};

export const useSelection = create<{ readonly summary: SelectionSummary | null }>()(() => ({
  summary: null,
}));

/** Shows a screen's selection at the foot of the window for as long as the screen stands. */
export function useShownSelection(summary: SelectionSummary | null): void {
  useEffect(() => {
    useSelection.setState({ summary });
    return () => useSelection.setState({ summary: null });
  }, [summary]);
}
