import { type LedgerView, numberKey } from '../../ledger';

const longestBase = 94;

/**
 * Gives numbers to the receipts that an import makes for paid invoices: the invoice's number with -R, and -R2, -R3 …
 * where that is taken. Invoices, receipts and credit notes share one name space, so the book and every number of the
 * file count; `invoiceNumbers` must hold all of them before the first receipt is named.
 */
export function createReceiptNumbers(
  view: LedgerView,
  invoiceNumbers: Iterable<string>,
): { next(invoiceNumber: string): string } {
  const taken = new Set<string>();
  for (const number of invoiceNumbers) taken.add(numberKey(number));
  return {
    next(invoiceNumber) {
      const base = `${invoiceNumber.slice(0, longestBase)}-R`;
      for (let count = 1; ; count += 1) {
        const candidate = count === 1 ? base : `${base}${count}`;
        const key = numberKey(candidate);
        if (taken.has(key) || view.documentByNumber(candidate) !== undefined) continue;
        taken.add(key);
        return candidate;
      }
    },
  };
}
