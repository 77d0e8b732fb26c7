import { type TextNode, type TextStyle } from '../nodes';
import { lineCount, naturalLine } from './textWidth';

export type FittedLine = { readonly text: string; readonly isStrong?: boolean; readonly scale?: number };

type Box = { readonly width: number; readonly height: number };

/** The greatest of these sizes at which lines of text stand in a box, broken where they are long; the last where none does. */
export function sizeInBox(
  lines: readonly FittedLine[],
  { width, height }: Box,
  { sizes, lineHeight }: { readonly sizes: readonly number[]; readonly lineHeight: number },
): number {
  const heightAt = (size: number): number =>
    lines.reduce(
      (sum, { text, scale = 1 }) =>
        sum + lineCount(text, width, size * scale) * size * scale * lineHeight * naturalLine,
      0,
    );
  return sizes.find((one) => heightAt(one) <= height) ?? sizes.at(-1) ?? 0;
}

/**
 * Lines of text for a box of a fixed size, in the greatest of these sizes at which they stand in it; long lines break.
 * On envelopes and labels nothing may run out of its place, however long a name is.
 */
export function fitLines(
  lines: readonly FittedLine[],
  box: Box,
  look: { readonly sizes: readonly number[]; readonly lineHeight: number; readonly style: TextStyle },
): readonly TextNode[] {
  const { lineHeight, style } = look;
  const size = sizeInBox(lines, box, look);
  return lines.map(({ text, isStrong = false, scale = 1 }) => ({
    ...style,
    text,
    bold: isStrong,
    fontSize: size * scale,
    lineHeight,
  }));
}
