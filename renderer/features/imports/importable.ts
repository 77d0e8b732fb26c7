import { type ImportPreview } from '@shared/imports';

/** How many rows a commit would take: all but those that are refused or passed over. */
export function importable({ rowCount, refused, skipped }: ImportPreview): number {
  return rowCount - refused - skipped;
}
