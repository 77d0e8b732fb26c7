/** How people write the countries that papers tell apart, in capitals without dots; anything else stays as it is. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  CN: [
    'CN',
    'CHN',
    'CHINA',
    'PRC',
    'PR CHINA',
    'MAINLAND CHINA',
    "PEOPLE'S REPUBLIC OF CHINA",
    '中国',
    '中国大陆',
    '中华人民共和国',
  ],
  HK: ['HK', 'HKG', 'HONG KONG', '香港', '中国香港'],
  MO: ['MO', 'MAC', 'MACAO', 'MACAU', '澳门', '中国澳门'],
  TW: ['TW', 'TWN', 'TAIWAN', '台湾', '中国台湾'],
  GB: [
    'GB',
    'GBR',
    'UK',
    'UNITED KINGDOM',
    'GREAT BRITAIN',
    'ENGLAND',
    'ENGLAND AND WALES',
    'SCOTLAND',
    'WALES',
    '英国',
    '英格兰',
  ],
  DE: ['DE', 'DEU', 'GERMANY', 'DEUTSCHLAND', '德国'],
  US: ['US', 'USA', 'UNITED STATES', 'UNITED STATES OF AMERICA', '美国'],
  NL: ['NL', 'NLD', 'NETHERLANDS', 'THE NETHERLANDS', 'NEDERLAND', '荷兰'],
  IE: ['IE', 'IRL', 'IRELAND', '爱尔兰'],
  FR: ['FR', 'FRA', 'FRANCE', '法国'],
  JP: ['JP', 'JPN', 'JAPAN', '日本'],
  SG: ['SG', 'SGP', 'SINGAPORE', '新加坡'],
};

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([code, texts]) => texts.map((text) => [text, code] as const)),
);

/**
 * The two letters of ISO 3166 for a country as somebody wrote it (CN, China, 中国, P.R. China); absent where there is
 * none. A country that is not known here stays as it was written, so that it can still be printed.
 */
export function countryOf(text: string | undefined): string | undefined {
  const written = text?.normalize('NFKC').trim();
  if (written === undefined || written === '') return undefined;
  const key = written.toUpperCase().replaceAll('.', '').replaceAll('&', 'AND').replace(/\s+/g, ' ');
  return codes.get(key) ?? (/^[A-Z]{2}$/.test(key) ? key : written);
}
