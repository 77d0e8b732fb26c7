import path from 'node:path';

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Letters of a name without its ending, and its bytes in UTF-8: file systems take 255, of which a temporary file beside it needs some. */
const mostLetters = 120;
const mostBytes = 200;

/**
 * A name that every file system takes, from what the page suggests: no folders, no reserved signs, not too long (a name
 * in Chinese has three bytes a letter), with the ending.
 * @param mark stands after the name, however much of it was cut off
 */
export function safeFileName(suggested: string, extension: string, mark = ''): string {
  const whole = path
    .basename(suggested.replaceAll('\\', '/'), `.${extension}`)
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cs}]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '');
  const stem = cut(whole, mark.length);
  const name = stem === '' || reserved.test(stem) ? `zhangqi${stem === '' ? '' : `-${stem}`}` : stem;
  return `${name}${mark}.${extension}`;
}

function cut(name: string, taken: number): string {
  let kept = '';
  let bytes = taken;
  for (const letter of name) {
    bytes += Buffer.byteLength(letter);
    if (bytes > mostBytes || kept.length + letter.length > mostLetters - taken) break;
    kept += letter;
  }
  return kept;
}

/** The path that the user chose, with the ending of its kind even where the dialog left it out. */
export function withExtension(file: string, extension: string): string {
  return path.extname(file).toLowerCase() === `.${extension}` ? file : `${file}.${extension}`;
}
