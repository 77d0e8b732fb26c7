import { type PaperLanguage } from '../../ledger';

/** A short text in both languages: heads of tables, labels, titles. */
export type Words = readonly [zh: string, en: string];

/** On one line; of a bilingual paper one behind the other. */
export function inLanguage([zh, en]: Words, language: PaperLanguage): string {
  if (language === 'both') return `${zh} ${en}`;
  return language === 'en' ? en : zh;
}

/** As the head of a column: of a bilingual paper one above the other. */
export function asHead(
  [zh, en]: Words,
  language: PaperLanguage,
): { readonly head: string; readonly headBelow?: string } {
  if (language === 'both') return { head: zh, headBelow: en };
  return { head: language === 'en' ? en : zh };
}
