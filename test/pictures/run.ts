import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeFolder } from '../e2e/fixtures/folders';
import { launchApp } from '../e2e/fixtures/launchApp';
import { goTo, run, setSize, today, waitForLedger, type Books } from '../e2e/pages/books';
import { takePaperPages } from './paperPages';
import { pictures, type Picture } from './pictures';

const folder = path.resolve('docs/pictures');

/** Takes every picture of docs/pictures/, or those whose name holds one of the words, from the real program. */
export async function main(words: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const wanted = pictures.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  for (const lang of ['zh-CN', 'en'] as const)
    for (const company of ['sample', 'none'] as const) {
      const group = wanted.filter((picture) => picture.lang === lang && picture.company === company);
      if (group.length > 0) await takeGroup(group, lang, company);
    }
  await takePaperPages(words);
}

/** One start of the program for all pictures in a language and on a company. */
async function takeGroup(
  group: readonly Picture[],
  lang: 'zh-CN' | 'en',
  company: Picture['company'],
): Promise<void> {
  // The status bar shows the folder: the same in every picture, on every machine. It must not be anybody's.
  const dataDir = path.join(tmpdir(), 'Zhangqi');
  await mkdir(dataDir);
  const books: Books = await launchApp({ dataDir, lang, today, hasTestHooks: true });
  try {
    await waitForLedger(books.page);
    if (company === 'sample')
      await run(books.page, 'sample.load', { invoices: 400, seed: 1, today: today as never });
    for (const picture of group) await take(books, picture);
  } finally {
    await books.app.close();
    await removeFolder(dataDir);
  }
}

async function take({ app, page }: Books, picture: Picture): Promise<void> {
  await setSize(app, ...picture.size);
  await page.emulateMedia({ colorScheme: picture.scheme });
  if (picture.address !== undefined) await goTo(page, picture.address);
  await picture.prepare?.(page, app);
  // Fonts are drawn late the first time; a picture before that shows another face.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.mouse.move(0, 0);
  const file = path.join(folder, `${picture.name}.png`);
  if (picture.isWhole) await writeFile(file, await captureWindow(app));
  else await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  process.stderr.write(`${picture.name}.png\n`);
  await picture.leave?.(page);
}

/** What the window shows, the pages of other processes in it included. */
async function captureWindow(app: Books['app']): Promise<Buffer> {
  const encoded = await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]!.webContents.capturePage();
    return image.toPNG().toString('base64');
  });
  return Buffer.from(encoded, 'base64');
}
