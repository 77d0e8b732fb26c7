import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type Excel from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { writeTableFile } from '@test/builders/tableFiles';
import { rowXml, sheetXml, workbookParts, zipWorkbook } from '@test/builders/workbookXml';
import { prefixNames } from '@test/builders/oddWorkbooks';
import { runReadTable } from '@test/builders/runReadTable';
import { expect, test } from 'vitest';

const ExcelJS = createRequire(import.meta.url)('exceljs') as typeof Excel;

const readBook = async (book: Parameters<typeof zipWorkbook>[0], sheet?: string) =>
  runReadTable(writeTableFile('a.xlsx', zipWorkbook(book)), sheet === undefined ? {} : { sheet });

test('a workbook of exceljs: texts, numbers, dates, formulas, links, rich text, errors', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('发票');
  sheet.addRow(['客户', '发票号', '开票日', '金额', '争议']);
  sheet.addRow(['云泽', '0001', new Date(Date.UTC(2026, 4, 19)), 1234.5, true]);
  sheet.getCell('C2').numFmt = 'yyyy"年"m"月"d"日"';
  sheet.addRow([
    { richText: [{ text: '平汐' }, { text: '远岫', font: { bold: true } }] },
    { text: '0002', hyperlink: 'https://example.com' },
    { formula: 'C2+1', result: new Date(Date.UTC(2026, 4, 20)) },
    { formula: 'D2*2', result: 2469 },
    { error: '#N/A' },
  ]);
  sheet.getCell('C3').numFmt = 'yyyy-mm-dd';
  const path = writeTableFile('a.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
  const found = await runReadTable(path);
  expect(found.opened).toEqual({
    type: 'opened',
    fileType: 'xlsx',
    sheets: ['发票'],
    sheet: '发票',
    sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
  });
  expect([...found.rows.values()]).toEqual([
    ['客户', '发票号', '开票日', '金额', '争议'],
    ['云泽', '0001', { serial: 46161, system: 1900 }, 1234.5, true],
    ['平汐远岫', '0002', { serial: 46162, system: 1900 }, 2469, { error: '#N/A' }],
  ]);
});

test('a Chinese name is not torn where the sheet is read in pieces', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('a');
  for (let row = 0; row < 5_000; row += 1) sheet.addRow([`平汐远岫汽车配件有限公司${row}`]);
  const found = await runReadTable(writeTableFile('a.xlsx', new Uint8Array(await book.xlsx.writeBuffer())));
  expect(found.rowCount).toBe(5_000);
  for (const [row, cells] of found.rows) expect(cells[0]).toBe(`平汐远岫汽车配件有限公司${row - 1}`);
});

test('the Chinese built-in date formats, own formats and the system of 1904', async () => {
  const cells = [0, 1, 2, 3, 4, 5].map((style) => `<c r="${'ABCDEF'[style]}1" s="${style}"><v>44699</v></c>`);
  const book = {
    sheets: [{ name: 's', xml: sheetXml(`<row r="1">${cells.join('')}</row>`) }],
    formats: [0, 31, 57, 'yyyy\\-mm\\-dd', '[$RMB] #,##0.00&quot;元/day&quot;', '\\R\\M\\B#,##0.00'],
  };
  const date = (system: 1900 | 1904) => ({ serial: 44699, system });
  for (const system of [1900, 1904] as const)
    expect((await readBook({ ...book, is1904: system === 1904 })).rows.get(1)).toEqual([
      44699,
      date(system),
      date(system),
      date(system),
      44699,
      44699,
    ]);
});

test('times are no dates, and dates with times are', async () => {
  const formats = ['h:mm', 'mm:ss', 'yyyy-m-d h:mm', 'General', '0.00E+00', '#,##0;[Red]-#,##0', 'mmm-yy'];
  const cells = formats.map((_, style) => `<c s="${style}"><v>46161.5</v></c>`);
  const found = await readBook({
    sheets: [{ name: 's', xml: sheetXml(`<row>${cells.join('')}</row>`) }],
    formats,
  });
  expect(found.rows.get(1)?.map((cell) => typeof cell)).toEqual([
    'number',
    'number',
    'object',
    'number',
    'number',
    'number',
    'object',
  ]);
});

