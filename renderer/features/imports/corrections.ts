import { type ImportRowsPage } from '@shared/imports';

/** Values typed over those of the file, and rows left out. */
export type CorrectionInput = {
  readonly changes: readonly { readonly row: number; readonly column: string; readonly value: string }[];
  readonly skip?: readonly number[];
};

export type PreviewRow = ImportRowsPage['rows'][number];
