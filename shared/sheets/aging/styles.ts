import { type CellStyle, type Edge, type StyleKey } from '../sheetSpec';
import { amountFormat } from '../sheetValues';
import { toneKeys, type ToneKey, tones } from './tones';

export const ink = '1D1F23';
const quiet = '565B64';
const paper = 'F9F8F5';
const hairline: Edge = { weight: 'thin', color: 'E5E2DC' };
const rule: Edge = { weight: 'thin', color: '8C877C' };

const body: CellStyle = { vertical: 'middle', bottom: hairline };
const head: CellStyle = {
  bold: true,
  size: 10,
  color: quiet,
  fill: paper,
  wrap: true,
  vertical: 'middle',
  top: rule,
  bottom: rule,
};
const total: CellStyle = { bold: true, fill: paper, vertical: 'middle', top: rule, bottom: rule };
const check: CellStyle = { size: 9, color: quiet, vertical: 'middle' };

/** A head above figures keeps the room of their closing parenthesis. */
const aboveFigures = '@_)';

const day = 'yyyy-mm-dd';
const shareFormat = '0.0%_);(0.0%);"–"_)';

/** Keys of the styles that depend on a currency's digits or on an aging colour. */
export const amountKey = (digits: number): StyleKey => `amount${digits}`;
export const openKey = (digits: number): StyleKey => `open${digits}`;
export const totalKey = (digits: number): StyleKey => `total${digits}`;
export const checkKey = (digits: number): StyleKey => `check${digits}`;
export const headKey = (tone: ToneKey): StyleKey => `head.${tone}`;
export const bucketKey = (tone: ToneKey): StyleKey => `bucket.${tone}`;
export const daysKey = (tone: ToneKey): StyleKey => `days.${tone}`;
export const swatchKey = (tone: ToneKey): StyleKey => `swatch.${tone}`;
export const warmKey = (tone: ToneKey): StyleKey => `warm.${tone}`;
export const hotKey = (tone: ToneKey): StyleKey => `hot.${tone}`;

/** Every style of the workbook; `digits` are the minor digits of the currencies in it. */
export function agingStyles(
  digits: Iterable<number>,
  daysFormat: string,
): Readonly<Record<StyleKey, CellStyle>> {
  const styles: Record<StyleKey, CellStyle> = {
    title: { bold: true, size: 16, vertical: 'middle' },
    facts: { size: 10, vertical: 'middle' },
    note: { size: 9, color: quiet, vertical: 'middle' },
    head: { ...head, align: 'left' },
    headRight: { ...head, align: 'right', format: aboveFigures },
    headCenter: { ...head, align: 'center' },
    group: { bold: true, size: 11, vertical: 'middle', bottom: rule },
    line: { ...body, align: 'center', color: quiet, format: '0' },
    code: { ...body, format: '@', color: quiet },
    text: { ...body, format: '@' },
    textWrap: { ...body, format: '@', wrap: true },
    center: { ...body, format: '@', align: 'center' },
    number: { ...body, format: '0', align: 'center' },
    date: { ...body, format: day, align: 'center' },
    share: { ...body, format: shareFormat, align: 'right', color: quiet },
    totalText: total,
    totalShare: { ...total, format: shareFormat, align: 'right' },
    checkText: check,
    plain: {},
    label: { ...body, indent: 1, align: 'left', color: quiet },
    value: { ...body, indent: 1, align: 'left', format: '@', wrap: true },
    valueDate: { ...body, indent: 1, format: day, align: 'left' },
    valueTime: { ...body, indent: 1, format: 'yyyy-mm-dd hh:mm', align: 'left' },
    valueNumber: { ...body, indent: 1, format: '#,##0', align: 'left' },
    section: { bold: true, size: 11, vertical: 'middle', bottom: rule },
    rule: { ...body, indent: 1, align: 'left', wrap: true, vertical: 'top' },
  };
  for (const count of digits) addAmounts(styles, count);
  for (const key of toneKeys) addTone(styles, key, daysFormat);
  return styles;
}

function addAmounts(styles: Record<StyleKey, CellStyle>, digits: number): void {
  const format = amountFormat(digits);
  styles[amountKey(digits)] = { ...body, format, align: 'right' };
  styles[openKey(digits)] = { ...body, format, align: 'right', bold: true };
  styles[totalKey(digits)] = { ...total, format, align: 'right' };
  // A difference is red; none is an ordinary zero, so that the row reads as a check and not as missing.
  const zero = digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
  styles[checkKey(digits)] = {
    ...check,
    format: `[Red]#,##${zero}_);[Red](#,##${zero});${zero}_)`,
    align: 'right',
  };
}

function addTone(styles: Record<StyleKey, CellStyle>, key: ToneKey, daysFormat: string): void {
  const { fill, edge, onFill, text, tint, halfTint } = tones[key];
  styles[headKey(key)] = {
    ...head,
    fill,
    color: onFill,
    align: 'right',
    format: aboveFigures,
    bottom: { weight: 'medium', color: edge },
  };
  styles[bucketKey(key)] = { ...body, format: '@', align: 'center', color: text, fill: tint };
  styles[daysKey(key)] = { ...body, format: daysFormat, align: 'right', color: text };
  styles[swatchKey(key)] = {
    ...body,
    indent: 1,
    align: 'left',
    fill,
    color: onFill,
    bold: true,
    format: '@',
  };
  styles[warmKey(key)] = { fill: halfTint };
  styles[hotKey(key)] = { fill: tint, bottom: { weight: 'thin', color: edge } };
}
