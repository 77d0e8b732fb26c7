import { type DocNode } from '../nodes';
import { measure } from './measures';
import { grey, styles } from './styles';

/** A part to cut off and send back: the dashed line, what to do with it, and the slip itself, always whole on a page. */
export function cutOffSlip(instruction: string, slip: readonly DocNode[], topMargin = 24): DocNode {
  return {
    unbreakable: true,
    margin: [0, topMargin, 0, 0],
    stack: [
      {
        canvas: [
          {
            type: 'line',
            x1: 0,
            y1: 0,
            x2: measure,
            y2: 0,
            lineWidth: 0.6,
            lineColor: grey,
            dash: { length: 3, space: 3 },
          },
        ],
      },
      { ...styles.note, fontSize: 7.5, text: `✂ ${instruction}`, margin: [0, 2, 0, 8] },
      ...slip,
    ],
  };
}

/** A slip with what stands above it, on one page: a page with nothing but a slip does not say what it belongs to. */
export function withSlip(above: readonly DocNode[], slip: DocNode): DocNode {
  return { unbreakable: true, stack: [...above, slip] };
}

/** 回 执 and other titles of slips. */
export function slipTitle(text: string): DocNode {
  return { ...styles.zhTitle, fontSize: 15, text, margin: [0, 0, 0, 4] };
}
