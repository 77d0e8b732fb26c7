import { readXml } from './xmlReader';

/** For each cell style of the workbook whether it shows a number as a date; by the style's index. */
export function findDateStyles(stylesXml: string): readonly boolean[] {
  const custom = new Map<string, string>();
  const styles: boolean[] = [];
  readXml(stylesXml, (name, attributes, parents) => {
    if (name === 'numFmt' && parents.includes('numFmts'))
      custom.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
    if (name !== 'xf' || parents.at(-1) !== 'cellXfs') return;
    const id = attributes['numFmtId'] ?? '0';
    const code = custom.get(id);
    styles.push(code === undefined ? isBuiltInDate(Number(id)) : isDateFormat(code));
  });
  return styles;
}

/** Built-in formats that show a day; 27–36 and 50–58 are the Chinese, Japanese and Korean ones. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
}

/** True for a number format that shows a year, a month or a day: `yyyy/m/d`, `d-mmm`, `[$-804]yyyy"年"m"月"`. */
function isDateFormat(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (bare.includes('general')) return false;
  if (/[yd]/.test(bare)) return true;
  // m beside h or s are minutes.
  return bare.includes('m') && !/[hs]/.test(bare);
}
