import { type EventEmitter, once } from 'node:events';
import { type Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import Excel from 'exceljs';
import {
  type SheetRow,
  type SheetSpec,
  type SheetValue,
  type StyleKey,
  type WorkbookSpec,
} from '@shared/sheets';
import { toCellStyle, toConditionStyle } from './xlsxStyle';

const a4 = 9;
/** Centimetres to inches, in which margins are kept. */
const inches = (centimetres: number): number => centimetres / 2.54;
/** A cell of Excel holds no more; a longer text makes a workbook that cannot be opened. */
const mostCharacters = 32_767;
/** Rows between two breaths of the process, so that a cancel is heard. */
const rowsAtOnce = 500;
/** exceljs takes a column of this width for one without a width, and leaves it out. */
const forgottenWidth = 9;
/** What may wait for the zip before more rows are taken. */
const mostWaitingBytes = 4 * 1024 * 1024;

/** The window that a reader opens the workbook in, with its first sheet. */
const openedView: Excel.WorkbookView = {
  x: 0,
  y: 0,
  width: 24_000,
  height: 14_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
};

type Styles = ReadonlyMap<StyleKey, Partial<Excel.Style>>;

/**
 * Writes a workbook as a stream, row by row. The only writer on exceljs in the program; it knows sheets and cells and
 * no word of receivables.
 */
export class XlsxWriter {
  readonly #workbook: Excel.stream.xlsx.WorkbookWriter;
  readonly #spec: WorkbookSpec;
  readonly #styles: Styles;
  readonly #failure: Promise<never>;
  #sheet: Excel.Worksheet | null = null;
  #layouts: ReadonlyMap<string, readonly (Partial<Excel.Style> | null)[]> = new Map();
  #usualHeight = 15;

  constructor(stream: Writable, spec: WorkbookSpec) {
    this.#spec = spec;
    this.#failure = new Promise((_, reject) => stream.once('error', reject));
    // Whoever waits for a step sees the failure; without a step under way it is no unhandled one.
    this.#failure.catch(() => undefined);
    this.#workbook = new Excel.stream.xlsx.WorkbookWriter({
      stream,
      useStyles: true,
      useSharedStrings: false,
    });
    this.#workbook.creator = spec.creator;
    this.#workbook.lastModifiedBy = spec.creator;
    this.#workbook.title = spec.title;
    this.#workbook.views = [openedView];
    this.#styles = new Map(
      Object.entries(spec.styles).map(([key, style]) => [key, toCellStyle(style, spec.font)]),
    );
  }

  beginSheet(sheet: SheetSpec): void {
    const { frozen, print, filter } = sheet;
    this.#sheet = this.#workbook.addWorksheet(sheet.name, {
      properties: { defaultRowHeight: sheet.rowHeight },
      views: [viewOf(frozen)],
      pageSetup: {
        paperSize: a4,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: print.isOnePage === true ? 1 : 0,
        margins: {
          left: inches(1.2),
          right: inches(1.2),
          top: inches(1.3),
          bottom: inches(1.6),
          header: inches(0.6),
          footer: inches(0.7),
        },
        ...(print.repeatedRows === undefined ? {} : { printTitlesRow: print.repeatedRows.join(':') }),
      },
      headerFooter: { oddFooter: footerText(print.footer) },
    });
    this.#sheet.columns = sheet.widths.map((width) => ({
      width: width === forgottenWidth ? width + 0.1 : width,
    }));
    if (filter !== undefined) this.#sheet.autoFilter = filter;
    // The first condition that holds wins: priorities have to differ, or programs choose as they like.
    for (const [at, { range, formula, style }] of sheet.conditions.entries())
      this.#sheet.addConditionalFormatting({
        ref: range,
        rules: [
          {
            type: 'expression',
            formulae: [formula],
            style: toConditionStyle(this.#spec.styles[style] ?? {}),
            priority: at + 1,
          },
        ],
      });
    this.#usualHeight = sheet.rowHeight;
    this.#layouts = new Map(
      Object.entries(sheet.layouts).map(([name, keys]) => [
        name,
        keys.map((key) => (key === null ? null : this.#styleOf(key))),
      ]),
    );
  }

  /** Writes rows below those written before; waits while the file cannot keep up. */
  async writeRows(rows: readonly SheetRow[]): Promise<void> {
    const sheet = this.#openSheet();
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      for (const row of rows.slice(from, from + rowsAtOnce)) this.#writeRow(sheet, row);
      await Promise.race([setImmediate(), this.#failure]);
      await this.#untilTaken(sheet);
    }
  }

  endSheet(): void {
    this.#openSheet().commit();
    this.#sheet = null;
  }

  /** Ends the workbook; the stream has finished when this returns. */
  async end(): Promise<void> {
    await Promise.race([this.#workbook.commit(), this.#failure]);
  }

  #writeRow(sheet: Excel.Worksheet, { layout, cells, height }: SheetRow): void {
    const styles = this.#layouts.get(layout);
    if (styles === undefined) throw new Error(`the sheet has no layout ${layout}`);
    const row = sheet.addRow([]);
    row.height = height ?? this.#usualHeight;
    for (let at = 0; at < Math.max(cells.length, styles.length); at += 1) {
      const cell = row.getCell(at + 1);
      cell.value = toCellValue(cells[at] ?? null);
      const style = styles[at];
      if (style) cell.style = style;
    }
    row.commit();
  }

  /** exceljs never waits for its zip: without this, what stands before it grows to the whole sheet. */
  async #untilTaken(sheet: Excel.Worksheet): Promise<void> {
    const pipe = pipeBehind(sheet);
    if (pipe === undefined || pipe._writableState.length < mostWaitingBytes) return;
    await Promise.race([once(pipe, 'drain'), this.#failure]);
  }

  #styleOf(key: StyleKey): Partial<Excel.Style> {
    const style = this.#styles.get(key);
    if (style === undefined) throw new Error(`the workbook has no style ${key}`);
    return style;
  }

  #openSheet(): Excel.Worksheet {
    if (this.#sheet === null) throw new Error('no sheet has been begun');
    return this.#sheet;
  }
}

/** Of the stream between a sheet and its zip: how many bytes wait in it, by a name that all its versions know. */
type Pipe = EventEmitter & { readonly _writableState: { readonly length: number } };

function pipeBehind(sheet: Excel.Worksheet): Pipe | undefined {
  return (sheet as unknown as { readonly stream: { readonly pipes: readonly Pipe[] } }).stream.pipes[0];
}

/** Texts stay texts: exceljs writes a string as a string cell, whatever it begins with. */
function toCellValue(value: SheetValue): Excel.CellValue {
  if (typeof value === 'string') return value.replace(/[\uFFFE\uFFFF]/g, '').slice(0, mostCharacters);
  return value === null || typeof value === 'number' ? value : { ...value };
}

function viewOf({ rows, columns }: SheetSpec['frozen']): Partial<Excel.WorksheetView> {
  if (rows === 0 && columns === 0) return { showGridLines: false };
  return { state: 'frozen', xSplit: columns, ySplit: rows, showGridLines: false };
}

function footerText({ left, center, right }: SheetSpec['print']['footer']): string {
  const plain = (text: string): string => text.replaceAll('&', '&&');
  return `&L&8${footerPart(plain(left))}&C&8${footerPart(center)}&R&8${footerPart(plain(right))}`;
}

/** A digit at the beginning would be read as part of the font size before it. */
function footerPart(text: string): string {
  return /^\d/.test(text) ? ` ${text}` : text;
}
