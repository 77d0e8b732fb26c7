import { isEmptyCell, type RawRow } from '../sheets';
import { type ImportKind } from '../ledger';
import { isName } from './head';
import { matchHeader } from './matchHeader';
import { hasText, type ImportTable } from './table';

const rowsLookedAt = 30;

/**
 * The row of the head: the one among the first 30 that names the most columns as lists of receivables do. Where
 * none is known, the first row of at least two names and no figures. Null if there is none either.
 */
export function findHeaderRow(table: ImportTable, kind?: ImportKind): number | null {
  const kinds: readonly ImportKind[] = kind === undefined ? ['invoices', 'customers'] : [kind];
  let best: number | null = null;
  let bestScore = 0;
  let firstNames: number | null = null;
  for (const [place, cells] of table.rows.slice(0, rowsLookedAt).entries()) {
    const row = table.rowNumbers[place] ?? 0;
    const filled = cells.filter((cell) => !isEmptyCell(cell));
    const names = filled.filter((cell) => hasText(cell) && isName(cell));
    if (firstNames === null && names.length >= 2 && names.length === filled.length) firstNames = row;
    const score = Math.max(...kinds.map((each) => scoreRow(cells, each))) - (filled.length - names.length);
    if (score > bestScore) {
      best = row;
      bestScore = score;
    }
  }
  return bestScore >= 2 ? best : firstNames;
}

/** How many different columns the row names; a name that only ends like one counts less. */
function scoreRow(cells: RawRow, kind: ImportKind): number {
  const found = new Map<string, number>();
  for (const cell of cells) {
    if (!hasText(cell) || !isName(cell)) continue;
    const match = matchHeader(cell, kind)[0];
    if (match) found.set(match.key, Math.max(found.get(match.key) ?? 0, match.score));
  }
  let score = 0;
  for (const value of found.values()) score += value;
  return score;
}
