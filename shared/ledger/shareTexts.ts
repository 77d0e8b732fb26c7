/**
 * Lets a row's text be the book's one copy of the same text. Rows that come from the store bring their own copy of
 * every id and date; at a million invoices the copies alone would take a quarter of a gigabyte. Nobody can tell
 * equal texts apart, so the row may be someone else's; a frozen one is left as it is.
 */
export function shareText<Row extends object, Key extends keyof Row>(
  row: Row,
  key: Key,
  copy: Row[Key],
): void {
  if (Object.isFrozen(row)) return;
  (row as { -readonly [K in keyof Row]: Row[K] })[key] = copy;
}
