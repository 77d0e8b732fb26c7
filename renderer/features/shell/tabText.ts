/** Tab-separated text; a cell that a spreadsheet would run as a formula is kept as text by an apostrophe. */
export function toTabText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cellText).join('\t')).join('\r\n');
}

const plainNumber = /^[+-]?\d[\d,]*(\.\d+)?%?$/;

function cellText(text: string): string {
  const safe = /^[=+\-@]/.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
