import path from 'node:path';
import { asRead, readPdfText } from '@test/builders/readPdf';
import { findMisplaced, readPdfPages } from '@test/builders/pdfWords';
import { type PaperLanguage } from '@shared/ledger';
import { expect, makeTempFolder, removeFolder, runBatch, test } from './fixtures';
import { run, waitForLedger, today } from './pages/books';
import { fillCompany, idsOf, longAddress, longName, longNameEn } from './pages/oddBooks';
import { writeInput } from './pages/wizard';
import { launchApp } from './fixtures/launchApp';

/*
 * Names and addresses of 60 characters, 200 items, sums above 10^12: every letter and the statement, in each language,
 * read back page by page. All papers come from one book.
 */
test.describe.configure({ mode: 'default' });

type Paper = { customer: string; lang: PaperLanguage; total?: string; number: string; file: string };
type Papers = { documents: Paper[]; warnings: { customer: string; code: string; message: string }[] };

const languages = ['zh-CN', 'en', 'both'] as const;
const runs = ['1', '2', '3', 'statement'] as const;
type Run = (typeof runs)[number];

let folder: string;
const made = new Map<Run, Papers>();

const millimetre = 72 / 25.4;
/** Where the text of a page may stand: the measure of 441 pt, from the letterhead to the foot. */
const within = (lang: PaperLanguage) => {
  const left = (lang === 'en' ? 25 : 28) * millimetre;
  return { left, right: left + 441, top: 12 * millimetre, bottom: 288 * millimetre };
};

function invoices(): string {
  const lines = ['Customer code,Customer name,Invoice no,Invoice date,Due date,Amount'];
  for (const [place, lang] of languages.entries()) {
    for (let item = 1; item <= 3; item += 1)
      lines.push(
        `LONG-${lang},${longName},243${place}${String(item).padStart(16, '0')},2026-01-05,2026-03-1${item},12345.6${item}`,
      );
    for (let item = 1; item <= 200; item += 1)
      lines.push(
        `MANY-${lang},多项贸易有限公司,253${place}${String(item).padStart(16, '0')},2026-01-05,2026-03-${String(1 + (item % 28)).padStart(2, '0')},${1000 + item}.07`,
      );
    lines.push(`HUGE-${lang},巨额集团有限公司,H${place}-1,2026-01-05,2026-03-01,1234567890123.45`);
    lines.push(`HUGE-${lang},巨额集团有限公司,H${place}-2,2026-01-05,2026-03-09,8765432109876.54`);
  }
  return `${lines.join('\n')}\n`;
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await makeTempFolder('odd-papers');
  const books = path.join(folder, 'books');
  const common = ['--data-dir', books, '--today', today, '--lang', 'en'];
  const list = await writeInput(folder, 'invoices.csv', invoices());
  const imported = await runBatch([
    'import',
    '--kind',
    'invoices',
    '--file',
    list,
    '--currency',
    'CNY',
    ...common,
  ]);
  expect(imported).toMatchObject({ status: 0, json: { accepted: 615 } });
  const { app, page } = await launchApp({ dataDir: books, hasTestHooks: true, today });
  await waitForLedger(page);
  const nameZh = longName.replace('东山市', '砚谷市');
  await fillCompany(page, {
    nameZh,
    nameEn: longNameEn.replace('Larkmoor', 'Chengyan'),
    addressZh: longAddress,
    addressEn: '18 Yanchi Road, Economic Development Zone, Yunze, Zhejiang 31',
    bankAccounts: [
      {
        holder: nameZh,
        bank: `${longName.slice(0, 30)}支行`,
        account: '990001180000123456789012',
        currency: 'CNY',
      },
    ],
  });
  for (const language of languages)
    for (const code of ['LONG', 'MANY', 'HUGE']) {
      const [id] = await idsOf(page, [`${code}-${language}`]);
      if (id === undefined) throw new Error(`no customer ${code}`);
      const change =
        code === 'LONG'
          ? { nameEn: longNameEn, address: longAddress, contact: '欧阳若澄' }
          : { nameEn: `${code} Ltd`, address: '云泽市东山路1号' };
      await run(page, 'customer.change', { id, change: { ...change, language, country: 'CN' } });
    }
  await app.close();
  for (const one of runs) {
    const what =
      one === 'statement'
        ? ['statements', '--month', '2026-06']
        : ['letters', '--as-of', today, '--level', one];
    const { status, json } = await runBatch<Papers>([...what, '--out', path.join(folder, one), ...common]);
    expect(status).toBe(0);
    expect(json.documents).toHaveLength(9);
    made.set(one, json);
  }
});
test.afterAll(() => removeFolder(folder));

