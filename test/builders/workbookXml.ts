import { strToU8, zipSync } from 'fflate';

export type SheetXml = { readonly name: string; readonly xml: string; readonly state?: string };

export type WorkbookXml = {
  readonly sheets: readonly SheetXml[];
  readonly sharedStrings?: string;
  /** The number format of each cell style, by its index. */
  readonly formats?: readonly (number | string)[];
  readonly is1904?: boolean;
  /** More parts, by name. */
  readonly extra?: Readonly<Record<string, Uint8Array>>;
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Rows of cell XML as the body of a sheet: `sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')`. */
export function sheetXml(rows: string, behind = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** A row of inline texts and numbers. */
export function rowXml(row: number, cells: readonly (string | number)[]): string {
  const inner = cells.map((cell, place) => {
    const reference = `${String.fromCharCode(65 + place)}${row}`;
    return typeof cell === 'number'
      ? `<c r="${reference}"><v>${cell}</v></c>`
      : `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${row}">${inner.join('')}</row>`;
}

/** The files of a workbook by their names, as other programs write them; no exceljs, so that every oddity can be made. */
export function workbookParts(book: WorkbookXml): Record<string, Uint8Array> {
  const custom = (book.formats ?? []).flatMap((format, place) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${200 + place}" formatCode="${format}"/>`] : [],
  );
  const styles = (book.formats ?? []).map(
    (format, place) => `<xf numFmtId="${typeof format === 'string' ? 200 + place : format}"/>`,
  );
  const sheets = book.sheets.map(
    ({ name, state }, place) =>
      `<sheet name="${name}" sheetId="${place + 1}"${state ? ` state="${state}"` : ''} r:id="rId${place + 1}"/>`,
  );
  const relations = [
    ...book.sheets.map((_, place) =>
      relation(`rId${place + 1}`, 'worksheet', `worksheets/sheet${place + 1}.xml`),
    ),
    relation('rIdS', 'styles', 'styles.xml'),
    ...(book.sharedStrings === undefined ? [] : [relation('rIdT', 'sharedStrings', '/xl/sharedStrings.xml')]),
  ];
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationsXml([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${book.is1904 ? ' date1904="1"' : ''}/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml(relations),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    ...(book.sharedStrings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${book.sharedStrings}</sst>` }),
  };
  for (const [place, { xml }] of book.sheets.entries()) parts[`xl/worksheets/sheet${place + 1}.xml`] = xml;
  return {
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    ...book.extra,
  };
}

/** A workbook as bytes. */
export function zipWorkbook(book: WorkbookXml): Uint8Array {
  return zipSync(workbookParts(book), { level: 6 });
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
}

function relationsXml(relations: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
}
