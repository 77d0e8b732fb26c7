/** A code as it is compared: full-width forms made plain, capitals, without blanks, hyphens, dots, slashes, commas and colons. */
export function cleanCode(text: string): string {
  // A number is no code: its leading zeros are gone already.
  if (typeof text !== 'string') return '';
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u00AD\u2010-\u2015\u2212./,:-]/g, '');
}
