import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readPdfText } from '@test/builders/readPdf';
import { isoDate } from '@shared/dates';
import { catalogueOf, describeSkipped, describeWarning } from '@shared/i18n';
import { expect, runBatch, test } from './fixtures';
import { recordOf } from './fixtures/record';
import { goTo, run, waitForLedger } from './pages/books';
import { daily, fillCompany, idsOf } from './pages/oddBooks';
import { PapersPage } from './pages/papers';
import { writeInput } from './pages/wizard';

/*
 * What a paper lacks and what it cannot print: seen on the screen before it is issued, and said by batch, where the
 * papers of the others go out.
 */

type Skipped = {
  customer: string;
  reason: string;
  missing?: { place: string; characters: string[] }[];
  message: string;
};
type Letters = {
  documents: { customer: string; lateCharge: string; file: string }[];
  skipped: Skipped[];
  warnings: { customer: string; code: string; detail?: string; message: string }[];
};

/** Behind the last day of the rates that the program brings along. */
const today = '2026-11-30';
const letters = { kind: 'letter', level: 2, asOf: isoDate(today) } as const;

const rows = [
  ['BARE', '无址有限公司', 'B-1'],
  ['CLAUSE', '条款有限公司', 'C-1'],
  ['EMOJI', '笑脸有限公司', 'E-😀-1'],
  ['PLAIN', '寻常有限公司', 'P-1'],
  ['RARE', '𠮷田商事有限公司', 'R-1'],
  ['RATES', '利率有限公司', 'T-1'],
] as const;

