import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isoDate } from '@shared/dates';
import { must } from '@shared/result';
import { readFileIn } from '@test/builders/importFile';
import { writeTableFile } from '@test/builders/tableFiles';
import { setUpMachine, today, type Window } from '@test/builders/testLedger';
import { expect, test } from 'vitest';

const head = '客户名称,发票号码,开票日期,价税合计,币种,结清日期';
const csvOf = (...rows: readonly string[]): string => writeTableFile('应收.csv', [head, ...rows].join('\n'));
const good = ['云泽,F1,2026-01-05,100,CNY,', '云泽,F2,2026-01-06,50,CNY,2026-02-01'];

const setUp = async () => {
  const machine = await setUpMachine({ resolveToken: (token) => token });
  const window = await machine.openWindow();
  await window.do('company.open', { baseCurrency: 'CNY' });
  return { ...machine, window };
};

const session = async (window: Window, file: string): Promise<string> =>
  must(await readFileIn(window, file)).sessionId;

const commit = async (window: Window, file: string, partial = false) =>
  window.run('import.commit', { sessionId: await session(window, file), partial });

test('an import is one entry that names its file, keeps it, and repeats no rows of it in its command', async () => {
  const { folder, window } = await setUp();
  const receipt = must(await commit(window, csvOf(...good)));
  expect(receipt).toMatchObject({
    seq: 2,
    command: 'import.commit',
    rows: { customers: 1, invoices: 2, receipts: 1, allocations: 1, imports: 1 },
  });
  const [row] = await window.do('imports.list', {});
  expect(row).toMatchObject({
    id: receipt.importId,
    fileName: '应收.csv',
    accepted: 2,
    refused: 0,
    invoices: 2,
  });
  expect(existsSync(path.join(folder, 'documents', row?.fileSha256 ?? ''))).toBe(true);
  const journal = await readFile(path.join(folder, 'journal', '000001.journal'), 'utf8');
  const line = JSON.parse(journal.split('\n')[1]?.slice(65) ?? '') as { cmd: { input: unknown } };
  expect(line.cmd.input).toMatchObject({
    fileName: '应收.csv',
    sha256: row?.fileSha256,
    mapping: { kind: 'invoices', columns: { number: '发票号码' } },
    partial: false,
    accepted: 2,
    refused: 0,
  });
  expect(JSON.stringify(line.cmd)).not.toContain('F1');
});

test('with refused rows nothing is imported, unless the good ones alone are wanted', async () => {
  const { window } = await setUp();
  const file = csvOf(...good, '云泽,F3,2026-02-30,5,CNY,', '云泽,F1,2026-01-05,5,CNY,');
  expect(await commit(window, file)).toMatchObject({
    ok: false,
    error: { code: 'import.rowsRefused', refused: 2 },
  });
  expect(window.state).toMatchObject({ head: { seq: 1 }, counts: { invoices: 0, customers: 0 } });
  expect(must(await commit(window, file, true)).rows).toMatchObject({ invoices: 2 });
  expect((await window.do('imports.list', {}))[0]).toMatchObject({ accepted: 2, refused: 2 });
});

test('the same file is imported once, unless its import was undone', async () => {
  const { window } = await setUp();
  const file = csvOf(...good);
  const { importId } = must(await commit(window, file));
  const view = must(await readFileIn(window, file));
  expect(view.alreadyImported).toMatchObject({ importId });
  const { sessionId, mapping } = view;
  expect((await window.do('import.preview', { sessionId, mapping, today })).fileIssues[0]).toMatchObject({
    code: 'file.alreadyImported',
    importId,
  });
  expect(await window.run('import.commit', { sessionId, partial: true })).toMatchObject({
    ok: false,
    error: { code: 'file.alreadyImported', importId },
  });
  if (importId === undefined) throw new Error('no import');
  await window.do('import.undo', { importId });
  expect(window.state.counts).toMatchObject({ invoices: 0, receipts: 0, customers: 0, imports: 0 });
  expect(must(await readFileIn(window, file)).alreadyImported).toBeNull();
  expect(must(await commit(window, file)).rows).toMatchObject({ invoices: 2 });
});

