import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { PDFDocument } from '@cantoo/pdf-lib';
import { electronFile, electronSwitches, programEnv, programFolder } from '../../e2e/fixtures/program';
import { facesCss } from './paperHtml';

/** Milliseconds: every page in a file of its own, and all pages in one. */
export type PrintTimes = { readonly each: number; readonly all: number };

/** Prints pages of HTML by Chromium in an empty Electron window, with the faces of papers already loaded. */
export async function printByChromium(folder: string, pages: readonly string[]): Promise<PrintTimes> {
  await mkdir(folder, { recursive: true });
  const css = facesCss((file) => pathToFileURL(path.join(programFolder, 'resources/fonts', file)).href);
  const page = `<!doctype html><meta charset="utf-8"><style>${css}</style><body></body>`;
  await writeFile(path.join(folder, 'page.html'), page);
  await writeFile(path.join(folder, 'letters.json'), JSON.stringify(pages));
  const script = path.join(import.meta.dirname, '../printToPdf.cjs');
  await promisify(execFile)(electronFile, [...(await electronSwitches()), script, folder], {
    env: programEnv(),
  });
  const printed = await PDFDocument.load(await readFile(path.join(folder, 'printed/all.pdf')));
  if (printed.getPageCount() !== pages.length)
    throw new Error(`Chromium printed ${printed.getPageCount()} pages instead of ${pages.length}`);
  return JSON.parse(await readFile(path.join(folder, 'times.json'), 'utf8')) as PrintTimes;
}
