import { planRepair, type RepairFacts } from '@renderer/db/repair';
import { type HeadMeta } from '@renderer/db/schema';
import { type JournalState } from '@shared/ipc/journalPort';
import { expect, it } from 'vitest';

const hashOf = (seq: number): string => String(seq % 10).repeat(64);
const cursorAt = (seq: number) => ({
  segment: 1,
  offset: seq * 100,
  before: hashOf(seq),
  seq,
  isOpen: false,
});

const journalAt = (seq: number, more: Partial<JournalState> = {}): JournalState => ({
  head: { seq, hash: hashOf(seq) },
  nextSeq: seq + 1,
  end: cursorAt(seq),
  cutBytes: 0,
  damage: null,
  ...more,
});

const storeAt = (seq: number, more: Partial<HeadMeta> = {}): NonNullable<RepairFacts['store']> => ({
  head: {
    key: 'head',
    seq,
    hash: hashOf(seq),
    place: { segment: 1, offset: seq * 100 - 100 },
    next: cursorAt(seq),
    ...more,
  },
  applying: undefined,
});

const applying = { key: 'applying', seq: 5, part: 3 } as const;
const damage = { seq: 4, reason: 'hash does not fit', beyond: 2 };

it.each<[string, RepairFacts, object]>([
  ['equal', { store: storeAt(4), journal: journalAt(4), atStoreHead: null }, { kind: 'equal' }],
  [
    'behind',
    { store: storeAt(3), journal: journalAt(5), atStoreHead: { seq: 3, hash: hashOf(3) } },
    { kind: 'replay', from: cursorAt(3) },
  ],
  [
    'behind, with nothing yet in the store',
    { store: storeAt(0), journal: journalAt(5), atStoreHead: null },
    { kind: 'replay', from: cursorAt(0) },
  ],
  [
    'a large command cut off',
    { store: { ...storeAt(4), applying }, journal: journalAt(5), atStoreHead: { seq: 4, hash: hashOf(4) } },
    { kind: 'replay', from: cursorAt(4) },
  ],
  [
    'a mark left over on an equal head',
    { store: { ...storeAt(4), applying }, journal: journalAt(4), atStoreHead: null },
    { kind: 'replay', from: cursorAt(4) },
  ],
  ['no store', { store: null, journal: journalAt(4), atStoreHead: null }, { kind: 'rebuild' }],
  ['nothing at all', { store: null, journal: journalAt(0), atStoreHead: null }, { kind: 'rebuild' }],
  [
    'ahead',
    { store: storeAt(6), journal: journalAt(4), atStoreHead: null },
    { kind: 'beyond', storeSeq: 6, journalSeq: 4 },
  ],
  [
    'full without a journal',
    { store: storeAt(6), journal: journalAt(0), atStoreHead: null },
    { kind: 'beyond', storeSeq: 6, journalSeq: 0 },
  ],
  [
    'the same seq with another hash',
    { store: storeAt(4, { hash: 'f'.repeat(64) }), journal: journalAt(4), atStoreHead: null },
    { kind: 'beyond', storeSeq: 4, journalSeq: 4 },
  ],
  [
    'behind a journal of another past',
    { store: storeAt(3), journal: journalAt(5), atStoreHead: { seq: 3, hash: 'f'.repeat(64) } },
    { kind: 'beyond', storeSeq: 3, journalSeq: 5 },
  ],
  [
    'behind a journal with nothing at that place',
    { store: storeAt(3), journal: journalAt(5), atStoreHead: null },
    { kind: 'beyond', storeSeq: 3, journalSeq: 5 },
  ],
  [
    'damaged at its end',
    { store: storeAt(4), journal: journalAt(4, { damage }), atStoreHead: null },
    { kind: 'damaged', damage },
  ],
])('%s', (_, facts, plan) => {
  expect(planRepair(facts)).toEqual(plan);
});