/** A paper of a run by its customer's code and its language. */
function paperOf(run: Run, code: string, lang: PaperLanguage): Paper & { readonly place: string } {
  const paper = made.get(run)?.documents.find(({ customer }) => customer === `${code}-${lang}`);
  if (paper === undefined) throw new Error(`no paper ${run} ${code} ${lang}`);
  return { ...paper, place: path.join(folder, run, paper.file) };
}

for (const run of runs)
  for (const lang of languages) {
    test(`${run}, ${lang}: nothing stands over another or beyond the measure, on any page`, async () => {
      for (const code of ['LONG', 'MANY', 'HUGE']) {
        const paper = paperOf(run, code, lang);
        const pages = await readPdfPages(paper.place);
        for (const [place, page] of pages.entries()) {
          const which = `${paper.file}, page ${place + 1}`;
          expect(
            [page.width, page.height].map((points) => Math.round(points)),
            which,
          ).toEqual([595, 842]);
          expect(findMisplaced(page, within(lang)), which).toEqual([]);
          const foot =
            lang === 'en' ? `Page${place + 1}of${pages.length}` : `第${place + 1}页共${pages.length}页`;
          expect(page.words.map(({ text }) => text).join(''), which).toContain(foot);
        }
      }
    });

    test(`${run}, ${lang}: names and addresses of 60 characters stand whole`, async () => {
      const text = await readPdfText(paperOf(run, 'LONG', lang).place);
      const isReminder = run === '1' && lang === 'zh-CN';
      if (!isReminder) expect(text).toContain(asRead(lang === 'en' ? longNameEn : longName));
      if (!isReminder) expect(text).toContain(longAddress);
      expect(text).toContain(asRead(longName.replace('东山市', '砚谷市')));
      expect(text).toContain('990001180000123456789012');
      if (run !== '3')
        expect(text).toContain('24300000000000000001'.replace('2430', `243${languages.indexOf(lang)}`));
    });

    test(`${run}, ${lang}: 200 items have heads on each page, one total, and no slip or signature by itself`, async () => {
      const paper = paperOf(run, 'MANY', lang);
      const pages = (await readPdfPages(paper.place)).map(({ words }) => words.map(({ text }) => text));
      // Days of the items: in Chinese tables as they are stored.
      const day = lang === 'en' ? 'Mar' : /^2026-03-\d\d$/u;
      const hasItems = (words: readonly string[]): boolean =>
        words.filter((word) => (typeof day === 'string' ? word === day : day.test(word))).length > 3;
      const withItems = pages.filter(hasItems);
      expect(withItems.length).toBeGreaterThan(2);
      for (const words of withItems) expect(words.join(''), paper.file).toMatch(/到期日|起|Due|From/u);
      const total = run === '3' ? null : '220,114.00';
      const all = pages.flat();
      if (total !== null) expect(all, paper.file).toContain(total);
      const last = pages.at(-1)?.join('') ?? '';
      const together = {
        'zh-CN': ['汇款通知', '（公章）'],
        en: ['Remittance', 'Payto:'],
        both: ['汇款通知', '（公章）'],
      };
      if (run === 'statement') for (const part of together[lang]) expect(last).toContain(part);
      if (run === '3' && lang !== 'en') for (const part of ['回执', '合计']) expect(last).toContain(part);
      // A last page has more than a name and a day.
      expect(last.length).toBeGreaterThan(120);
    });

    test(`${run}, ${lang}: sums above 10^12 stand in one piece`, async () => {
      const { place, total = '9999999999999.99', customer } = paperOf(run, 'HUGE', lang);
      const words = (await readPdfPages(place)).flatMap((page) => page.words.map(({ text }) => text));
      const grouped = total.replace(/\B(?=(\d{3})+(?!\d))/gu, ',').replace(/\.(\d),(\d)$/u, '.$1$2');
      expect(
        words.some((word) => word.includes(grouped)),
        grouped,
      ).toBe(true);
      expect(words.some((word) => word.includes('8,765,432,109,876.54'))).toBe(true);
      const warned = made.get(run)?.warnings.filter(({ code }) => code === 'capitals.tooLarge') ?? [];
      const hasCapitals = (run === '2' || run === '3') && lang !== 'en';
      expect(words.join('')).not.toContain('大写');
      expect(warned.some((one) => one.customer === customer)).toBe(hasCapitals);
      if (hasCapitals)
        expect(await readPdfText(paperOf(run, 'MANY', lang).place)).toContain('大写：人民币贰拾');
    });
  }
