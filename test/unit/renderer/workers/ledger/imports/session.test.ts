import { type ImportSessionView } from '@shared/imports';
import { must } from '@shared/result';
import { readFileIn } from '@test/builders/importFile';
import { writeTableFile } from '@test/builders/tableFiles';
import { rowXml, sheetXml, zipWorkbook } from '@test/builders/workbookXml';
import { setUpMachine, today, type Window } from '@test/builders/testLedger';
import { expect, test } from 'vitest';

const csv = [
  '应收明细,,,,',
  '客户名称,发票号码,开票日期,价税合计,币种',
  '云泽,0001,2026-01-05,"1,234.50",CNY',
  '平汐,0002,2013-02-30,5,CNY',
  '平汐,0003,2026-01-06,6,CNY',
  '合计,,,1245.50,',
].join('\r\n');

const openLedger = async (): Promise<Window> => {
  const { openWindow } = await setUpMachine({ resolveToken: (token) => token });
  const window = await openWindow();
  await window.do('company.open', { baseCurrency: 'CNY' });
  return window;
};

const read = async (window: Window, text = csv, options = {}): Promise<ImportSessionView> =>
  must(await readFileIn(window, writeTableFile('应收.csv', text), options));

test('shows what was found: encoding, head, columns with samples, a proposal', async () => {
  const view = await read(await openLedger());
  expect(view).toMatchObject({
    fileName: '应收.csv',
    fileType: 'csv',
    encoding: 'utf-8',
    delimiter: ',',
    sheets: [],
    rowCount: 6,
    headerRow: 2,
    isRemembered: false,
    alreadyImported: null,
    mapping: {
      kind: 'invoices',
      headerRow: 2,
      columns: {
        customerName: '客户名称',
        number: '发票号码',
        date: '开票日期',
        amount: '价税合计',
        currency: '币种',
      },
    },
  });
  expect(view.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(view.firstRows[0]).toEqual(['应收明细']);
  expect(view.firstRows[2]).toEqual(['云泽', '0001', '2026-01-05', '1,234.50', 'CNY']);
  expect(view.columns[0]).toEqual({ header: '客户名称', samples: ['云泽', '平汐', '合计'] });
});

test('previews, shows rows, corrects them in place, leaves rows out and takes them in again', async () => {
  const window = await openLedger();
  const { sessionId, mapping } = await read(window);
  const preview = await window.do('import.preview', { sessionId, mapping, today });
  expect(preview).toMatchObject({ rowCount: 4, good: 2, refused: 1, skipped: 1, fileIssues: [] });
  const page = await window.do('import.rows', { sessionId, show: 'problems', offset: 0, limit: 10 });
  expect(page.rows).toMatchObject([
    { row: 4, state: 'refused', issues: [{ column: 'date', value: '2013-02-30' }] },
  ]);
  const { csv: problems } = await window.do('import.problemsCsv', { sessionId, language: 'zh-CN' });
  expect(problems).toContain('平汐,0002,2013-02-30,5,CNY');

  const changes = [{ row: 4, column: 'date', value: '2026-02-28' }];
  expect(await window.do('import.correct', { sessionId, changes })).toMatchObject({ good: 3, refused: 0 });
  expect(await window.do('import.correct', { sessionId, changes: [], skip: [3] })).toMatchObject({
    good: 2,
    skipped: 2,
  });
  const again = [{ row: 3, column: 'amount', value: '7' }];
  expect(await window.do('import.correct', { sessionId, changes: again })).toMatchObject({
    good: 3,
    skipped: 1,
  });
  expect(
    await window.run('import.correct', { sessionId, changes: [{ row: 3, column: 'colour', value: '7' }] }),
  ).toMatchObject({ ok: false, error: { code: 'field.invalid' } });
});

test('another head, kind or mapping: what says nothing of its columns gets them proposed', async () => {
  const window = await openLedger();
  const view = await read(window, csv, {
    mapping: { kind: 'customers', sheet: null, headerRow: 2, columns: {}, decimal: '.', defaults: {} },
  });
  expect(view.mapping).toMatchObject({ kind: 'customers', columns: { name: '客户名称', currency: '币种' } });
  const wrong = await read(window, csv, {
    mapping: { kind: 'invoices', sheet: null, headerRow: 3, columns: {}, decimal: '.', defaults: {} },
  });
  expect(wrong.headerRow).toBe(3);
  const preview = await window.do('import.preview', {
    sessionId: wrong.sessionId,
    mapping: wrong.mapping,
    today,
  });
  expect(preview.fileIssues).toEqual([{ code: 'header.missing' }]);
  const better = { ...wrong.mapping, headerRow: 2, columns: {} };
  expect(
    await window.do('import.preview', { sessionId: wrong.sessionId, mapping: better, today }),
  ).toMatchObject({ fileIssues: [], good: 2, refused: 1 });
});

test('a mapping is remembered by its headers, and used where it still fits', async () => {
  const window = await openLedger();
  const { fingerprint, mapping } = await read(window);
  const kept = { ...mapping, headerRow: 9, defaults: { currency: 'EUR' }, sheet: 'x' };
  const remembered = { [fingerprint]: JSON.stringify(kept) };
  expect(await read(window, csv, { remembered })).toMatchObject({
    isRemembered: true,
    mapping: { headerRow: 2, defaults: { currency: 'EUR' }, sheet: null },
  });
  expect(await read(window, csv, { remembered, kind: 'customers' })).toMatchObject({ isRemembered: false });
  const broken = { [fingerprint]: '{"kind":"invoices"' };
  expect(await read(window, csv, { remembered: broken })).toMatchObject({ isRemembered: false });
});

test('refusals of the job and of the mapping are answers', async () => {
  const window = await openLedger();
  expect(await readFileIn(window, writeTableFile('a.csv', ''))).toMatchObject({
    ok: false,
    error: { code: 'file.empty' },
  });
  const book = zipWorkbook({ sheets: [{ name: 'a', xml: sheetXml(rowXml(1, ['客户', '发票号'])) }] });
  const file = writeTableFile('a.xlsx', book);
  const mapping = {
    kind: 'invoices',
    sheet: 'b',
    headerRow: 1,
    columns: {},
    decimal: '.',
    defaults: {},
  } as const;
  const missing = { ok: false, error: { code: 'sheet.missing', sheet: 'b', sheets: ['a'] } };
  expect(await readFileIn(window, file, { mapping })).toMatchObject(missing);
  expect(await readFileIn(window, file, { sheet: 'b' })).toMatchObject(missing);
  expect(await readFileIn(window, file, { kind: 'customers', mapping })).toMatchObject({
    error: { code: 'mapping.invalid' },
  });
});

test('one session at a time; a closed one is gone', async () => {
  const window = await openLedger();
  const first = await read(window);
  const second = await read(window);
  const gone = { ok: false, error: { code: 'import.unknown' } };
  const ask = (sessionId: string) =>
    window.run('import.rows', { sessionId, show: 'all', offset: 0, limit: 1 });
  expect(await ask(first.sessionId)).toMatchObject(gone);
  expect(await ask(second.sessionId)).toMatchObject({ ok: true, value: { count: 4 } });
  await window.do('import.close', { sessionId: second.sessionId });
  expect(await ask(second.sessionId)).toMatchObject(gone);
  expect(await window.run('import.commit', { sessionId: second.sessionId, partial: false })).toMatchObject(
    gone,
  );
});

test('reading and checking show how far they are, and can be cancelled', async () => {
  const window = await openLedger();
  const lines = Array.from({ length: 30_000 }, (_, row) => `云泽,F${row},2026-01-05,5,CNY`);
  const text = ['客户名称,发票号码,开票日期,价税合计,币种', ...lines].join('\n');
  const cancelled = { ok: false, error: { code: 'command.cancelled' } };
  const stages: string[] = [];
  const stop = new AbortController();
  const reading = await readFileIn(window, writeTableFile('a.csv', text), {
    signal: stop.signal,
    onProgress: ({ stage, done, of }) => {
      stages.push(stage);
      expect(of).toBeGreaterThanOrEqual(done);
      stop.abort();
    },
  });
  expect(reading).toMatchObject(cancelled);
  expect(stages).toEqual(['reading']);

  const { sessionId, mapping } = await read(window, text);
  const stopChecking = new AbortController();
  const preview = await window.run(
    'import.preview',
    { sessionId, mapping, today },
    { signal: stopChecking.signal, onProgress: () => stopChecking.abort() },
  );
  expect(preview).toMatchObject(cancelled);
  expect(await window.do('import.preview', { sessionId, mapping, today })).toMatchObject({ good: 30_000 });
});
