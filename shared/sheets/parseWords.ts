import { cellText, foldText, isEmptyCell } from './cellText';
import { type RawCell } from './rawTable';

const yes = new Set(
  '是 有 真 对 争议 有争议 争议中 yes y true t 1 √ ✓ ✔ ☑ x disputed in-dispute 是的'.split(' '),
);
const no = new Set('否 无 假 不 没有 不是 无争议 未争议 no n false f 0 × ✗ ✘ ☐ undisputed none'.split(' '));

/** Reads yes or no in Chinese or English, as a mark or as 1 and 0; an empty cell is no. Null for anything else. */
export function readYesNo(cell: RawCell | undefined): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (isEmptyCell(cell)) return false;
  const word = foldText(cellText(cell)).toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}

const languageWords: Readonly<Record<string, 'zh-CN' | 'en' | 'both'>> = {
  zh: 'zh-CN',
  'zh-cn': 'zh-CN',
  zh_cn: 'zh-CN',
  'zh-hans': 'zh-CN',
  cn: 'zh-CN',
  chinese: 'zh-CN',
  中文: 'zh-CN',
  中: 'zh-CN',
  简体中文: 'zh-CN',
  汉语: 'zh-CN',
  en: 'en',
  'en-us': 'en',
  'en-gb': 'en',
  en_us: 'en',
  en_gb: 'en',
  english: 'en',
  英文: 'en',
  英: 'en',
  英语: 'en',
  both: 'both',
  双语: 'both',
  中英: 'both',
  中英文: 'both',
  中英双语: 'both',
  中英对照: 'both',
  'zh/en': 'both',
  'zh+en': 'both',
  bilingual: 'both',
};

/** The language of a customer's documents; null for a word that is none. */
export function parseLanguage(text: string): 'zh-CN' | 'en' | 'both' | null {
  return languageWords[foldText(text).toLowerCase()] ?? null;
}

const daysShape =
  /^(?:(?:票到|开票后|发票后|发票日后|收票后|净|net|n\/?)\s*)?(-?\d{1,4})(?:\.0+)?\s*(?:天|日|days?)?(?:内|内付款|付款)?$/i;
const atOnce = new Set(
  '现结 现款 现付 即期 货到付款 款到发货 预付 cod cash cia prepaid due-on-receipt duereceipt'.split(' '),
);

/**
 * Days to pay from the invoice date: `30`, `30天`, `Net 30`, `票到30天`; at once is 0. Null for what is no plain number
 * of days (`月结30天` counts from the month's end) or lies over ten years. Negative numbers come back as they are.
 */
export function parseNetDays(cell: RawCell | undefined): number | null {
  const text = foldText(cellText(cell));
  if (atOnce.has(text.toLowerCase().replace(/\s+/g, '-'))) return 0;
  const match = daysShape.exec(text);
  if (!match) return null;
  const days = Number(match[1]);
  return days > 3660 ? null : days === 0 ? 0 : days;
}
