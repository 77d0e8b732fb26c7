import { type DomainError } from '../errors';

/**
 * A cell as the file has it, before anybody decides what it means: text, number, boolean, an Excel date (its serial
 * number in the 1900 or 1904 system), an error value, or nothing. Formulas arrive as their stored results.
 */
export type RawCell =
  | null
  | string
  | number
  | boolean
  | { readonly serial: number; readonly system: 1900 | 1904 }
  | { readonly error: string };

export type RawRow = readonly RawCell[];

/** Cells joined over several rows; the value stands in the first. Rows and columns from 1, both ends included. */
export type MergedRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** How the bytes of a text file were read. */
export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** What the readTable job says over its port. After each `rows` it waits until the reader asks for `more`. */
export type ReadTableMessage =
  | {
      readonly type: 'opened';
      readonly fileType: 'csv' | 'xlsx';
      /** csv: how its bytes were read, and the mark between its fields. */
      readonly encoding?: TextEncoding;
      readonly delimiter?: string;
      /** xlsx: all sheets, and the one that is read. */
      readonly sheets: readonly string[];
      readonly sheet?: string;
      /** SHA-256 of the file's bytes. */
      readonly sha256: string;
    }
  /**
   * `firstRow` is 1-based: the row of the sheet, or the record of the csv. Short gaps are sent as []; after a long one
   * the next message begins at the row behind it, so that a million empty rows cost nothing.
   */
  | {
      readonly type: 'rows';
      readonly firstRow: number;
      readonly rows: readonly RawRow[];
      readonly doneShare: number;
    }
  /** `rowCount`: rows with a value. */
  | { readonly type: 'done'; readonly rowCount: number; readonly merged?: readonly MergedRange[] }
  | { readonly type: 'failed'; readonly error: DomainError };

export type ReadTableRequest = { readonly type: 'more' } | { readonly type: 'cancel' };
