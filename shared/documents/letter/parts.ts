import { type PaperFacts } from '../../papers';
import { styles, zhDay } from '../kit';
import { type DocNode, type TextNode } from '../nodes';

/** The number at the right above the title; a draft has none. */
export function numberLine({ number }: Pick<PaperFacts, 'number'>): readonly DocNode[] {
  return [{ ...styles.zhSmall, text: number ?? '　', alignment: 'right', margin: [0, 0, 0, 4] }];
}

/** What is attached and whom to ask, at the left of the signature. */
export function closingLines(
  enclosures: readonly string[],
  { sender }: PaperFacts,
  closing = '特此函告。',
): readonly TextNode[] {
  const contact = [sender.contactName, sender.contactPhone ?? sender.phone].filter(
    (text) => text !== undefined,
  );
  return [
    ...(closing === ''
      ? []
      : [{ ...styles.zhPlain, text: closing, leadingIndent: 22, margin: [0, 0, 0, 8] as const }]),
    ...enclosures.map((text, place) => ({
      ...styles.zhSmall,
      fontSize: 9.5,
      text: place === 0 ? `附件：${text}` : text,
      margin: [place === 0 ? 0 : 28.5, 0, 0, 1] as const,
    })),
    ...(sender.contactName === undefined
      ? []
      : [
          {
            ...styles.zhSmall,
            fontSize: 9.5,
            text: `联系人：${contact.join('　')}`,
            margin: [0, 1, 0, 0] as const,
          },
        ]),
  ];
}

/** The head of an annex, the first one on a page of its own. */
export function annexHead(text: string, isFirst: boolean): TextNode {
  return {
    ...styles.annexHead,
    text,
    margin: [0, isFirst ? 0 : 10, 0, 2],
    ...(isFirst ? { pageBreak: 'before' as const } : {}),
  };
}

/** As-of day at the left, unit at the right, over a table. */
export function asOfAndUnit(left: string, right: string): DocNode {
  return {
    columns: [
      { ...styles.note, text: left },
      { ...styles.note, text: right, alignment: 'right' },
    ],
    margin: [0, 0, 0, 3],
  };
}

export function asOfZh({ asOf }: PaperFacts): string {
  return `截至${zhDay(asOf)}`;
}
