import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const mostBytes = 64 * 1024 * 1024;

/** A word of a page and the box that it takes, in points from the upper left corner. */
export type PdfWord = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type PdfPage = { readonly width: number; readonly height: number; readonly words: readonly PdfWord[] };

/** The pages of a PDF with their words and where they stand, as poppler finds them. */
export async function readPdfPages(file: string): Promise<readonly PdfPage[]> {
  const { stdout } = await run('pdftotext', ['-bbox', '-enc', 'UTF-8', file, '-'], { maxBuffer: mostBytes });
  const pages: { width: number; height: number; words: PdfWord[] }[] = [];
  const tag =
    /<(page|word) (?:width|xMin)="([\d.-]+)" (?:height|yMin)="([\d.-]+)"(?: xMax="([\d.-]+)" yMax="([\d.-]+)")?>([^<]*)/gu;
  for (const [, kind, first, second, right, bottom, text = ''] of stdout.matchAll(tag)) {
    const [left, top] = [Number(first), Number(second)];
    if (kind === 'page') pages.push({ width: left, height: top, words: [] });
    else pages.at(-1)?.words.push({ text, left, top, right: Number(right), bottom: Number(bottom) });
  }
  return pages;
}

/** What the ink of a line takes of its box: above and below stands the room between lines. */
const ink = 0.3;
/** Letters may lean out of their boxes by so much. */
const lean = 0.7;

/** Words that stand over each other or outside of a measure, told in words; empty where all is well. */
export function findMisplaced(
  { words }: PdfPage,
  within: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): readonly string[] {
  const found: string[] = [];
  for (const [place, one] of words.entries()) {
    const isInside =
      one.left > within.left - lean &&
      one.right < within.right + lean &&
      one.top > within.top &&
      one.bottom < within.bottom;
    if (!isInside) found.push(`${one.text} outside at ${one.left.toFixed(1)}, ${one.top.toFixed(1)}`);
    for (const other of words.slice(place + 1))
      if (areOver(one, other)) found.push(`${one.text} over ${other.text} at ${one.top.toFixed(1)}`);
  }
  return found;
}

function areOver(one: PdfWord, other: PdfWord): boolean {
  const inkOf = ({ top, bottom }: PdfWord): readonly [number, number] => {
    const room = (bottom - top) * ink;
    return [top + room, bottom - room];
  };
  const [[oneTop, oneBottom], [otherTop, otherBottom]] = [inkOf(one), inkOf(other)];
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(oneBottom, otherBottom) - Math.max(oneTop, otherTop);
  return across > lean && down > 0.2;
}
