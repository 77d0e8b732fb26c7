import { fitLines, mm, textWidth } from '../kit';
import { type CanvasShape, type DocNode } from '../nodes';
import { chineseAddressee, chineseSender, type Parties } from './address';

/** In millimetres. */
export type EnvelopeSize = { readonly width: number; readonly height: number };

/** Orange red of GB/T 1416-2003 (PANTONE 1795C), read by the sorting machines. */
const boxColour = '#d22630';
/**
 * Six boxes at the upper left, within the 90 × 26 mm that the sorting machines read there. Their place and size inside of
 * it are this program's own: the standard's figures were not at hand.
 */
const boxes = { left: 12, top: 10, width: 8, height: 9, pitch: 10, count: 6 } as const;
/** From the lower edge, where the bar code goes 55 to 160 mm from the right one: kept free over the whole width. */
export const barcodeHeight = 20;

const edge = 12;
/** The addressee begins below what the machines read, on high envelopes nearer to their middle. */
const leastTop = 30;
const senderHeight = 17;
const postcodeWidth = 42;
const gap = 3;

/** GB/T 1416: postcode boxes, addressee in the middle, sender above the bar code at the lower right with its postcode. */
export function chineseEnvelope({ width, height }: EnvelopeSize, parties: Parties): readonly DocNode[] {
  const to = chineseAddressee(parties);
  const from = chineseSender(parties);
  const left = Math.round(width * 0.2);
  const top = Math.max(leastTop, Math.round(height * 0.3));
  const senderTop = height - barcodeHeight - senderHeight - 1;
  const addresseeBox = { width: mm(width - left - edge), height: mm(senderTop - top - gap) };
  const senderBox = { width: mm(width / 2 - edge), height: mm(senderHeight) };
  const addressee = fitLines(
    [
      ...to.lines.map((text) => ({ text })),
      { text: to.name, isStrong: true, scale: 1.12 },
      ...(to.person === undefined ? [] : [{ text: to.person }]),
    ],
    addresseeBox,
    { sizes: [15, 14, 13, 12, 11, 10, 9, 8], lineHeight: 1.12, style: { font: 'serif' } },
  );
  const sender = fitLines(
    [...from.lines, from.name].map((text) => ({ text })),
    senderBox,
    { sizes: [10, 9, 8.5, 8, 7.5, 7, 6.5, 6], lineHeight: 1.05, style: { font: 'serif' } },
  );
  return [
    { canvas: postcodeBoxes(), absolutePosition: { x: 0, y: 0 } },
    ...digits(to.postcode),
    placed(left, top, addresseeBox.width, addressee),
    placed(width / 2, senderTop, senderBox.width, sender),
    ...(from.postcode === undefined
      ? []
      : [
          placed(width - edge - postcodeWidth, height - 13, mm(postcodeWidth), [
            {
              text: `邮政编码 ${from.postcode}`,
              font: 'serif',
              fontSize: 10,
              alignment: 'right',
              noWrap: true,
            },
          ]),
        ]),
  ];
}

function postcodeBoxes(): readonly CanvasShape[] {
  return Array.from({ length: boxes.count }, (_, place): CanvasShape => ({
    type: 'rect',
    x: mm(boxes.left + place * boxes.pitch),
    y: mm(boxes.top),
    w: mm(boxes.width),
    h: mm(boxes.height),
    lineWidth: 0.9,
    lineColor: boxColour,
  }));
}

const digitSize = 18;

/** A digit in the middle of each box; without a postcode the boxes stay free to write it in. */
function digits(postcode: string | undefined): readonly DocNode[] {
  return [...(postcode ?? '')].map((digit, place) => ({
    text: digit,
    font: 'sans' as const,
    fontSize: digitSize,
    lineHeight: 1,
    absolutePosition: {
      x: mm(boxes.left + place * boxes.pitch + boxes.width / 2) - textWidth(digit, digitSize) / 2,
      // The face stands in a line of 1.45 em; its digits are 0.73 em high in the middle of it.
      y: mm(boxes.top + boxes.height / 2) - digitSize * 0.78,
    },
  }));
}

export function placed(x: number, y: number, width: number, stack: readonly DocNode[]): DocNode {
  return { columns: [{ width, stack }], absolutePosition: { x: mm(x), y: mm(y) } };
}
