import { type ConfirmationFacts } from '../../papers';
import { cutOffSlip, ink, measure, senderName, styles } from '../kit';
import { type DocNode, type TableCell, type TextNode } from '../nodes';
import { paragraphIn } from '../pages/bothLanguages';
import { formTable, labelCell } from '../pages/form';
import {
  agreeEn,
  agreeHead,
  agreeZh,
  differColumns,
  differHead,
  signWords,
  slipCut,
  slipHeadEn,
  slipHeadZh,
} from '../wording/confirmation';
import { inLanguage, type Words } from '../wording/words';

const boxLine = { width: 0.8, color: ink } as const;
const paddingX = 10;
const inner = measure - 2 * paddingX - 2 * boxLine.width;

/** The slip of a confirmation: a box to agree in and a box for what differs, each to be signed; whole on a page. */
export function confirmationSlip(facts: ConfirmationFacts, topMargin: number): DocNode {
  const { language } = facts;
  const isZh = language !== 'en';
  const name = senderName(facts.sender, isZh ? 'zh' : 'en');
  const agree = isZh
    ? paragraphIn(language, agreeZh(facts), agreeEn(facts), 10)
    : [{ ...styles.enBody, fontSize: 9.5, text: agreeEn(facts) }];
  const head: TextNode = isZh
    ? { ...styles.zhPlain, bold: true, text: slipHeadZh(name, facts), margin: [0, 0, 0, 6] }
    : { ...styles.enBody, bold: true, text: slipHeadEn(name, facts), margin: [0, 0, 0, 4] };
  const cells: readonly TableCell[] = [
    {
      stack: [
        boxHead(agreeHead, facts),
        ...agree.map((node) => ({ ...node, leadingIndent: 0, alignment: 'left' as const })),
        signLine(facts, 13),
      ],
    },
    {
      stack: [boxHead(differHead, facts), differTable(facts), signLine(facts, 9)],
    },
  ];
  return cutOffSlip(
    inLanguage(slipCut, language),
    [
      head,
      {
        table: { widths: [inner], body: cells.map((cell) => [cell]), dontBreakRows: true },
        lines: {
          rules: [
            { at: 0, ...boxLine },
            { at: 2, ...boxLine },
          ],
          between: boxLine.width,
          betweenColor: boxLine.color,
          verticals: { ...boxLine, isOutside: true },
          paddingX,
          paddingY: 6,
          isPaddedOutside: true,
        },
      },
    ],
    topMargin,
  );
}

function boxHead(words: Words, { language }: ConfirmationFacts): TextNode {
  const [zh, en] = words;
  // Of a bilingual slip the number stands once.
  const text = inLanguage(language === 'both' ? [zh, en.replace(/^\d\. /, '')] : words, language);
  return { ...styles.annexHead, fontSize: 10, text, margin: [0, 0, 0, 3] };
}

function differTable({ language }: ConfirmationFacts): DocNode {
  const [number, yours, ours] = [94, 88, 88] as const;
  const empty = differColumns.map(() => ({ value: '' }));
  return formTable(
    [number, yours, ours, inner - number - yours - ours - 0.5],
    [differColumns.map((words) => labelCell(words, language)), empty, empty],
    { paddingY: 2.2, measure: inner },
  );
}

/** Who signs, the company's stamp, the day. */
function signLine({ language }: ConfirmationFacts, topMargin: number): DocNode {
  const style = { ...(language === 'en' ? styles.enBody : styles.zhSmall), preserveLeadingSpaces: true };
  const text = (words: Words): string =>
    // A day is filled in once, in the Chinese form.
    language === 'both' && words === signWords.day ? words[0] : inLanguage(words, language);
  return {
    columns: [
      { ...style, width: '*', text: text(signWords.person) },
      { ...style, width: 160, text: text(signWords.stamp), alignment: 'center' },
      { ...style, width: 120, text: text(signWords.day), alignment: language === 'en' ? 'left' : 'right' },
    ],
    margin: [0, topMargin, 0, 2],
  };
}
