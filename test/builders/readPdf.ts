import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

// Papers are read back by poppler, a program that knows nothing of how they were made.

const run = promisify(execFile);
const mostBytes = 64 * 1024 * 1024;

export type PdfFont = { readonly name: string; readonly isEmbedded: boolean; readonly isSubset: boolean };

/**
 * The text of a PDF in the order in which it was set, without line breaks and spaces, so that a sentence is found
 * wherever it breaks and columns beside each other do not mix.
 */
export async function readPdfText(file: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { maxBuffer: mostBytes });
  return stdout.replace(/\s+/gu, '');
}

export async function countPdfPages(file: string): Promise<number> {
  const { stdout } = await run('pdfinfo', [file]);
  return Number(/^Pages:\s+(\d+)/mu.exec(stdout)?.[1]);
}

/** The fonts of a PDF as pdffonts lists them. */
export async function readPdfFonts(file: string): Promise<readonly PdfFont[]> {
  const { stdout } = await run('pdffonts', [file]);
  return stdout
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, embedded = '', subset = ''] =
        /\s(yes|no)\s+(yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/u.exec(line) ?? [];
      return { name: line.split(/\s/u)[0] ?? '', isEmbedded: embedded === 'yes', isSubset: subset === 'yes' };
    });
}

/** A sentence as `readPdfText` gives it. */
export function asRead(sentence: string): string {
  return sentence.replace(/\s+/gu, '');
}
