import { fc, test } from '@fast-check/vitest';
import { loadRows } from '@renderer/db/loadRows';
import { findStores } from '@renderer/db/stores';
import { takePicture } from '@renderer/workers/ledger/picture/loadPicture';
import { type RowsByTable } from '@shared/ledger';
import { drawPictureOf, opensFromRows, pictureOf } from '@test/builders/pictures';
import { type Machine, setUpMachine } from '@test/builders/testLedger';
import { anEvent, type Event, play, type Week } from '@test/builders/workingWeek';
import { rm } from 'node:fs/promises';
import { describe, expect } from 'vitest';

/** Something to reverse, to settle and to take back, before and after the picture. */
const beginning: readonly Event[] = [0, 1, 2].flatMap((who) => [
  { kind: 'customer', code: who } as const,
  { kind: 'invoice', who, amount: 700 + who } as const,
  { kind: 'invoice', who, amount: 900 + who } as const,
  { kind: 'receipt', who, amount: 800 } as const,
]);

const someEvents = fc.array(anEvent, { maxLength: 20, size: 'max' });

async function storeOf(): Promise<NonNullable<Awaited<ReturnType<typeof findStores>>['store']>> {
  const { store } = await findStores();
  if (!store) throw new Error('no store');
  return store;
}

/** What the picture and the journal since say that the store holds. */
async function pictured(machine: Machine): Promise<unknown> {
  const { head } = await storeOf();
  const rows: RowsByTable = {};
  const taken = await takePicture(await machine.connect(), head, (table) => Object.assign(rows, table));
  return taken && { rows, entries: taken.entries };
}

/** As JSON, so that the order of rows counts and a key that is undefined does not. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

describe('the picture of the book', () => {
  test.prop([someEvents, someEvents], { numRuns: 25 })(
    'gives with the entries since what the store gives, row by row and in the same order',
    async (before, after) => {
      const machine = await setUpMachine();
      const window = await machine.openWindow();
      await window.do('company.open', { baseCurrency: 'CNY' });
      const week: Week = { machine, window, confirmed: [1], documents: 0 };
      for (const event of [...beginning, ...before]) await play(week, event);
      week.window = await drawPictureOf(machine);
      week.window = await machine.openWindow();
      for (const event of after) await play(week, event);

      expect(plain(await pictured(machine))).toEqual(plain(await loadRows((await storeOf()).db)));

      const fromPicture = await opensFromRows(machine);
      await rm(pictureOf(machine));
      const fromRows = await opensFromRows(machine);
      expect([fromPicture.readsRows, fromRows.readsRows]).toEqual([false, true]);
      const { counts, head, undo, redo, company } = fromRows.window.state;
      expect(fromPicture.window.state).toMatchObject({ counts, head, undo, redo, company });
    },
  );
});
