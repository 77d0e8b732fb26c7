import { type IsoDate } from '../dates';
import { type Numbering } from '../ledger';

type Numbered = { number: string };

/**
 * Numbers documents, the oldest first, as the company does: letters, year and month, then a count that starts anew
 * each month (INV-2606-0141). Gives the numbering of the month of `today`.
 */
export function numberDocuments<Row extends Numbered>(
  letters: string,
  rows: readonly Row[],
  dayOf: (row: Row) => IsoDate,
  today: IsoDate,
): Numbering {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const month = prefixOf(letters, dayOf(row));
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const digits = Math.max(4, String(Math.max(0, ...counts.values())).length);
  counts.clear();
  for (const row of rows) {
    const month = prefixOf(letters, dayOf(row));
    const count = (counts.get(month) ?? 0) + 1;
    counts.set(month, count);
    row.number = month + String(count).padStart(digits, '0');
  }
  return { prefix: prefixOf(letters, today), digits };
}

function prefixOf(letters: string, day: IsoDate): string {
  return `${letters}-${day.slice(2, 4)}${day.slice(5, 7)}-`;
}
