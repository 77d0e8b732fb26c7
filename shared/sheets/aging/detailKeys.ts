/** The columns of the detail from left to right. */
export const detailKeys = [
  'line',
  'code',
  'name',
  'kind',
  'number',
  'instalment',
  'issuedOn',
  'dueOn',
  'days',
  'bucket',
  'currency',
  'original',
  'open',
  'disputed',
  'salesperson',
  'reference',
] as const;
export type DetailKey = (typeof detailKeys)[number];

/** Counted from 1, as formulas do. */
export function detailPlace(key: DetailKey): number {
  return detailKeys.indexOf(key) + 1;
}
