import { type PaperLanguage } from '../../ledger';
import { enParagraph, styled, styles, zhParagraph } from '../kit';
import { type DocNode, type TextNode } from '../nodes';
import { type Words } from '../wording/words';

/** The title of a Chinese or bilingual paper; the English one below it, small and grey. */
export function titleNodes([zh, en]: Words, language: PaperLanguage, after = 8): readonly DocNode[] {
  if (language !== 'both') return [styled(styles.zhTitle, zh, [0, 0, 0, after])];
  return [
    styled(styles.zhTitle, zh, [0, 0, 0, 0]),
    {
      ...styles.note,
      fontSize: 10.5,
      text: en,
      alignment: 'center',
      margin: [0, 0, 0, after],
    },
  ];
}

/** A Chinese paragraph; of a bilingual paper its English text below it, smaller. Nothing for what does not apply. */
export function paragraphIn(
  language: PaperLanguage,
  zh: string | null,
  en: string | null,
  size: number = styles.zhBody.fontSize,
): readonly TextNode[] {
  const texts: TextNode[] = [];
  if (zh !== null && zh !== '')
    texts.push({
      ...zhParagraph(zh, [0, 0, 0, language === 'both' ? 0 : 3]),
      fontSize: size,
      leadingIndent: 2 * size,
    });
  if (language === 'both' && en !== null && en !== '')
    texts.push({ ...enParagraph(en, [0, 0, 0, 4]), fontSize: size * 0.86 });
  return texts;
}

/** A small grey note; of a bilingual paper both, one below the other. */
export function noteIn(language: PaperLanguage, zh: string | null, en: string | null): readonly TextNode[] {
  const texts = language === 'both' ? [zh, en] : language === 'en' ? [en] : [zh];
  const known = texts.flatMap((text) => (text === null || text === '' ? [] : [text]));
  return known.map((text, place) => ({
    ...styles.note,
    text,
    margin: [0, place === 0 ? 2 : 0, 0, place === known.length - 1 ? 5 : 0] as const,
  }));
}
