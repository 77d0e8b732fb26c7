import { createIdMaker } from '@renderer/workers/ledger/ids';
import { isSame } from '@renderer/workers/ledger/sameRow';
import { splitParts } from '@renderer/workers/ledger/splitParts';
import { Turns } from '@renderer/workers/ledger/turns';
import { type ChangeSet, createBook, type CustomerRow } from '@shared/ledger';
import { aCustomer } from '@test/builders/rows';
import { describe, expect, it } from 'vitest';

describe('ids', () => {
  const random = (bytes: Uint8Array): void => void bytes.fill(7);

  it('sort in the order of their making, also when the clock is set back', () => {
    const times = [1_000, 1_000, 1_001, 900, 900, 1_002, 2_000_000_000_000];
    let at = 0;
    const newId = createIdMaker(() => times[at++] ?? 0, random);
    const ids = times.map(() => newId());
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9A-Z]{23}$/.test(id))).toBe(true);
  });

  it('differ between two windows in the same millisecond', () => {
    const one = createIdMaker(
      () => 5,
      (bytes) => void bytes.fill(1),
    );
    const other = createIdMaker(
      () => 5,
      (bytes) => void bytes.fill(2),
    );
    expect(one()).not.toBe(other());
  });
});

describe('parts', () => {
  const customers = (count: number, name: string): readonly CustomerRow[] =>
    Array.from({ length: count }, (_, index) => aCustomer(`C${index}`, { name }));
  const sizes = (change: ChangeSet): number[] =>
    [...splitParts(createBook(), change)].map(
      (part) => part.put.customers?.length ?? part.del.customers?.length ?? 0,
    );

  it('hold at most 2,000 rows', () => {
    expect(sizes({ put: { customers: customers(4_500, 'x') }, del: {} })).toEqual([2_000, 2_000, 500]);
    const ids = customers(2_001, 'x').map(({ id }) => id);
    expect(sizes({ put: {}, del: { customers: ids } })).toEqual([2_000, 1]);
  });

  it('hold at most 1 MB in UTF-8, Chinese text included', () => {
    const parts = [
      ...splitParts(createBook(), { put: { customers: customers(900, '账'.repeat(1_000)) }, del: {} }),
    ];
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(1_024 * 1_024);
  });

  it('give a row larger than a part one of its own', () => {
    const rows = [aCustomer('A'), aCustomer('B', { name: 'y'.repeat(2_000_000) }), aCustomer('C')];
    expect(sizes({ put: { customers: rows }, del: {} })).toEqual([1, 1, 1]);
  });
});

describe('turns', () => {
  it('go on behind one that failed', async () => {
    const busy: number[] = [];
    const turns: Turns = new Turns(() => busy.push(turns.busy));
    const failing = turns.take(() => Promise.reject(new Error('bug')));
    const next = turns.take(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('bug');
    expect(await next).toBe('done');
    expect(busy).toEqual([1, 2, 1, 0]);
  });
});

it.each([
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: { b: [1, 2] } }, { a: { b: [1, 2] } }, true],
  [{ a: [1, 2] }, { a: [1] }, false],
  [{ a: null }, { a: undefined }, false],
  [{ a: [] }, { a: {} }, false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
])('%j and %j: the same is %s', (one, other, same) => {
  expect(isSame(one, other)).toBe(same);
  expect(isSame(other, one)).toBe(same);
});
