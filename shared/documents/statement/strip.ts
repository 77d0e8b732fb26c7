import { type StatementFacts } from '../../papers';
import { columnFigure, figure, grey, hairline, ink, measure, sizeThatFits, styles, tint } from '../kit';
import { type DocNode, type TableCell } from '../nodes';
import { stripTitle, stripWords, unitWords } from '../wording/statement';
import { asHead, inLanguage, type Words } from '../wording/words';

const paddingX = 4;
const vertical = { width: 0.5, color: hairline } as const;
const rule = { width: 0.5, color: '#8a8a8a' } as const;

/**
 * The aging of a statement in one strip: not due, 1–30, 31–60, 61–90, over 90 and what is not applied add up to the
 * net at its right. The column of what is not applied is there where something is.
 */
export function agingStrip(facts: StatementFacts, isClose = false): readonly DocNode[] {
  const { aging, closingMinor, currency, language } = facts;
  const columns: readonly (readonly [Words, string])[] = [
    [stripWords.notDue, columnFigure(aging.notDueMinor, currency)],
    ...stripWords.late.map(
      (words, place) => [words, columnFigure(aging.lateMinor[place] ?? 0, currency)] as const,
    ),
    ...(aging.unappliedMinor === 0
      ? []
      : [[stripWords.unapplied, columnFigure(aging.unappliedMinor, currency)] as const]),
    [closingMinor < 0 ? stripWords.credit : stripWords.net, figure(closingMinor, currency)],
  ];
  // Verticals stand between the columns and take room of their own.
  const width = (measure - (columns.length - 1) * vertical.width) / columns.length - 2 * paddingX;
  const size = sizeThatFits(
    columns.map(([, text]) => text),
    width,
    [8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5],
  );
  return [
    ...titleLine(facts, isClose),
    {
      table: {
        widths: columns.map(() => width),
        body: [
          columns.map(([words]) => headCell(words, language)),
          columns.map(([, text], place): TableCell => ({
            ...styles.cell,
            fontSize: size,
            text,
            color: ink,
            bold: place === columns.length - 1,
            alignment: 'right',
            noWrap: true,
          })),
        ],
        dontBreakRows: true,
      },
      unbreakable: true,
      margin: [0, 0, 0, 3],
      lines: {
        rules: [
          { at: 0, ...rule },
          { at: 2, ...rule },
        ],
        between: 0,
        verticals: vertical,
        paddingX,
        paddingY: 2.5,
        isPaddedOutside: true,
        fillColor: tint,
      },
    },
  ];
}

/** A short English statement stays on one page: its currency stands under the title, and the heads speak for themselves. */
function titleLine({ currency, language }: StatementFacts, isClose: boolean): readonly DocNode[] {
  if (language === 'en') return [{ text: '', fontSize: 1, margin: [0, 7, 0, 0] }];
  return [
    {
      columns: [
        { ...styles.annexHead, text: inLanguage(stripTitle, language) },
        { ...styles.note, text: unitWords(currency, language), alignment: 'right', margin: [0, 2, 0, 0] },
      ],
      margin: [0, isClose ? 5 : 10, 0, 3],
    },
  ];
}

function headCell(words: Words, language: StatementFacts['language']): TableCell {
  const { head, headBelow } = asHead(words, language);
  const style = { ...styles.cell, fontSize: 7.8, color: grey, alignment: 'right' } as const;
  if (headBelow === undefined) return { ...style, text: head };
  return {
    stack: [
      { ...style, text: head },
      { ...style, text: headBelow, fontSize: 7 },
    ],
  };
}
