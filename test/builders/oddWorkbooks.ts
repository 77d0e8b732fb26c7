import { strFromU8, strToU8, zipSync } from 'fflate';
import { rowXml, sheetXml, workbookParts, zipWorkbook } from './workbookXml';

/** Workbooks that other programs, or people who mean harm, make. Rows of a list come with their head. */
type Rows = readonly (readonly (string | number)[])[];

const rowsXml = (rows: Rows): string => rows.map((cells, at) => rowXml(at + 1, cells)).join('');
const encodings = { level: 6 } as const;

export function plainWorkbook(rows: Rows, sheet = 'Sheet1'): Uint8Array {
  return zipWorkbook({ sheets: [{ name: sheet, xml: sheetXml(rowsXml(rows)) }] });
}

/** The parts of a workbook with a prefix before every name, as some servers write them. */
export function prefixNames(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (!name.startsWith('xl/') || name.endsWith('.rels')) return [name, bytes];
      const text = strFromU8(bytes);
      return [name, strToU8(text.replace(/<(\/?)(\w)/g, '<$1x:$2').replace(/ xmlns=/g, ' xmlns:x='))];
    }),
  );
}

export function prefixedWorkbook(rows: Rows): Uint8Array {
  const parts = workbookParts({ sheets: [{ name: '对账单', xml: sheetXml(rowsXml(rows)) }] });
  return zipSync(prefixNames(parts), encodings);
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const relationsXml = (relations: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const chartXml = `<c:chartSpace xmlns:c="${drawing}/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:val><c:numRef><c:f>Data!$E$2:$E$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
const drawingXml = `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="1" cy="1"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

/** A chart over the data's sheet and another one on a sheet of its own, which comes first. */
export function chartWorkbook(rows: Rows): Uint8Array {
  const sheets = [
    { name: 'Data', xml: sheetXml(rowsXml(rows), `<drawing xmlns:r="${office}" r:id="rId1"/>`) },
  ];
  const parts = workbookParts({ sheets });
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const relations = strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const chartSheet = `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><drawing xmlns:r="${office}" r:id="rId1"/></chartsheet>`;
  const texts = {
    'xl/workbook.xml': book.replace('<sheets>', '<sheets><sheet name="Chart" sheetId="9" r:id="rId9"/>'),
    'xl/_rels/workbook.xml.rels': relations.replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/chartsheets/sheet1.xml': chartSheet,
    'xl/chartsheets/_rels/sheet1.xml.rels': relationsXml([['rId1', 'drawing', '../drawings/drawing1.xml']]),
    'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([['rId1', 'drawing', '../drawings/drawing1.xml']]),
    'xl/drawings/drawing1.xml': drawingXml,
    'xl/drawings/_rels/drawing1.xml.rels': relationsXml([['rId1', 'chart', '../charts/chart1.xml']]),
    'xl/charts/chart1.xml': chartXml,
  };
  const more = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...parts, ...more }, encodings);
}

/** Days as serials of a Mac's calendar, which begins in 1904; `rows` give them as serials of that system. */
export function workbookOf1904(
  head: readonly string[],
  rows: Rows,
  dayColumns: readonly number[],
): Uint8Array {
  const body = rows.map((cells, at) => {
    const styled = rowXml(at + 2, cells).replace(/<c r="([A-Z])\d+"><v>/g, (cell, letter: string) =>
      dayColumns.includes(letter.charCodeAt(0) - 65) ? cell.replace('<c ', '<c s="1" ') : cell,
    );
    return styled;
  });
  const xml = sheetXml(rowXml(1, head) + body.join(''));
  return zipWorkbook({ sheets: [{ name: 's', xml }], formats: [0, 14], is1904: true });
}

/** Rows of cells with ranges joined, such as `A1:A2`. */
export function mergedWorkbook(rows: Rows, ranges: readonly string[]): Uint8Array {
  const merged = ranges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const xml = sheetXml(rowsXml(rows), `<mergeCells>${merged}</mergeCells>`);
  return zipWorkbook({ sheets: [{ name: 's', xml }] });
}

/** The rows, then formatted rows without a value down to the last that Excel has, then nothing. */
export function millionEmptyRows(rows: Rows): Uint8Array {
  const blank: string[] = [];
  for (let row = rows.length + 1; row <= 1_048_576; row += 1)
    blank.push(`<row r="${row}" spans="1:5" ht="15" customHeight="1"/>`);
  return zipWorkbook({ sheets: [{ name: 's', xml: sheetXml(rowsXml(rows) + blank.join('')) }] });
}

/** A sheet that is small in the zip and unpacks to 80 MB. */
export function zipBomb(): Uint8Array {
  const parts = workbookParts({ sheets: [{ name: 's', xml: '' }] });
  const spaces = new Uint8Array(80 * 1024 * 1024).fill(32);
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': spaces });
}

/** The same, but the zip's directory says that the sheet has 1,000 bytes. */
export function lyingZipBomb(): Uint8Array {
  const bytes = Buffer.from(zipBomb());
  const name = 'xl/worksheets/sheet1.xml';
  const entry = bytes.lastIndexOf(name) - 46;
  bytes.writeUInt32LE(1_000, entry + 24);
  return bytes;
}

/** A zip whose entries carry the mark of a password. */
export function lockedZip(rows: Rows): Uint8Array {
  const bytes = Buffer.from(plainWorkbook(rows));
  const mark = (signature: string, place: number): void => {
    for (let at = bytes.indexOf(signature); at !== -1; at = bytes.indexOf(signature, at + 4))
      bytes.writeUInt16LE(bytes.readUInt16LE(at + place) | 1, at + place);
  };
  mark('PK\u0001\u0002', 8);
  mark('PK\u0003\u0004', 6);
  return bytes;
}
