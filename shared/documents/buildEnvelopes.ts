import { type EnvelopeFormat } from '../papers';
import { ink, mm, senderName } from './kit';
import { type DocNode, type PaperDefinition } from './nodes';
import { isWithinChina, type Parties } from './stationery/address';
import { chineseEnvelope } from './stationery/chineseEnvelope';
import { foreignEnvelope } from './stationery/foreignEnvelope';

/** Width and height in millimetres, landscape: DL and C5 of ISO 269 and GB/T 1416-2003, ZL of GB/T 1416-2003. */
export const envelopeSizes = {
  DL: [220, 110],
  C5: [229, 162],
  ZL: [230, 120],
} as const satisfies Readonly<Record<EnvelopeFormat, readonly [number, number]>>;

/**
 * Envelopes, one a page, the page as large as the envelope: within China in the form of GB/T 1416, else the
 * international one.
 */
export function buildEnvelopes(format: EnvelopeFormat, papers: readonly Parties[]): PaperDefinition {
  const [width, height] = envelopeSizes[format];
  const size = { width, height };
  const isChinese = papers.every((parties) => isWithinChina(parties));
  const sender = papers[0]?.sender;
  return {
    page: { width: mm(width), height: mm(height), margins: [0, 0, 0, 0] },
    title: `${isChinese ? '信封' : 'Envelopes'} ${format}`,
    author: sender === undefined ? '' : senderName(sender, isChinese ? 'zh' : 'en'),
    language: isChinese ? 'zh-CN' : 'en',
    base: { font: 'sans', fontSize: 10.5, color: ink },
    content: papers.flatMap((parties, place): readonly DocNode[] => [
      { text: '', fontSize: 1, ...(place === 0 ? {} : { pageBreak: 'before' as const }) },
      ...(isWithinChina(parties) ? chineseEnvelope(size, parties) : foreignEnvelope(size, parties)),
    ]),
    pictures: {},
  };
}
