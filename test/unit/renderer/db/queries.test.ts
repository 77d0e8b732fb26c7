import {
  company,
  customerById,
  importsList,
  invoiceById,
  journalTail,
  openDocumentsOfCustomer,
} from '@renderer/db/queries';
import { readUnlessApplying } from '@renderer/db/readUnlessApplying';
import { type OpenStore, findStores } from '@renderer/db/stores';
import { isoDate } from '@shared/dates';
import { setUpBook } from '@test/builders/crashes';
import { liveQuery } from 'dexie';
import { expect, it, vi } from 'vitest';

async function setUp(): Promise<{
  db: OpenStore['db'];
  window: Awaited<ReturnType<typeof setUpBook>>['window'];
}> {
  const { window } = await setUpBook();
  const { store } = await findStores();
  if (!store) throw new Error('no store');
  return { db: store.db, window };
}

it('reads narrow things of one customer, one invoice, the imports and the journal', async () => {
  const { db, window } = await setUp();
  const customer = (await db.rows('customers').toArray()).find(({ code }) => code === 'B');
  if (!customer) throw new Error('no customer');
  const base = { customerId: customer.id, currency: 'CNY' } as const;
  await window.do('invoice.post', {
    ...base,
    number: 'I1',
    issuedOn: isoDate('2026-01-05'),
    grossMinor: 500,
  });
  await window.do('invoice.post', {
    ...base,
    number: 'I2',
    issuedOn: isoDate('2026-01-06'),
    grossMinor: 700,
  });
  await window.do('receipt.post', {
    ...base,
    number: 'R1',
    receivedOn: isoDate('2026-01-20'),
    amountMinor: 600,
    allocate: 'oldest-first',
  });
  await window.do('document.reverse', { number: 'I2', on: isoDate('2026-02-01') });

  expect(await company.read(db)).toMatchObject({ nameZh: '江南精密' });
  expect(await customerById(customer.id).read(db)).toMatchObject({ code: 'B' });
  expect(await customerById('nobody' as typeof customer.id).read(db)).toBeNull();
  const documents = await openDocumentsOfCustomer(customer.id).read(db);
  expect(documents.invoices.map(({ number }) => number)).toEqual(['I1']);
  expect(documents.receipts).toHaveLength(1);
  expect(documents.allocations).toHaveLength(2);
  const [invoice] = documents.invoices;
  if (!invoice) throw new Error('no invoice');
  expect(await invoiceById(invoice.id).read(db)).toMatchObject({
    invoice: { number: 'I1' },
    allocations: [{ amountMinor: 500 }],
    disputes: [],
  });
  expect(await importsList.read(db)).toEqual([]);
  expect((await journalTail(2).read(db)).map(({ seq, cmd }) => `${seq} ${cmd}`)).toEqual([
    '8 document.reverse',
    '7 receipt.post',
  ]);
});

it('answers "as before" while a large command is applied', async () => {
  const { db } = await setUp();
  expect(await readUnlessApplying(db, company)).toMatchObject({ value: { rev: 1 } });
  await db.meta.put({ key: 'applying', seq: 5, part: 1 });
  expect(await readUnlessApplying(db, company)).toBeNull();
});

it('live reads hear of a command that another connection wrote, and not of its parts', async () => {
  const { db, window } = await setUp();
  const query = { tables: ['customers'], read: () => db.rows('customers').count() };
  const seen: (number | null)[] = [];
  const hearing = liveQuery(() => readUnlessApplying(db, query)).subscribe((read) =>
    seen.push(read?.value ?? null),
  );
  await vi.waitUntil(() => seen.length === 1);
  await window.do('customer.create', { code: 'D', name: 'D' });
  await vi.waitUntil(() => seen.at(-1) === 4);
  for (let times = 0; times < 5; times += 1) await window.do('undo', {});
  await window.do('sample.load', { invoices: 1_000, seed: 5, today: isoDate('2026-03-31') });
  const { counts } = window.state;
  await vi.waitUntil(() => seen.at(-1) === counts.customers);
  hearing.unsubscribe();
  const after = seen.slice(seen.lastIndexOf(0));
  expect(after.filter((value) => value !== null && value !== 0)).toEqual([counts.customers]);
});
