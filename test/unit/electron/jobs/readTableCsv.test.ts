import { createHash } from 'node:crypto';
import { writeTableFile } from '@test/builders/tableFiles';
import { runReadTable } from '@test/builders/runReadTable';
import { expect, test } from 'vitest';

const table = '客户,发票号,金额\r\n平汐远岫汽配,0001,"1,234.50"\r\n"云泽""澄砚""",0002,8\r\n';
const rowsOf = [
  ['客户', '发票号', '金额'],
  ['平汐远岫汽配', '0001', '1,234.50'],
  ['云泽"澄砚"', '0002', '8'],
];

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

test.each<[string, string | Uint8Array, string]>([
  ['utf-8', table, 'utf-8'],
  ['utf-8 with a mark', `\uFEFF${table}`, 'utf-8'],
  ['utf-16', utf16(table), 'utf-16le'],
  ['utf-16, the other way round', utf16(table).swap16(), 'utf-16be'],
])('csv in %s', async (_, content, encoding) => {
  const found = await runReadTable(writeTableFile('a.csv', content));
  expect(found.opened).toMatchObject({ fileType: 'csv', encoding, delimiter: ',', sheets: [] });
  expect(found.opened?.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  expect([...found.rows.values()]).toEqual(rowsOf);
  expect(found.rowCount).toBe(found.rows.size);
});

test('csv in UTF-16 without a mark is told by its zeros', async () => {
  const bytes = Buffer.from('Customer,Number,客\r\nACME,0001,5\r\n', 'utf16le');
  const found = await runReadTable(writeTableFile('a.csv', bytes));
  expect(found.opened?.encoding).toBe('utf-16le');
  expect(found.rows.get(1)).toEqual(['Customer', 'Number', '客']);
});

test('csv in GB18030 is told by its bytes, and read as chosen', async () => {
  // 客户,金额 / 中文,5
  const bytes = Buffer.from('bfcdbba72cbdf0b6ee0d0ad6d0cec42c350d0a', 'hex');
  const found = await runReadTable(writeTableFile('a.csv', bytes));
  expect(found.opened?.encoding).toBe('gb18030');
  expect([...found.rows.values()]).toEqual([
    ['客户', '金额'],
    ['中文', '5'],
  ]);
  const chosen = await runReadTable(writeTableFile('a.csv', table), { encoding: 'gb18030' });
  expect(chosen.opened?.encoding).toBe('gb18030');
  expect(chosen.rows.get(1)?.[0]).not.toBe('客户');
});

test('a character is not torn where the file is read in pieces', async () => {
  const name = '平汐远岫汽车配件有限公司';
  const lines = Array.from({ length: 60_000 }, (_, place) => `${name}${place},云泽`);
  const found = await runReadTable(writeTableFile('a.csv', lines.join('\n')));
  expect(found.rows.size).toBe(60_000);
  for (const [row, cells] of found.rows) expect(cells[0]).toBe(`${name}${row - 1}`);
});

test.each([
  ['tabs', 'a\tb\tc\n1\t2,5\t3\n', '\t'],
  ['semicolons', 'a;b;c\n1;2,5;3\n', ';'],
  ['bars', 'a|b|c\n1|2,5|3\n', '|'],
  ['named in the first line', 'sep=;\na;b\n1,2,3;4\n', ';'],
  ['commas below a title', 'Aging as of 2026\n\na,b,c\n1,2,3\n4,5,6\n', ','],
])('the mark between fields: %s', async (_, text, delimiter) => {
  const found = await runReadTable(writeTableFile('a.csv', text));
  expect(found.opened?.delimiter).toBe(delimiter);
  expect([...found.rows.values()].at(-1)?.length).toBeGreaterThan(1);
});

test('records are counted with the blank ones, whatever ends a line', async () => {
  const found = await runReadTable(writeTableFile('a.csv', 'a,b\r\n\r\n,\r\n1,"x\r\ny"\r3,4\n\n'));
  expect([...found.rows.entries()]).toEqual([
    [1, ['a', 'b']],
    [4, ['1', 'x\ny']],
    [5, ['3', '4']],
  ]);
});

test('a separator line is counted but is no row', async () => {
  const found = await runReadTable(writeTableFile('a.csv', 'sep=;\na;b\n'));
  expect([...found.rows.entries()]).toEqual([[2, ['a', 'b']]]);
});

test('NUL characters are dropped', async () => {
  const text = `a,b\n1,2\u0000\n${'3,4\n'.repeat(50)}`;
  expect((await runReadTable(writeTableFile('a.csv', text))).rows.get(2)).toEqual(['1', '2']);
});

test('at most 2,000 rows a message, and the next only when asked for', async () => {
  const text = Array.from({ length: 9_000 }, (_, place) => `a,${place}`).join('\n');
  const found = await runReadTable(writeTableFile('a.csv', text));
  expect(found.mostRowsInAMessage).toBe(2_000);
  expect(found.rowCount).toBe(9_000);
  expect(found.messages.filter((message) => message.type === 'rows')).toHaveLength(5);
});

test('cancelled by message or signal it falls silent', async () => {
  const text = Array.from({ length: 200_000 }, (_, place) => `a,${place}`).join('\n');
  const path = writeTableFile('a.csv', text);
  const byMessage = await runReadTable(path, { onRows: (count) => count < 4_000 });
  expect(byMessage.messages.at(-1)?.type).toBe('rows');
  expect(byMessage.rows.size).toBeLessThan(10_000);
  const stop = new AbortController();
  stop.abort();
  expect((await runReadTable(path, { signal: stop.signal })).messages).toEqual([]);
});

test.each<[string, string, string | Uint8Array, string, object?]>([
  ['an empty file', 'a.csv', '', 'file.empty'],
  ['blank lines alone', 'a.csv', '\n\n,,\n', 'file.empty'],
  [
    'a quote that is not closed',
    'a.csv',
    'a,b\n1,"2\n3,4\n',
    'file.damaged',
    { reason: 'openQuote', at: '2' },
  ],
  [
    'a picture',
    'a.csv',
    Buffer.from('89504e470d0a1a0a0000000d49484452000003e8000000c80802', 'hex'),
    'file.type',
  ],
  [
    'a web page called xls',
    'a.xls',
    '\uFEFF<html><table><tr><td>1</td></tr></table>',
    'file.type',
    { found: 'webPage' },
  ],
  ['an XML table', 'a.xls', '<?xml version="1.0"?><Workbook/>', 'file.type', { found: 'webPage' }],
  ['a PDF', 'a.csv', '%PDF-1.7\n', 'file.type', { found: 'other' }],
  ['an old workbook', 'a.xls', oldWorkbook('Workbook'), 'file.type', { found: 'oldWorkbook' }],
  ['an old text document', 'a.doc', oldWorkbook('WordDocument'), 'file.type', { found: 'other' }],
  ['an encrypted workbook', 'a.xlsx', oldWorkbook('EncryptedPackage'), 'file.encrypted'],
  ['bytes of another encoding', 'a.csv', Buffer.alloc(5_000, 0xff), 'file.damaged', { reason: 'encoding' }],
])('%s is refused', async (_, name, content, code, more) => {
  const found = await runReadTable(writeTableFile(name, content));
  expect(found.error).toMatchObject({ code, name, ...more });
  expect(found.rowCount).toBeUndefined();
});

test('a file that is not there is refused', async () => {
  expect((await runReadTable('/nowhere/a.csv')).error).toEqual({ code: 'file.notFound', name: 'a.csv' });
});

test('text called xls is read as text', async () => {
  expect((await runReadTable(writeTableFile('a.xls', 'a\tb\n1\t2\n'))).rows.get(2)).toEqual(['1', '2']);
});

function oldWorkbook(stream: string): Uint8Array {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1_000),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(1_000),
  ]);
}