test('an address that is missing, characters that no face has, a rate past its day', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const books = path.join(dataDir, 'books');
  const common = ['--data-dir', books, '--today', today];
  const list = rows.map((row) => [...row, '2026-08-01', '2026-09-01', '1000.00'].join(','));
  const file = await writeInput(
    dataDir,
    'invoices.csv',
    `Customer code,Customer name,Invoice no,Invoice date,Due date,Amount\n${list.join('\n')}\n`,
  );
  await runBatch(['import', '--kind', 'invoices', '--file', file, '--currency', 'CNY', ...common]);
  const { app, page } = await launch({ dataDir: books, hasTestHooks: true, today, lang: 'en' });
  await waitForLedger(page);
  await fillCompany(page);
  const ids = new Map<string, Awaited<ReturnType<typeof idsOf>>[number]>();
  for (const [code] of rows) {
    const [id] = await idsOf(page, [code]);
    if (id === undefined) throw new Error(`no customer ${code}`);
    ids.set(code, id);
    const change = {
      ...(code === 'BARE' ? {} : { address: '云泽市东山路1号' }),
      ...(code === 'CLAUSE'
        ? { lateCharges: { ...daily, contract: { ...daily.contract, clause: '九🦁' } } }
        : {}),
      ...(code === 'RATES' ? { lateCharges: { kind: 'statutory', regime: 'cn-lpr-uplift' } as const } : {}),
    };
    await run(page, 'customer.change', {
      id,
      change: { language: 'zh-CN', contact: '王若澄', country: 'CN', ...change },
    });
  }

  // On the screen, before anything is issued, in both languages.
  const plan = await run(page, 'papers.plan', { run: letters });
  expect(plan.papers.map(({ code }) => code)).toEqual(['BARE', 'PLAIN', 'RATES']);
  for (const lang of ['en', 'zh-CN'] as const) {
    if (lang === 'zh-CN') await page.keyboard.press('Control+Shift+L');
    const papers = new PapersPage(page, lang);
    const { checks } = papers.words;
    await goTo(page, `/letters?level=2&asOf=${today}`);
    await expect(papers.issueButton(3)).toBeEnabled();
    const shows = async (name: string, ...texts: readonly string[]): Promise<void> => {
      await papers.row(name).click();
      for (const text of texts) await expect(papers.pane).toContainText(text);
    };
    const { 'address.missing': noAddress, 'rates.expired': expired } = checks.warnings;
    await shows('无址', noAddress.title, noAddress.text, noAddress.go);
    await shows('利率有', expired.title, expired.text, 'cn-lpr-1y 2026-08-20', expired.go);
    for (const [name, place, character] of [
      ['𠮷田', 'customer.name', '𠮷'],
      ['笑脸', 'document.number', '😀'],
      ['条款', 'contract', '🦁'],
    ] as const)
      await shows(name, checks.missing({ place: checks.places[place], characters: character }));
  }
  await page.keyboard.press('Control+Shift+L');

  // A character of the company's own name stands on every paper.
  await run(page, 'company.change', { nameZh: '𠮷泽澄砚有限公司' });
  const own = await run(page, 'papers.plan', { run: letters });
  expect(own.papers).toEqual([]);
  expect(own.skipped.map(({ missing }) => missing?.[0])).toEqual(
    rows.map(() => ({ place: 'own.name', characters: ['𠮷'] })),
  );
  await expect(page.getByRole('button', { name: /^Issue/ })).toBeDisabled();
  await run(page, 'company.change', { nameZh: '云泽澄砚精密机械有限公司' });
  await app.close();

  // The same by batch: the others' letters go out.
  const out = path.join(dataDir, 'out');
  const args = ['letters', '--as-of', today, '--level', '2', '--out', out, ...common, '--lang', 'en'];
  const { status, json } = await runBatch<Letters>(args);
  expect(status).toBe(1);
  expect(json.documents.map(({ customer, lateCharge }) => [customer, lateCharge])).toEqual([
    ['BARE', '45.00'],
    ['PLAIN', '45.00'],
    ['RATES', '0.00'],
  ]);
  expect((await readdir(out)).toSorted()).toEqual(json.documents.map((one) => one.file).toSorted());
  const textOf = (code: string): Promise<string> =>
    readPdfText(path.join(out, json.documents.find(({ customer }) => customer === code)?.file ?? ''));
  expect(await textOf('BARE')).not.toContain('送达地址');
  expect(await textOf('PLAIN')).toContain('送达地址：云泽市东山路1号');
  expect(await textOf('PLAIN')).toContain('违约金计算表');
  expect(await textOf('RATES')).not.toMatch(/计算表|市场报价利率/u);
  expect(json.skipped.map(({ customer, reason, missing }) => [customer, reason, missing])).toEqual([
    ['CLAUSE', 'characterMissing', [{ place: 'contract', characters: ['🦁'] }]],
    ['EMOJI', 'characterMissing', [{ place: 'document.number', characters: ['😀'] }]],
    ['RARE', 'characterMissing', [{ place: 'customer.name', characters: ['𠮷'] }]],
  ]);
  expect(json.skipped.map(({ message }) => message)).toEqual(
    plan.skipped.map((skipped) => describeSkipped(skipped, 'en')),
  );
  expect(json.skipped[2]?.message).toContain('Name of the customer: 𠮷');
  const warned = (code: string) => json.warnings.filter((one) => one.code === code);
  expect(warned('address.missing').map(({ customer }) => customer)).toEqual(['BARE']);
  const expired = { code: 'rates.expired', detail: 'cn-lpr-1y 2026-08-20' } as const;
  expect(warned('rates.expired')).toEqual([
    { customer: 'RATES', ...expired, message: describeWarning(expired, 'en') },
  ]);
  expect(describeWarning(expired, 'zh-CN')).toContain(catalogueOf('zh-CN').settings.tabs.rules);

  // Nobody is asked again, and those that were left out are still named.
  const before = await recordOf(books);
  const again = await runBatch<Letters>(args);
  expect(again).toMatchObject({ status: 1, json: { documents: [] } });
  expect(again.json.skipped.map(({ customer, reason }) => [customer, reason])).toEqual([
    ['BARE', 'alreadyIssued'],
    ['CLAUSE', 'characterMissing'],
    ['EMOJI', 'characterMissing'],
    ['PLAIN', 'alreadyIssued'],
    ['RARE', 'characterMissing'],
    ['RATES', 'alreadyIssued'],
  ]);
  expect(await recordOf(books)).toEqual(before);
});

test('a sum beyond what is counted exactly is refused where it would come in, and nothing is entered', async ({
  dataDir,
}) => {
  const common = ['--data-dir', dataDir, '--today', today, '--lang', 'en'];
  const list = ['V-1', 'V-2'].map((number) => `VAST,${number},2026-08-01,2026-09-01,50000000000000.00`);
  const file = await writeInput(
    dataDir,
    'invoices.csv',
    `Customer code,Invoice no,Invoice date,Due date,Amount\n${list.join('\n')}\n`,
  );
  const add = ['import', '--kind', 'invoices', '--file', file, '--currency', 'CNY', ...common];
  expect(await runBatch(add)).toMatchObject({
    status: 3,
    json: { error: { code: 'sum.tooLarge', currency: 'CNY', most: '90071992547409.91' } },
  });
  expect(await runBatch(['aging', '--as-of', today, ...common])).toMatchObject({
    status: 0,
    json: { currencies: [] },
  });
});
