/**
 * Advance widths of Noto Sans SC Medium in thousandths of an em, from U+0020 to U+007E, read from the face. Regular is
 * up to 3 % narrower, so that what fits by this table fits in both.
 */
const ascii = [
  225, 343, 518, 570, 570, 939, 706, 298, 356, 356, 484, 570, 298, 357, 298, 390, 570, 570, 570, 570, 570,
  570, 570, 570, 570, 570, 298, 298, 570, 570, 570, 492, 972, 622, 667, 646, 699, 600, 566, 701, 741, 309,
  549, 664, 558, 830, 734, 754, 648, 754, 656, 608, 611, 733, 594, 894, 596, 553, 607, 356, 390, 356, 570,
  562, 615, 575, 629, 517, 630, 566, 346, 578, 621, 288, 289, 575, 298, 943, 624, 615, 630, 630, 409, 480,
  396, 620, 545, 829, 526, 544, 491, 356, 281, 356, 570,
] as const;

const firstAscii = 32;
const firstEast = 0x2e80;
/** Accented letters and the en dash; anything from U+2E80 on is a full square. */
const otherLatin = 650;

/** How wide a text in the sans face stands, in points; never less than it really is. */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    thousandths += code >= firstEast ? 1000 : (ascii[code - firstAscii] ?? widthOf(code));
  }
  return (thousandths * fontSize) / 1000;
}

/** Quotation marks and dashes of U+20xx may be a full square; letters of other alphabets are not. */
function widthOf(code: number): number {
  return code === 0x2013 || code < 0x2010 ? otherLatin : 1000;
}

/** The natural height of a line of both faces, in ems. */
export const naturalLine = 1.448;

/**
 * In how many lines a text stands within a width: broken behind spaces and hyphens and beside any Han, and inside a
 * word that is longer than a line.
 */
export function lineCount(text: string, width: number, fontSize: number): number {
  const widthOfText = (part: string): number => textWidth(part, fontSize);
  let lines = 1;
  let used = 0;
  for (const part of text.match(/[^\s\-\u2e80-\uffff]+[\s-]*|[\s-]+|[\u2e80-\uffff]|[^]/gu) ?? []) {
    const bare = widthOfText(part.trimEnd());
    if (used > 0 && used + bare > width) {
      lines += 1;
      used = 0;
    }
    used += widthOfText(part);
    for (; used > width && bare > width; used -= width) lines += 1;
  }
  return lines;
}

/** A text cut off with … so that it stands within a width: running heads have one line. */
export function cutToWidth(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, fontSize) > width) characters.pop();
  return `${characters.join('')}…`;
}

/** The greatest of these sizes at which every text stands within a width; the last one where none does. */
export function sizeThatFits(texts: readonly string[], width: number, sizes: readonly number[]): number {
  const fits = sizes.find((size) => texts.every((text) => textWidth(text, size) <= width));
  return fits ?? sizes.at(-1) ?? 0;
}
