import { type DocNode, type Margin } from '../nodes';

const share = 0.5;
/** Below a signature: the seal, printed or wet, hangs 40 mm down from over the name. */
const belowSignature = 46;
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
    if (node.pageBreak !== 'before') return [closer(node)];
    return inFlow(node, content[place - 1]?.unbreakable === true ? belowSignature : annexGap);
  });
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
  if (node.absolutePosition !== undefined || node.unbreakable === true || node.margin === undefined)
    return node;
  return { ...node, margin: closerMargin(node.margin) };
}

function closerMargin([left, top, right, bottom]: Margin): Margin {
  return [left, halved(top), right, halved(bottom)];
}

function halved(space: number): number {
  return space > 0 ? space * share : space;
}
