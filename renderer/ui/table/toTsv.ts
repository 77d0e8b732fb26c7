import { type LineModel } from './lineModel';
import { isSelected } from './tableSelection';
import { type DataTableColumn, type TableSelection } from './types';

/**
 * The chosen rows (all when none is chosen) as tab-separated text with a head line, as Excel takes it from the
 * clipboard; `null` when one of them is not in memory. Columns without `text` are left out.
 */
export function toTsv<Row>(
  model: LineModel<Row>,
  columns: readonly DataTableColumn<Row>[],
  selection: TableSelection,
): string | null {
  const isAll = selection === 'all' || selection.size === 0;
  const copied = columns.filter((column) => column.text !== undefined);
  const lines = [copied.map((column) => cellText(column.header)).join('\t')];
  for (let at = 0; at < model.count; at += 1) {
    const line = model.lineAt(at);
    if (line === undefined && isAll) return null;
    if (line?.kind !== 'row' || !(isAll || isSelected(selection, line.key))) continue;
    lines.push(copied.map((column) => cellText(column.text?.(line.row) ?? '')).join('\t'));
  }
  if (!isAll && lines.length - 1 < selection.size) return null;
  return lines.join('\r\n');
}

const plainNumber = /^[+-]?\d[\d,]*(\.\d+)?%?$/;

/** Quotes tabs, quotes and breaks; text that a spreadsheet would run as a formula is kept as text by an apostrophe. */
function cellText(text: string): string {
  const safe = /^[=+\-@]/.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