test('cells and rows without references, ISO dates, broken lines, phonetic guides, formulas with errors', async () => {
  const xml = sheetXml(
    `<row>
       <c t="s"><v>0</v></c> <c t="d"><v>2026-05-19T00:00:00</v></c>
       <c t="inlineStr"><is><r><t>ab</t></r><r><t xml:space="preserve"> c</t></r></is></c>
       <c t="e"><f>1/0</f><v>#DIV/0!</v></c> <c t="str"><f>A1</f><v>x &amp; y</v></c>
     </row>
     <row><c t="s"><v>1</v></c><c><v>1.5E3</v></c><c><v/></c></row>`,
  );
  const found = await readBook({
    sheets: [{ name: 's', xml }],
    sharedStrings:
      '<si><t>株式会社</t><rPh sb="0" eb="4"><t>カブシキ</t></rPh><phoneticPr fontId="1"/></si><si><r><t>a_x000D_</t></r><r><t>b</t></r></si>',
  });
  expect([...found.rows.values()]).toEqual([
    ['株式会社', '2026-05-19T00:00:00', 'ab c', { error: '#DIV/0!' }, 'x & y'],
    ['a\rb', 1500],
  ]);
});

test('names with a prefix, as servers write them', async () => {
  const parts = workbookParts({
    sheets: [{ name: '对账单', xml: sheetXml(rowXml(1, ['客户', 5])) }],
    sharedStrings: '<si><t>x</t></si>',
    formats: [0],
  });
  const prefixed = prefixNames(parts);
  expect(Buffer.from(prefixed['xl/workbook.xml'] ?? []).toString()).toContain('<x:workbook xmlns:x=');
  const found = await runReadTable(writeTableFile('a.xlsx', zipSync(prefixed)));
  expect(found.opened?.sheet).toBe('对账单');
  expect(found.rows.get(1)).toEqual(['客户', 5]);
});

test('charts, drawings and pictures, damaged as they may be, are not looked at', async () => {
  const found = await readBook({
    sheets: [{ name: 's', xml: sheetXml(rowXml(1, ['a', 1]), '<drawing r:id="rId1" xmlns:r="r"/>') }],
    extra: {
      'xl/drawings/drawing1.xml': strToU8('<xdr:wsDr><broken'),
      'xl/charts/chart1.xml': strToU8('<c:chartSpace'),
      'xl/media/image1.png': new Uint8Array(1_000),
      'xl/worksheets/_rels/sheet1.xml.rels': strToU8('<Relationships>'),
    },
  });
  expect(found.rows.get(1)).toEqual(['a', 1]);
});

test('all sheets are named; the first with rows is read, visible before hidden', async () => {
  const sheets = [
    { name: 'hidden', state: 'hidden', xml: sheetXml(rowXml(1, ['h'])) },
    { name: 'blank', xml: sheetXml('<row r="1"/>') },
    { name: 'data', xml: sheetXml(rowXml(3, ['d'])) },
  ];
  const found = await readBook({ sheets });
  expect(found.opened).toMatchObject({ sheets: ['hidden', 'blank', 'data'], sheet: 'data' });
  expect([...found.rows.entries()]).toEqual([[3, ['d']]]);
  expect((await readBook({ sheets }, 'hidden')).rows.get(1)).toEqual(['h']);
  expect((await readBook({ sheets }, 'none')).error).toEqual({
    code: 'sheet.missing',
    sheet: 'none',
    sheets: ['hidden', 'blank', 'data'],
  });
  expect((await readBook({ sheets }, 'blank')).error?.code).toBe('file.empty');
});

test('cells joined over rows are told', async () => {
  const found = await readBook({
    sheets: [
      {
        name: 's',
        xml: sheetXml(
          rowXml(1, ['a']) + rowXml(2, ['b']),
          '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B1:D1"/></mergeCells>',
        ),
      },
    ],
  });
  expect(found.merged).toEqual([{ top: 2, left: 1, bottom: 4, right: 1 }]);
});

test('a million empty rows cost little and are not sent', async () => {
  const blank = Array.from(
    { length: 1_000_000 },
    (_, place) => `<row r="${place + 2}" spans="1:3" ht="15"/>`,
  );
  const xml = sheetXml(rowXml(1, ['a']) + blank.join('') + rowXml(1_000_002, ['z']));
  const path = writeTableFile('a.xlsx', zipWorkbook({ sheets: [{ name: 's', xml }] }));
  const started = performance.now();
  const found = await runReadTable(path);
  expect(performance.now() - started).toBeLessThan(15_000);
  expect([...found.rows.keys()]).toEqual([1, 1_000_002]);
  expect(found.rowCount).toBe(2);
  expect(found.messages.filter((message) => message.type === 'rows')).toHaveLength(2);
});
