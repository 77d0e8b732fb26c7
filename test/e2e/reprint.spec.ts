import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isoDate } from '@shared/dates';
import { readPdfText } from '../builders/readPdf';
import { expect, test } from './fixtures';
import { goTo, openSample, run, today } from './pages/books';
import { issueOne, PapersPage } from './pages/papers';
import { stubSave } from './pages/start';

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

test('a paper is printed again as it was, byte by byte, whatever has changed since', async ({
  launch,
  dataDir,
}) => {
  const first = await openSample(launch);
  const paper = await issueOne(new PapersPage(first.page, 'en'), isoDate(today));
  const kept = await readFile(path.join(dataDir, 'documents', paper.file.sha256));
  expect(hashOf(kept)).toBe(paper.file.sha256);

  // Names, figures and rules change, and the program is another start of itself.
  await run(first.page, 'company.change', { nameZh: '改名有限公司', nameEn: 'Renamed Ltd' });
  await run(first.page, 'customer.change', { id: paper.customerId, change: { name: '改名客户' } });
  await run(first.page, 'document.reverse', { number: paper.items[0]?.number ?? '', on: isoDate(today) });
  await first.app.close();
  const { app, page } = await launch({ lang: 'en', today, hasTestHooks: true });
  const papers = new PapersPage(page, 'en');
  const { actions } = papers.words;
  await page.locator('main').waitFor();

  const save = async (name: string): Promise<Buffer> => {
    await goTo(page, `/papers/${paper.id}`);
    await stubSave(app, path.join(dataDir, name));
    await papers.more(actions.saveOne);
    await expect(page.getByText(actions.saved({ name }))).toBeVisible();
    return readFile(path.join(dataDir, name));
  };
  expect((await save('again.pdf')).equals(kept)).toBe(true);

  await papers.more(actions.void);
  await papers.dialog().getByLabel(actions.voidDialog.reason).fill('Sent to the wrong address');
  await papers
    .dialog()
    .getByRole('button', { name: actions.voidDialog.do({ number: paper.number }) })
    .click();
  await expect(page.getByText(papers.words.page.voidedTitle({ day: today }))).toBeVisible();
  expect((await save('voided.pdf')).equals(kept)).toBe(true);

  const text = await readPdfText(path.join(dataDir, 'voided.pdf'));
  expect(text).toContain(paper.number);
  expect(text).not.toContain('改名');
  expect(await run(page, 'book.verify', {})).toMatchObject({ ok: true, problems: [] });
});
