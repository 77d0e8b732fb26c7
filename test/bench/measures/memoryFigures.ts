import { agingItems, agingReport } from '@shared/aging';
import { addDays, type IsoDate } from '@shared/dates';
import { applyChangeSet, type ChangeSet, createBook } from '@shared/ledger';
import { benchDay } from '../company';
import { loadSqlite } from '../packages';
import { runWork, type Running } from '../program';
import { type Figure, ms } from '../report';
import { median } from '../stats';
import { SqliteBook } from '../yardsticks/sqlite';

const bounds = [30, 60, 90, 180];
/** Another day each time, so that no answer is one that was kept. */
const days: readonly IsoDate[] = Array.from({ length: 25 }, (_, at) => addDays(benchDay, -13 * at));

/** Aging as of any day, warm: the program's answer to its window, beside one SQL statement. */
export async function measureAging(
  running: Running,
  change: ChangeSet,
  size: number,
): Promise<readonly Figure[]> {
  const book = createBook();
  applyChangeSet(book, change);
  const asked: number[] = [];
  for (const asOf of days)
    asked.push((await runWork(running.page, 'aging.report', { asOf, basis: 'due', bounds })).took);
  const Sqlite = loadSqlite();
  const sql = Sqlite === null ? null : timeSql(new SqliteBook(Sqlite, change), book);
  const warm = median(asked.slice(5));
  const times = sql === null ? '' : `, ${(sql / warm).toFixed(1)} times as fast`;
  return [
    {
      name: 'aging as of any day, warm',
      size,
      measured: `${ms(warm)} from the window's question to its answer`,
      yardstick:
        sql === null
          ? 'better-sqlite3 could not be built'
          : `${ms(sql)} one SQL statement in better-sqlite3${times}`,
      bar: '3 times as fast, under 60 ms',
      keepsBar: sql === null ? null : sql / warm >= 3 && warm < 60,
    },
  ];
}

/** Compares the totals too: a statement that answers something else is no yardstick. */
function timeSql(sqlite: SqliteBook, book: ReturnType<typeof createBook>): number {
  const times = days.map((asOf) => {
    const began = performance.now();
    const totals = sqlite.aging(asOf);
    const took = performance.now() - began;
    for (const block of agingReport(book, { asOf, basis: 'due', bounds }).blocks)
      if (totals.get(block.currency) !== block.totals.totalMinor)
        throw new Error(`SQL and program differ as of ${asOf} in ${block.currency}`);
    return took;
  });
  return median(times.slice(5));
}

/** The open items that stand in the detail sheet, for the other writer. */
export function openItemsOf(change: ChangeSet): ReturnType<typeof agingItems> {
  const book = createBook();
  applyChangeSet(book, change);
  return agingItems(book, { asOf: benchDay, basis: 'due', bounds });
}
