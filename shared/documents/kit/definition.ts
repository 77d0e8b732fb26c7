import { type PaperFacts } from '../../papers';
import { type DocNode, type PaperDefinition } from '../nodes';
import { letterhead, letterheadEnd, logoName, sealName, senderName } from './letterhead';
import { a4, bodyStart, footTop, headTop, margins, measure, type Side } from './measures';
import { grey, ink } from './styles';
import { cutToWidth, textWidth } from './textWidth';

/** Between the two sides of a running head; each has at least half of the rest. */
const headGap = 12;
const headWidth = (measure - headGap) / 2;

type Parts = {
  readonly side: Side;
  /** For the file's properties: 催款函 砚谷催字〔2026〕第018号. */
  readonly title: string;
  readonly content: readonly DocNode[];
  /** Where it takes more pages than `above`, the same body set closer (see `setCloser`) is tried. */
  readonly closer?: { readonly above: number; readonly content: readonly DocNode[] };
  /** At the right of the running head: whom it goes to. */
  readonly headRight: string;
  readonly pages?: 'zh-CN' | 'en' | 'both';
  readonly hasSeal?: boolean;
  /** Where the body begins below the top margin of page 1. */
  readonly start?: number;
};

/** Puts a paper together: letterhead, running head from page 2 on, number and pages at the foot, the mark of a draft. */
export function paperDefinition(facts: PaperFacts, parts: Parts): PaperDefinition {
  const { side, title, content, closer, headRight, pages = side === 'zh' ? 'zh-CN' : 'en' } = parts;
  const { sender, number } = facts;
  const name = senderName(sender, side);
  const small = { font: 'sans', fontSize: 7.8, color: grey } as const;
  const between = side === 'zh' ? '　' : ', ';
  const right = cutToWidth(headRight, headWidth, small.fontSize);
  const start = Math.max(parts.start ?? bodyStart, letterheadEnd(sender, side) - margins[side][1]);
  const pictures: Record<string, string> = {};
  const whole = (body: readonly DocNode[]): readonly DocNode[] => [
    ...letterhead(sender, side),
    { text: '', margin: [0, start, 0, 0], fontSize: 1 },
    ...body,
  ];
  if (sender.logo !== undefined) pictures[logoName] = sender.logo.sha256;
  if (parts.hasSeal === true && sender.seal !== undefined) pictures[sealName] = sender.seal.sha256;
  return {
    page: { ...a4, margins: margins[side] },
    title,
    author: name,
    language: side === 'zh' ? 'zh-CN' : 'en',
    base: { font: 'serif', fontSize: 10.5, color: ink },
    content: whole(content),
    ...(closer === undefined ? {} : { closer: { ...closer, content: whole(closer.content) } }),
    runningHead: {
      y: headTop,
      left: headLeft(name, number === null ? '' : `${between}${number}`, right, small.fontSize),
      right,
      style: small,
      rule: { below: 13, width: 0.4, color: grey },
    },
    runningFoot: { y: footTop, ...(number === null ? {} : { left: number }), pages, style: small },
    ...(number === null ? { draftMark: side === 'zh' ? '草　稿' : 'DRAFT' } : {}),
    pictures,
  };
}

/** Whose paper it is and its number, in the room that the other side leaves; a long name is cut, the number never. */
function headLeft(name: string, number: string, right: string, fontSize: number): string {
  const room = measure - headGap - textWidth(right, fontSize);
  return `${cutToWidth(name, room - textWidth(number, fontSize), fontSize)}${number}`;
}
