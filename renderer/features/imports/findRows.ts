import { type Ledger } from '@renderer/ledger';
import { type ColumnKey } from '@shared/imports';
import { type PreviewRow } from './corrections';
import { type Shown } from './wizardStore';

/** More rows than these are not gone through one by one: their mapping is to be mended, or the file. */
const mostRows = 20_000;
const chunk = 2_000;

type List = { readonly sessionId: string } & Shown;

/**
 * Place of the first row in a list of the preview whose number is at least `row`; the list's length if there is none.
 * Row numbers run upwards, so a few questions find it among 100,000.
 */
export async function placeOfRow(ledger: Ledger, list: List, row: number): Promise<number> {
  const first = await rowAt(ledger, list, 0);
  let low = 0;
  let high = first.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { row: found } = await rowAt(ledger, list, middle);
    if (found === null || found.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The row at a place of a list, and the list's length. */
export async function rowAt(
  ledger: Ledger,
  list: List,
  place: number,
): Promise<{ readonly count: number; readonly row: PreviewRow | null }> {
  const page = await ask(ledger, list, place, 1);
  return { count: page?.count ?? 0, row: page?.rows[0] ?? null };
}

/** The rows with the same problem whose cell says the same, so that they can be corrected at once. */
export async function findSameRows(
  ledger: Ledger,
  list: List,
  column: ColumnKey,
  text: string,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let offset = 0; offset < mostRows; offset += chunk) {
    const page = await ask(ledger, list, offset, chunk);
    if (page === null) break;
    const place = page.columns.indexOf(column);
    for (const row of page.rows) {
      if ((row.cells[place]?.text ?? '') === text) found.push(row.row);
    }
    if (offset + page.rows.length >= page.count) break;
  }
  return found;
}

async function ask(ledger: Ledger, list: List, offset: number, limit: number) {
  const { sessionId, show, code } = list;
  const question = { sessionId, show, ...(code === undefined ? {} : { code }), offset, limit };
  const answer = await ledger.run('import.rows', question);
  return answer.ok ? answer.value : null;
}
