import { limits } from './limits';
import { createXmlReader } from './xmlReader';
import { type ZipParts } from './zipParts';

/** The texts that the cells of a workbook share, in their order. */
export async function readSharedStrings(zip: ZipParts, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let phonetic = 0;
  const reader = createXmlReader({
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') isText = phonetic === 0;
      // How a word is spoken stands beside it and is no part of it.
      else if (name === 'rPh') phonetic += 1;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeControls(text));
      else if (name === 't') isText = false;
      else if (name === 'rPh') phonetic -= 1;
    },
  });
  for await (const piece of zip.text(part, limits.sharedStringsMegabytes)) reader.write(piece);
  reader.end();
  return strings;
}

/** `_x000D_` is how the format writes characters that XML cannot hold. */
export function unescapeControls(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
