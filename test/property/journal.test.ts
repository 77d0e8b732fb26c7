import { fc, test } from '@fast-check/vitest';
import { loadRows } from '@renderer/db/loadRows';
import { findStores } from '@renderer/db/stores';
import { loseIndexedDb, setUpMachine } from '@test/builders/testLedger';
import { anEvent, play, type Week } from '@test/builders/workingWeek';
import { describe, expect } from 'vitest';

async function rowsOfStore(): Promise<unknown> {
  const { store } = await findStores();
  const { rows, entries } = store ? await loadRows(store.db) : { rows: {}, entries: [] };
  const sorted = Object.entries(rows).map(([table, list]) => [
    table,
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return { rows: Object.fromEntries(sorted) as unknown, entries, head: store?.head };
}

describe('the journal', () => {
  test.prop([fc.array(anEvent, { minLength: 5, maxLength: 30, size: 'max' })], { numRuns: 25 })(
    'holds every confirmed entry, and replays to the rows that the commands gave',
    async (events) => {
      const machine = await setUpMachine();
      const window = await machine.openWindow();
      await window.do('company.open', { baseCurrency: 'CNY' });
      const week: Week = { machine, window, confirmed: [1], documents: 0 };
      for (const event of events) await play(week, event);

      const { count, rows } = await week.window.do('book.history', { offset: 0, limit: 1_000 });
      expect(rows.map(({ seq }) => seq).reverse()).toEqual(week.confirmed);
      expect(count).toBe(week.confirmed.length);
      expect(await week.window.do('book.verify', {})).toMatchObject({ ok: true, problems: [] });

      const before = await rowsOfStore();
      const { counts, head, undo, redo } = week.window.state;
      loseIndexedDb();
      const rebuilt = await machine.openWindow();
      expect(await rowsOfStore()).toEqual(before);
      expect(rebuilt.state).toMatchObject({
        counts,
        head,
        undo,
        redo,
        start: { kind: 'ready', rebuilt: true },
      });
    },
  );
});
