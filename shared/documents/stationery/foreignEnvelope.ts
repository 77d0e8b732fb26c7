import { fitLines, grey, mm } from '../kit';
import { type DocNode } from '../nodes';
import { foreignAddressee, foreignSender, type Parties } from './address';
import { barcodeHeight, type EnvelopeSize, placed } from './chineseEnvelope';

const edge = 15;
const senderHeight = 22;

/**
 * The international form: sender at the upper left, addressee from the middle to the right, the stamp's corner and the
 * lowest 20 mm free for the post's own marks.
 */
export function foreignEnvelope({ width, height }: EnvelopeSize, parties: Parties): readonly DocNode[] {
  const to = foreignAddressee(parties);
  const from = foreignSender(parties);
  const left = Math.round(width * 0.42);
  const top = Math.round(height * 0.42);
  const addresseeBox = { width: mm(width - left - edge), height: mm(height - top - barcodeHeight) };
  const senderBox = { width: mm(width * 0.42), height: mm(senderHeight) };
  const addressee = fitLines(
    [
      { text: to.name, isStrong: true },
      ...(to.person === undefined ? [] : [{ text: to.person }]),
      ...to.lines.map((text) => ({ text })),
    ],
    addresseeBox,
    { sizes: [12, 11.5, 11, 10.5, 10, 9, 8, 7], lineHeight: 1, style: { font: 'sans' } },
  );
  const sender = fitLines(
    [from.name, ...from.lines].map((text) => ({ text })),
    senderBox,
    { sizes: [9, 8.5, 8, 7.5, 7, 6.5], lineHeight: 0.95, style: { font: 'sans', color: grey } },
  );
  return [placed(edge, 12, senderBox.width, sender), placed(left, top, addresseeBox.width, addressee)];
}
