import { type MergedRange } from '@shared/sheets';
import { findDateStyles } from './dateStyles';
import { limits } from './limits';
import { type RowSender } from './rowSender';
import { readSharedStrings } from './sharedStrings';
import { createSheetCells } from './sheetCells';
import { UnreadableFile } from './unreadableFile';
import { findWorkbookParts } from './workbookParts';
import { openZip, type ZipParts } from './zipParts';

export type XlsxOpened = { readonly sheets: readonly string[]; readonly sheet: string };

type XlsxRequest = {
  readonly path: string;
  readonly fileName: string;
  /** Absent: the first sheet with rows, visible ones before hidden ones. */
  readonly sheet: string | undefined;
  readonly sender: RowSender;
  readonly onOpened: (opened: XlsxOpened) => void;
};

/**
 * Reads one sheet of a workbook. Only its list of sheets, styles, shared texts and that sheet are unpacked: charts,
 * drawings, pictures and pivot tables are never looked at.
 */
export async function readXlsx(request: XlsxRequest): Promise<{ merged: readonly MergedRange[] }> {
  const zip = await openZip(request.path, request.fileName);
  try {
    return await readBook(zip, request);
  } finally {
    zip.close();
  }
}

async function readBook(zip: ZipParts, request: XlsxRequest): Promise<{ merged: readonly MergedRange[] }> {
  const { fileName, sender } = request;
  const book = await findWorkbookParts(zip, fileName);
  const names = book.sheets.map((sheet) => sheet.name);
  const candidates =
    request.sheet === undefined
      ? [...book.sheets].sort((a, b) => Number(a.isHidden) - Number(b.isHidden))
      : book.sheets.filter((sheet) => sheet.name === request.sheet);
  if (candidates.length === 0)
    throw new UnreadableFile({ code: 'sheet.missing', sheet: request.sheet ?? '', sheets: names });

  const context = {
    sharedStrings: book.sharedStrings === null ? [] : await readSharedStrings(zip, book.sharedStrings),
    dateStyles: book.styles === null ? [] : findDateStyles(await zip.whole(book.styles)),
    system: book.system,
  };
  for (const { name, part } of candidates) {
    const cells = createSheetCells(context);
    const size = Math.max(1, zip.size(part));
    let read = 0;
    let isOpened = false;
    for await (const piece of zip.text(part, limits.sheetMegabytes)) {
      cells.write(piece);
      read += piece.length;
      for (const { row, cells: values } of cells.take()) {
        const isDue = sender.add(row, values);
        if (!isOpened && sender.count > 0) {
          isOpened = true;
          request.onOpened({ sheets: names, sheet: name });
        }
        if (isDue) await sender.flush(Math.min(1, read / size));
      }
    }
    cells.end();
    if (isOpened) return { merged: cells.merged };
  }
  throw new UnreadableFile({ code: 'file.empty', name: fileName });
}
