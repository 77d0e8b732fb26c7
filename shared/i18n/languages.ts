import { type Catalogue } from './catalogue';
import { en } from './en';
import { zhCN } from './zhCN';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(text: string): text is Language {
  return text === 'zh-CN' || text === 'en';
}

/** The catalogue of a language, for screens, workbooks and messages alike. */
export function catalogueOf(language: Language): Catalogue {
  return language === 'zh-CN' ? zhCN : en;
}
