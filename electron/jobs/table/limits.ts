/** What a file may hold before it is refused: a table of receivables stays far below, a file made to do harm does not. */
export const limits = {
  fileMegabytes: 256,
  rows: 1_000_000,
  /** Titles and heads, which are no rows of data, stand in the first of them. */
  headRows: 30,
  columns: 1_024,
  /** Characters of one cell; Excel's own limit is 32,767. */
  cellCharacters: 100_000,
  zipEntries: 20_000,
  /** Unpacked size of the one sheet that is read, and of the texts that all cells share. */
  sheetMegabytes: 2_048,
  sharedStringsMegabytes: 256,
  /** Unpacked size of the small parts: list of sheets, styles. */
  smallPartMegabytes: 32,
  /** Packed sheets shrink to a tenth or a hundredth; what shrinks further is made to burst. */
  unpackedPerPacked: 400,
  mergedRanges: 50_000,
} as const;

export const megabyte = 1024 * 1024;
