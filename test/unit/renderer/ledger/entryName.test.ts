import { expect, test } from 'vitest';
import { type Ledger } from '@renderer/ledger/ledger';
import { type Entry, nameOf, originalOf } from '@renderer/ledger/entryName';
import { catalogueOf } from '@shared/i18n';

const entries: readonly Entry[] = [
  { seq: 4, command: 'redo', of: 3 },
  { seq: 3, command: 'undo', of: 2 },
  { seq: 2, command: 'customer.create', subject: 'C0012' },
];

const ledger = {
  run: () => Promise.resolve({ ok: true, value: { count: entries.length, rows: entries } }),
} as unknown as Ledger;

test('an undo and a redo are called by what they are about', async () => {
  const [redo, undo, create] = entries;
  if (!redo || !undo || !create) throw new Error('three entries');
  expect(await originalOf(ledger, redo)).toBe(create);
  expect(await originalOf(ledger, undo)).toBe(create);
  expect(await originalOf(ledger, create)).toBe(create);
  expect(nameOf(catalogueOf('zh-CN'), create)).toBe('新建客户 · C0012');
});

test('an entry too far back leaves the undo its own name', async () => {
  const lone = { seq: 9001, command: 'undo', of: 17 };
  expect(await originalOf(ledger, lone)).toBe(lone);
  expect(nameOf(catalogueOf('en'), lone)).toBe('Took back');
});
