import { textWidth } from '../kit';
import { type TextNode, type TextStyle } from '../nodes';

/** The natural height of a line of both faces, in ems. */
const naturalLine = 1.448;

export type FittedLine = { readonly text: string; readonly isStrong?: boolean; readonly scale?: number };

/**
 * Lines of text for a box of a fixed size, in the greatest of these sizes at which they stand in it; long lines break.
 * On envelopes and labels nothing may run out of its place, however long a name is.
 */
export function fitLines(
  lines: readonly FittedLine[],
  box: { readonly width: number; readonly height: number },
  look: { readonly sizes: readonly number[]; readonly lineHeight: number; readonly style: TextStyle },
): readonly TextNode[] {
  const { sizes, lineHeight, style } = look;
  const heightAt = (size: number): number =>
    lines.reduce((sum, { text, scale = 1 }) => {
      const count = Math.max(1, Math.ceil((textWidth(text, size * scale) * 1.04) / box.width));
      return sum + count * size * scale * lineHeight * naturalLine;
    }, 0);
  const size = sizes.find((one) => heightAt(one) <= box.height) ?? sizes.at(-1) ?? 0;
  return lines.map(({ text, isStrong = false, scale = 1 }) => ({
    ...style,
    text,
    bold: isStrong,
    fontSize: size * scale,
    lineHeight,
  }));
}
