import { type LetterFacts } from '../../papers';
import { figure, styles, textWidth, uppercase, withSlip } from '../kit';
import { type DocNode } from '../nodes';
import { chargeNameZh } from '../wording/charges';
import { replySlip } from './replySlip';

/** The reply slip, where the letter has one, under the sums that it answers. */
export function sumsAndSlip(facts: LetterFacts, letterKind: string): readonly DocNode[] {
  return facts.hasSlip ? [withSlip([sumBox(facts)], replySlip(facts, letterKind, 10))] : [];
}

/** Labels in two languages take more. */
const boxWidths = { one: 230, both: 280 } as const;
const paddingX = 3;
const size = 9;
/** What a column of figures takes at least. */
const figureWidth = 90;

/** Principal, charge and total in figures, the total in capitals; where nothing is claimed on top, the total alone. */
export function sumBox({ charge, currency, language, principalMinor, totalMinor }: LetterFacts): DocNode {
  const capitals = uppercase(totalMinor, currency);
  const boxWidth = language === 'both' ? boxWidths.both : boxWidths.one;
  const inBoth = (zh: string, en: string): string => (language === 'both' ? `${zh} ${en}` : zh);
  const cell = { ...styles.cell, fontSize: size };
  const line = (label: string, minor: number, bold = false): readonly DocNode[] => [
    { ...cell, bold, text: label },
    { ...cell, bold, text: figure(minor, currency), alignment: 'right', noWrap: true },
  ];
  const claimed =
    charge === null
      ? []
      : [
          line(inBoth('货款本金', 'Principal'), principalMinor),
          line(
            inBoth(`${chargeNameZh(charge)}（至${charge.computedTo}）`, 'Late charges'),
            charge.chargeMinor,
          ),
          ...(charge.fixedMinor === 0 ? [] : [line(inBoth('定额补偿', 'Fixed sum'), charge.fixedMinor)]),
        ];
  const rows = [...claimed, line(inBoth('合计', 'Total'), totalMinor, true)];
  const right = Math.max(figureWidth, Math.ceil(textWidth(figure(totalMinor, currency), size)));
  return {
    unbreakable: true,
    margin: [0, 9, 0, 0],
    stack: [
      {
        columns: [
          { width: '*', text: '', fontSize: 1 },
          {
            width: boxWidth,
            table: { widths: [boxWidth - 2 * paddingX - right, right], body: rows },
            lines: {
              rules: [
                { at: rows.length - 1, width: 0.9 },
                { at: rows.length, width: 0.9 },
              ],
              between: 0,
              paddingX,
              paddingY: 2.8,
            },
          },
        ],
      },
      ...(capitals === null
        ? []
        : [
            {
              ...styles.zhSmall,
              text: `大写：${capitals}`,
              alignment: 'right' as const,
              margin: [0, 3, 0, 0] as const,
            },
          ]),
    ],
  };
}
