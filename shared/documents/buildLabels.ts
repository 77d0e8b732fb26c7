import { type LabelSheet } from '../papers';
import { a4, type FittedLine, fitLines, ink, mm, senderName } from './kit';
import { type DocNode, type PaperDefinition } from './nodes';
import { chineseAddressee, foreignAddressee, isWithinChina, type Parties } from './stationery/address';
import { placed } from './stationery/chineseEnvelope';

/**
 * Sheets of labels on A4, in millimetres: 24 of 70 × 37 (three by eight, edge to edge) and 14 of 99.1 × 38.1 (two by
 * seven, with gaps), the sizes in which both are sold.
 */
export const labelGeometry = {
  'labels-3x8': { columns: 3, rows: 8, width: 70, height: 37, left: 0, top: 0.5, pitchX: 70, pitchY: 37 },
  'labels-2x7': {
    columns: 2,
    rows: 7,
    width: 99.1,
    height: 38.1,
    left: 4.65,
    top: 15.15,
    pitchX: 101.6,
    pitchY: 38.1,
  },
} as const satisfies Readonly<Record<LabelSheet, Readonly<Record<string, number>>>>;

/** Kept free inside a label: printers are out by a millimetre or two, and leave the edge of the sheet white. */
const padding = { x: 6, y: 4 } as const;

/** One label for each addressee, row by row, on as many sheets as it takes. */
export function buildLabels(sheet: LabelSheet, papers: readonly Parties[]): PaperDefinition {
  const { columns, rows, width, height, left, top, pitchX, pitchY } = labelGeometry[sheet];
  const perSheet = columns * rows;
  const isChinese = papers.every((parties) => isWithinChina(parties));
  const sender = papers[0]?.sender;
  const box = { width: mm(width - 2 * padding.x), height: mm(height - 2 * padding.y) };
  return {
    page: { ...a4, margins: [0, 0, 0, 0] },
    title: isChinese ? '地址标签' : 'Address labels',
    author: sender === undefined ? '' : senderName(sender, isChinese ? 'zh' : 'en'),
    language: isChinese ? 'zh-CN' : 'en',
    base: { font: 'sans', fontSize: 10, color: ink },
    content: papers.flatMap((parties, place): readonly DocNode[] => {
      const onSheet = place % perSheet;
      const x = left + (onSheet % columns) * pitchX + padding.x;
      const y = top + Math.floor(onSheet / columns) * pitchY + padding.y;
      const lines = fitLines(linesOf(parties), box, {
        sizes: [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6],
        lineHeight: 1,
        style: { font: 'sans' },
      });
      const sheetBreak: DocNode = { text: '', fontSize: 1, pageBreak: 'before' };
      return [...(onSheet === 0 && place > 0 ? [sheetBreak] : []), placed(x, y, box.width, lines)];
    }),
    pictures: {},
  };
}

/** Within China postcode, address, name, person; elsewhere name, person, address, country. */
function linesOf(parties: Parties): readonly FittedLine[] {
  if (!isWithinChina(parties)) {
    const { name, person, lines } = foreignAddressee(parties);
    return [
      { text: name, isStrong: true },
      ...[...(person === undefined ? [] : [person]), ...lines].map((text) => ({ text })),
    ];
  }
  const { name, person, lines, postcode } = chineseAddressee(parties);
  return [
    ...(postcode === undefined ? [] : [{ text: postcode }]),
    ...lines.map((text) => ({ text })),
    { text: name, isStrong: true },
    ...(person === undefined ? [] : [{ text: person }]),
  ];
}
