import { type AgingItem } from '@shared/aging';
import { minorDigits } from '@shared/money';
import { type WriteXlsxFile } from '../packages';
import { timed } from '../stats';

type Cell = {
  readonly value: string | number | Date;
  readonly type: unknown;
  readonly format?: string;
} | null;

/** Milliseconds that write-excel-file takes to write the detail rows of the aging workbook, with formats. */
export async function writeByOther(
  writeXlsxFile: WriteXlsxFile,
  file: string,
  items: readonly AgingItem[],
): Promise<number> {
  const text = (value: string): Cell => ({ value, type: String });
  const day = (value: string): Cell => ({
    value: new Date(`${value}T00:00:00Z`),
    type: Date,
    format: 'yyyy-mm-dd',
  });
  return timed(async () => {
    const rows = items.map((item) => {
      const amount = (minor: number): Cell => ({
        value: minor / 10 ** minorDigits(item.currency),
        type: Number,
        format: '#,##0.00',
      });
      return [
        text(item.customerCode),
        text(item.customerName),
        text(item.number),
        day(item.issuedOn),
        day(item.dueOn ?? item.issuedOn),
        { value: item.days, type: Number },
        text(item.currency),
        amount(item.amountMinor),
        amount(item.openMinor),
        text(item.salesperson ?? ''),
        text(item.reference ?? ''),
        text(item.isDisputed ? 'yes' : 'no'),
      ];
    });
    await writeXlsxFile(rows).toFile(file);
  });
}
