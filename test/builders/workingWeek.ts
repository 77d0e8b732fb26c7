import { fc } from '@fast-check/vitest';
import { addDays, isoDate } from '@shared/dates';
import { type CustomerId } from '@shared/ids';
import { loseIndexedDb, type Machine, type Window } from './testLedger';

/** What may happen in a working week: entries, taking them back, and what goes wrong with PCs. */
export const anEvent = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('customer' as const), code: fc.nat({ max: 5 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('invoice' as const),
      who: fc.nat({ max: 5 }),
      amount: fc.integer({ min: 1, max: 9_999 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('receipt' as const),
      who: fc.nat({ max: 5 }),
      amount: fc.integer({ min: 1, max: 9_999 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reverse' as const), pick: fc.nat({ max: 30 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('rename' as const),
      name: fc.string({ maxLength: 12, unit: 'grapheme' }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('redo' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('undoAny' as const), seq: fc.integer({ min: 1, max: 40 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('loseStore' as const) }) },
);
export type Event = typeof anEvent extends fc.Arbitrary<infer E> ? E : never;

const firstDay = isoDate('2026-01-01');

export type Week = {
  window: Window;
  readonly machine: Machine;
  readonly confirmed: number[];
  documents: number;
};

/** Plays one event; what the rules refuse is simply not done. */
export async function play(week: Week, event: Event): Promise<void> {
  const { window } = week;
  switch (event.kind) {
    case 'restart':
      week.window = await week.machine.openWindow();
      return;
    case 'loseStore':
      loseIndexedDb();
      week.window = await week.machine.openWindow();
      return;
    case 'customer':
      return note(
        week,
        await window.run('customer.create', { code: `C${event.code}`, name: `客户${event.code}` }),
      );
    case 'rename':
      return note(week, await window.run('company.change', { nameZh: event.name }));
    case 'undo':
      return note(week, await window.run('undo', {}));
    case 'redo':
      return note(week, await window.run('redo', {}));
    case 'undoAny':
      return note(week, await window.run('undo', { seq: event.seq }));
    case 'reverse': {
      const on = addDays(firstDay, 200);
      return note(week, await window.run('document.reverse', { number: `D${event.pick}`, on }));
    }
    case 'invoice':
    case 'receipt':
      return post(week, event);
  }
}

async function post(week: Week, event: Extract<Event, { kind: 'invoice' | 'receipt' }>): Promise<void> {
  week.documents += 1;
  const id = await customerId(week.window, `C${event.who}`);
  if (!id) return;
  const on = addDays(firstDay, week.documents);
  const base = { number: `D${week.documents}`, customerId: id, currency: 'CNY' } as const;
  const { amount } = event;
  if (event.kind === 'invoice')
    return note(week, await week.window.run('invoice.post', { ...base, issuedOn: on, grossMinor: amount }));
  const input = { ...base, receivedOn: on, amountMinor: amount, allocate: 'oldest-first' } as const;
  return note(week, await week.window.run('receipt.post', input));
}

function note(week: Week, result: { ok: true; value: { seq: number } } | { ok: false }): void {
  if (result.ok) week.confirmed.push(result.value.seq);
}

async function customerId(window: Window, code: string): Promise<CustomerId | null> {
  const { hits } = await window.do('search', { text: code, limit: 9, asOf: firstDay });
  const hit = hits.find((one) => one.kind === 'customer' && one.code === code);
  return hit?.kind === 'customer' ? hit.id : null;
}
