/** A country as an envelope or a window names it: in English, in capitals. What is no code of ISO 3166 stands as it is. */
export function countryLine(country: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country.toUpperCase();
  return (new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country).toUpperCase();
}
