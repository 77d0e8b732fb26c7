import { truncate } from 'node:fs/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeTableFile } from '@test/builders/tableFiles';
import { rowXml, sheetXml, zipWorkbook } from '@test/builders/workbookXml';
import { zipBomb } from '@test/builders/oddWorkbooks';
import { runReadTable } from '@test/builders/runReadTable';
import { expect, test } from 'vitest';

const corrupt = () => {
  const bytes = zipWorkbook({
    sheets: [
      { name: 's', xml: sheetXml(Array.from({ length: 500 }, (_, row) => rowXml(row + 1, [row])).join('')) },
    ],
  });
  const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml');
  bytes.set([0xff, 0x00, 0xff, 0x00], at + 400);
  return bytes;
};

const partsOf = (extra: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(extra).map(([name, text]) => [name, strToU8(text)])));

const without = (name: string) => {
  const parts = unzipSync(zipWorkbook({ sheets: [{ name: 's', xml: sheetXml(rowXml(1, ['a'])) }] }));
  return zipSync(Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name)));
};

const sheetOf = (xml: string) => zipWorkbook({ sheets: [{ name: 's', xml }] });

const sheetPart = 'xl/worksheets/sheet1.xml';

test.each<[string, () => Uint8Array, string, object?]>([
  ['a zip bomb', zipBomb, 'file.tooLarge'],
  ['a zip cut short', () => zipWorkbook({ sheets: [] }).slice(0, 300), 'file.damaged', { reason: 'cut' }],
  ['a zip with altered bytes', corrupt, 'file.damaged', { reason: 'partAltered', at: sheetPart }],
  [
    'a workbook without its list of sheets',
    () => without('xl/workbook.xml'),
    'file.damaged',
    { reason: 'partMissing' },
  ],
  [
    'a workbook without its sheet',
    () => without(sheetPart),
    'file.damaged',
    { reason: 'partMissing', at: sheetPart },
  ],
  [
    'a sheet cut short',
    () => sheetOf('<worksheet><sheetData><row r="1">'),
    'file.damaged',
    { reason: 'content' },
  ],
  [
    'a sheet with a document type',
    () => sheetOf('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'),
    'file.damaged',
    { reason: 'content' },
  ],
  [
    'a shared text that is not there',
    () => sheetOf(sheetXml('<row><c t="s"><v>7</v></c></row>')),
    'file.damaged',
  ],
  ['a column beyond all', () => sheetOf(sheetXml('<row><c r="ZZZ1"><v>7</v></c></row>')), 'file.damaged'],
  ['an empty workbook', () => sheetOf(sheetXml('')), 'file.empty'],
  ['another zip', () => partsOf({ 'a.txt': 'a' }), 'file.type'],
  [
    'an OpenDocument table',
    () => partsOf({ mimetype: 'application/vnd.oasis', 'content.xml': '<a/>' }),
    'file.type',
  ],
  ['a text document', () => wordDocument(), 'file.type'],
])('%s is refused', async (_, make, code, more) => {
  const found = await runReadTable(writeTableFile('a.xlsx', make()));
  expect(found.error).toMatchObject({ code, name: 'a.xlsx', ...more });
  expect(found.rowCount).toBeUndefined();
});

test('more than a million rows are refused', async () => {
  const rows = Array.from({ length: 1_000_031 }, () => '<row><c><v>1</v></c></row>').join('');
  const found = await runReadTable(writeTableFile('a.xlsx', sheetOf(sheetXml(rows))));
  expect(found.error).toEqual({ code: 'file.tooManyRows', name: 'a.xlsx', max: 1_000_000 });
}, 60_000);

test('a file above the limit is refused before it is read', async () => {
  const path = writeTableFile('a.csv', 'a');
  await truncate(path, 257 * 1024 * 1024);
  expect((await runReadTable(path)).error).toEqual({
    code: 'file.tooLarge',
    name: 'a.csv',
    megabytes: 257,
    maxMegabytes: 256,
  });
});

function wordDocument(): Uint8Array {
  return partsOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': '<a/>',
  });
}