test('what came between preview and commit counts', async () => {
  const { window } = await setUp();
  const file = csvOf(...good);
  const { sessionId, mapping } = must(await readFileIn(window, file));
  expect(await window.do('import.preview', { sessionId, mapping, today })).toMatchObject({ good: 2 });
  await window.do('customer.create', { code: 'C7', name: '云泽' });
  const customerId = [...(await window.do('search', { text: 'C7', limit: 5, asOf: today })).hits][0]?.id;
  await window.do('invoice.post', {
    number: 'F1',
    customerId: customerId as never,
    issuedOn: today,
    currency: 'CNY',
    grossMinor: 1,
  });
  expect(await window.run('import.commit', { sessionId, partial: false })).toMatchObject({
    ok: false,
    error: { code: 'import.rowsRefused', refused: 1 },
  });
  const receipt = await window.do('import.commit', { sessionId, partial: true });
  expect(receipt.rows).toMatchObject({ invoices: 1 });
  expect(receipt.rows.customers).toBeUndefined();
});

test('without a company, with an unknown order, without rows or without a good one nothing happens', async () => {
  const { openWindow } = await setUpMachine({ resolveToken: (token) => token });
  const window = await openWindow();
  expect(await commit(window, csvOf(...good))).toMatchObject({ error: { code: 'company.missing' } });
  await window.do('company.open', { baseCurrency: 'CNY' });
  expect(await commit(window, csvOf('云泽,F1,1/2/2026,5,CNY,'))).toMatchObject({
    error: { code: 'date.orderUnknown', samples: ['1/2/2026'] },
  });
  expect(await commit(window, csvOf('云泽,F1,x,5,CNY,'), true)).toMatchObject({
    error: { code: 'import.nothing' },
  });
  expect(await commit(window, csvOf())).toMatchObject({ error: { code: 'file.empty', name: '应收.csv' } });
  expect(window.state.head.seq).toBe(1);
});

test('a file that changed since it was read is not imported', async () => {
  const { window } = await setUp();
  const file = csvOf(...good);
  const sessionId = await session(window, file);
  const { writeFileSync } = await import('node:fs');
  writeFileSync(file, 'other');
  expect(await window.run('import.commit', { sessionId, partial: false })).toMatchObject({
    ok: false,
    error: { code: 'file.changed' },
  });
  expect(window.state.head.seq).toBe(1);
});

test('a large import can be cancelled until its commit, and is then as if it had not been', async () => {
  const { window } = await setUp();
  const rows = Array.from({ length: 12_000 }, (_, row) => `云泽,F${row},2026-01-05,5,CNY,2026-02-01`);
  const sessionId = await session(window, csvOf(...rows));
  for (const at of ['checking', 'journal'] as const) {
    const stop = new AbortController();
    const result = await window.run(
      'import.commit',
      { sessionId, partial: false },
      { signal: stop.signal, onProgress: ({ stage }) => stage === at && stop.abort() },
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'command.cancelled' } });
    expect(window.state).toMatchObject({ head: { seq: 1 }, counts: { invoices: 0 } });
  }
  expect((await window.do('import.commit', { sessionId, partial: false })).rows).toMatchObject({
    invoices: 12_000,
    receipts: 12_000,
    allocations: 12_000,
  });
});

const ibm = path.resolve(process.env['ZHANGQI_DATA'] ?? '../shared/data', 'ibm/accounts-receivable.csv');

test.skipIf(!existsSync(ibm))(
  'the IBM ledger ages as known (skipped where its file is missing)',
  async () => {
    const { window } = await setUp();
    const view = must(await readFileIn(window, ibm, { kind: 'invoices' }));
    const mapping = { ...view.mapping, defaults: { currency: 'USD' } };
    expect(await window.do('import.preview', { sessionId: view.sessionId, mapping, today })).toMatchObject({
      good: 2_466,
      refused: 0,
      warned: 0,
      dateOrder: 'mdy',
    });
    const receipt = await window.do('import.commit', { sessionId: view.sessionId, partial: false });
    expect(receipt.rows).toMatchObject({
      customers: 100,
      invoices: 2_466,
      receipts: 2_466,
      allocations: 2_466,
      disputes: 561,
      imports: 1,
    });
    const figures = async (asOf: string) => {
      const query = { asOf: isoDate(asOf), basis: 'due', bounds: [30, 60, 90, 180] } as const;
      const { blocks } = await window.do('aging.report', query);
      return blocks.map(({ currency, totals, openInvoices }) => {
        const { totalMinor, notDueMinor, lateMinor, unappliedMinor } = totals;
        return [currency, openInvoices, totalMinor, notDueMinor, lateMinor[0], lateMinor[1], unappliedMinor];
      });
    };
    expect(await figures('2012-12-31')).toEqual([['USD', 99, 572_506, 493_632, 78_874, 0, 0]]);
    expect(await figures('2013-06-30')).toEqual([['USD', 84, 511_985, 428_429, 83_556, 0, 0]]);
  },
);
