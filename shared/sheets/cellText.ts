import { fromExcelSerial } from '../dates';
import { plainNumber } from './plainNumber';
import { type RawCell } from './rawTable';

// Zero-width characters, byte order marks and soft hyphens come along when cells are copied from web pages.
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const controls = /\p{Cc}+/gu;

// Whether there is anything to clean: almost no text needs it, and one look is cheaper than three replacements.
const unclean = /[\u00AD\u200B-\u200F\u2060\uFEFF\p{Cc}]|^\s|\s$|\s\s|[^\S ]/u;
const plainAscii = /^[\x21-\x7E]*$/;

/** A text without invisible characters, its white space collapsed and its ends trimmed; the letters stay as they are. */
export function cleanText(text: string): string {
  if (!unclean.test(text)) return text;
  return text.replace(invisible, '').replace(controls, ' ').replace(/\s+/g, ' ').trim();
}

/** `cleanText` in NFKC, with the minus signs and dashes of all kinds as `-`: the form in which values are compared and read. */
export function foldText(text: string): string {
  if (plainAscii.test(text)) return text;
  return cleanText(text.normalize('NFKC')).replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** `foldText` of a value without the marks by which spreadsheets are kept from calculating: `'-5` and `="00123"`. */
export function foldValue(text: string): string {
  const folded = foldText(text);
  const quoted = /^="(.*)"$/.exec(folded);
  return (quoted?.[1] ?? folded).replace(/^'/, '').trim();
}

/** A cell as a reader of the sheet would see it: a date as its day, a number in plain digits, an error by its name. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cleanText(cell);
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if ('error' in cell) return cell.error;
  const day = fromExcelSerial(cell.serial, cell.system);
  return day.ok ? day.value : plainNumber(cell.serial);
}

/** True for a cell without a value: nothing, blanks, or one of the dashes that stand for nothing in exports. */
export function isEmptyCell(cell: RawCell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  if (cell === '') return true;
  const first = cell.charCodeAt(0);
  // Most cells begin with a digit, a letter or a Chinese character: no need to fold them.
  const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  if (isLetter || (first >= 48 && first <= 57) || (first >= 0x4e00 && first <= 0x9fff)) return false;
  return /^-*$/.test(foldText(cell));
}
