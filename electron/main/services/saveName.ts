import path from 'node:path';

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every file system takes, from what the page suggests: no folders, no reserved signs, with the ending. */
export function safeFileName(suggested: string, extension: string): string {
  const stem = path
    .basename(suggested.replaceAll('\\', '/'), `.${extension}`)
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120);
  const name = stem === '' || reserved.test(stem) ? `zhangqi${stem === '' ? '' : `-${stem}`}` : stem;
  return `${name}.${extension}`;
}

/** The path that the user chose, with the ending of its kind even where the dialog left it out. */
export function withExtension(file: string, extension: string): string {
  return path.extname(file).toLowerCase() === `.${extension}` ? file : `${file}.${extension}`;
}
