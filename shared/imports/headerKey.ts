import { foldText } from '../sheets';

/**
 * A header as it is compared: NFKC, lower case, letters and digits alone. `Invoice Amount`, `invoice_amount`,
 * `InvoiceAmount` and `*Invoice Amount:` are one.
 */
export function headerKey(header: string): string {
  return foldText(header)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same without what stands in brackets: `金额（元）` → `金额`, `Amount (USD)` → `amount`. */
export function bareHeaderKey(header: string): string {
  return headerKey(foldText(header).replace(/[([{【<].*?[)\]}】>]/g, ''));
}
