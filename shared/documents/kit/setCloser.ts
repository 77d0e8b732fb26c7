import { type DocNode, type Margin } from '../nodes';
import { sealOverhang } from './signature';

const share = 0.5;
const annexGap = 14;
/** The head of a table and its first rows, without which the head of an annex does not stay at the foot of a page. */
const leastUnderHead = 76;

/**
 * A body set closer, for a paper that would run over by a few lines: half the space between its parts, and what began on
 * a page of its own follows in the flow. What may not be torn (signature, slip) keeps its own measures, because the seal
 * needs them.
 */
export function setCloser(content: readonly DocNode[]): readonly DocNode[] {
  return content.flatMap((node, place): readonly DocNode[] => {
    if (beginsPage(node)) return inFlow(node, content[place - 1]?.unbreakable === true ? 0 : annexGap);
    const next = content[place + 1];
    if (node.unbreakable === true && next !== undefined && beginsPage(next)) return [roomBelow(node)];
    return [closer(node)];
  });
}

function beginsPage({ pageBreak }: DocNode): boolean {
  return pageBreak === 'before';
}

/** The room is the signature's, so that an annex that does begin a page begins at its top. */
function roomBelow(node: DocNode): DocNode {
  const [left = 0, top = 0, right = 0, bottom = 0] = node.margin ?? [];
  return { ...node, margin: [left, top, right, bottom + sealOverhang] };
}

/** A head that stays with what follows: room for a few rows is asked for together with it, and given back. */
function inFlow({ pageBreak: _pageBreak, margin, ...head }: DocNode, gap: number): readonly DocNode[] {
  const [left = 0, , right = 0, bottom = 0] = margin ?? [];
  return [
    {
      unbreakable: true,
      stack: [
        { ...head, margin: [left, gap, right, bottom] },
        { text: '', fontSize: 1, margin: [0, 0, 0, leastUnderHead] },
      ],
    },
    { text: '', fontSize: 1, margin: [0, -leastUnderHead, 0, 0] },
  ];
}

function closer(node: DocNode): DocNode {
  if (node.absolutePosition !== undefined || (node.unbreakable === true && !isText(node))) return node;
  const margin = node.margin === undefined ? {} : { margin: closerMargin(node.margin) };
  if (!('stack' in node)) return { ...node, ...margin };
  return { ...node, ...margin, stack: node.stack.map(closer) };
}

/** A paragraph, or a head with its first one; not what holds a seal, a table or a line. */
function isText(node: DocNode): boolean {
  return 'text' in node || ('stack' in node && node.stack.every(isText));
}

function closerMargin([left, top, right, bottom]: Margin): Margin {
  return [left, halved(top), right, halved(bottom)];
}

function halved(space: number): number {
  return space > 0 ? space * share : space;
}
