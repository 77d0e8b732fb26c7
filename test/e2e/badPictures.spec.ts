import { readdir, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isoDate } from '@shared/dates';
import { messageOf } from '@shared/i18n';
import { expect, runBatch, test } from './fixtures';
import { recordOf } from './fixtures/record';
import { goTo, openSample, run, today } from './pages/books';
import { PapersPage } from './pages/papers';
import { picture, SettingsPage } from './pages/settings';
import { stubOpen } from './pages/start';
import { writeInput } from './pages/wizard';

/* Pictures that cannot stand on a paper: refused where they are chosen; damaged later, no paper goes out with them. */

const megabyte = 1024 * 1024;
const asOf = isoDate(today);

test('pictures that cannot stand on a paper are refused in words; no paper goes out with one damaged later', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await openSample(launch, { invoices: 60 });
  const settings = new SettingsPage(app, page);
  await settings.open();
  const before = await recordOf(dataDir);
  const logo = page.getByRole('figure', { name: 'Logo' });
  const button = logo.getByRole('button', { name: /^(Choose a|Replace the) logo$/ });
  const shown = await logo.getByRole('img').count();
  const refused = async (file: string, message: string): Promise<void> => {
    await stubOpen(app, file);
    await button.click();
    await expect(logo.getByRole('alert')).toHaveText(message);
    await expect(logo.getByRole('img')).toHaveCount(shown);
    await expect(settings.saveButton).toBeDisabled();
    expect(await recordOf(dataDir)).toEqual(before);
  };
  const large = await writeInput(dataDir, 'large.png', picture);
  await truncate(large, 20 * megabyte);
  const tooLarge = { code: 'image.tooLarge', name: 'large.png', megabytes: 20, maxMegabytes: 2 } as const;
  await refused(large, messageOf(tooLarge, 'en'));
  for (const [name, content] of [
    ['half.png', picture.subarray(0, picture.byteLength / 2)],
    // A screen still shows it; what draws papers does not.
    ['endless.png', picture.subarray(0, -12)],
    ['half.jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex')],
    ['pretends.png', '%PDF-1.7 no picture'],
    ['begins.png', Buffer.concat([picture.subarray(0, 8), Buffer.from('no picture')])],
    ['empty.png', ''],
  ] as const)
    await refused(await writeInput(dataDir, name, content), messageOf({ code: 'image.invalid', name }, 'en'));
  await refused(
    path.join(dataDir, 'nowhere.png'),
    messageOf({ code: 'file.notFound', name: 'nowhere.png' }, 'en'),
  );
  // None of it stands in the way of a good one.
  await stubOpen(app, await writeInput(dataDir, 'logo.png', picture));
  await button.click();
  await expect(logo.getByRole('img', { name: 'Logo, logo.png' })).toBeVisible();
  await expect(logo.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Company changed, 1 detail')).toBeVisible();

  // Damaged after it was kept: nothing is issued until it is there again.
  const sha256 = (await run(page, 'book.state', {})).company?.logo?.sha256 ?? '';
  await writeFile(path.join(dataDir, 'documents', sha256), picture.subarray(0, -20));

  const said = messageOf({ code: 'picture.lost', picture: 'logo' }, 'en');
  const papers = new PapersPage(page, 'en');
  const plan = await run(page, 'papers.plan', { run: { kind: 'letter', level: 1, asOf } });
  await goTo(page, '/letters?level=1');
  await expect(papers.preview).toContainText(said);
  const kept = await recordOf(dataDir);
  await papers.issueButton(plan.papers.length).click();
  await expect(page.getByRole('alert').filter({ hasText: said }).first()).toBeVisible();
  const listed = () => run(page, 'papers.list', { filter: {}, offset: 0, limit: 1 });
  await expect(papers.issueButton(plan.papers.length)).toBeEnabled();
  expect((await listed()).states.all).toBe(0);
  expect(await recordOf(dataDir)).toEqual(kept);
  await settings.open();
  await expect(page.getByRole('figure', { name: 'Logo' }).getByRole('alert')).toHaveText(said);
  await app.close();

  const out = path.join(dataDir, 'out');
  const args = ['letters', '--as-of', today, '--level', '1', '--out', out];
  const common = ['--data-dir', dataDir, '--today', today, '--lang', 'en'];
  expect(await runBatch([...args, ...common])).toMatchObject({
    status: 3,
    json: { error: { code: 'picture.lost', picture: 'logo', message: said } },
  });
  expect(await readdir(out)).toEqual([]);
  expect(await recordOf(dataDir)).toEqual(kept);

  // Put back, as choosing it again or a backup does.
  await writeFile(path.join(dataDir, 'documents', sha256), picture);
  const issued = await runBatch<{ documents: object[] }>([...args, ...common]);
  expect(issued.status).toBe(0);
  expect(issued.json.documents).toHaveLength(plan.papers.length);
});
