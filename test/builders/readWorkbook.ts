import { createRequire } from 'node:module';
import type Excel from 'exceljs';
import { type SheetTexts } from './libreOffice';

const ExcelJS = createRequire(import.meta.url)('exceljs') as typeof Excel;

export async function openWorkbook(file: string): Promise<Excel.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book;
}

/** The cells of all sheets as the file has them, formulas by the results that stand in it. */
export async function readCached(file: string): Promise<SheetTexts> {
  const book = await openWorkbook(file);
  return new Map(book.worksheets.map((sheet) => [sheet.name, textsOf(sheet)]));
}

function textsOf(sheet: Excel.Worksheet): readonly (readonly string[])[] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_unused, column) =>
      textOf(sheet.getRow(row + 1).getCell(column + 1).value),
    ),
  );
}

function textOf(value: Excel.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  return 'result' in value ? textOf(value.result ?? null) : '';
}
