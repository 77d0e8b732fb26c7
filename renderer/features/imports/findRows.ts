import { type Ledger } from '@renderer/ledger';
import { type ColumnKey } from '@shared/imports';
import { type PreviewRow } from './corrections';
import { type Shown } from './wizardStore';

const chunk = 2_000;

/** One of the lists that the preview can show. */
export type RowList = { readonly sessionId: string } & Shown;

/**
 * Place of the first row in a list of the preview whose number is at least `row`; the list's length if there is none.
 * Row numbers run upwards, so a few questions find it among 100,000.
 */
export async function placeOfRow(ledger: Ledger, list: RowList, row: number): Promise<number> {
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
  list: RowList,
  place: number,
): Promise<{ readonly count: number; readonly row: PreviewRow | null }> {
  const page = await ask(ledger, list, place, 1);
  return { count: page?.count ?? 0, row: page?.rows[0] ?? null };
}

/** The numbers of the rows of a list whose cells are as wanted, so that they can be corrected at once. */
export async function findSameRows(
  ledger: Ledger,
  list: RowList,
  isWanted: (cells: PreviewRow['cells'], columns: readonly ColumnKey[]) => boolean,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let offset = 0; ; offset += chunk) {
    const page = await ask(ledger, list, offset, chunk);
    if (page === null) break;
    for (const row of page.rows) if (isWanted(row.cells, page.columns)) found.push(row.row);
    if (offset + page.rows.length >= page.count || page.rows.length === 0) break;
  }
  return found;
}

async function ask(ledger: Ledger, list: RowList, offset: number, limit: number) {
  const { sessionId, show, code } = list;
  const question = { sessionId, show, ...(code === undefined ? {} : { code }), offset, limit };
  const answer = await ledger.run('import.rows', question);
  return answer.ok ? answer.value : null;
}
