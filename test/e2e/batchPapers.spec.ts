import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { asRead, countPdfPages, readPdfFonts, readPdfText } from '../builders/readPdf';
import { expect, runBatch, test } from './fixtures';
import { programFolder } from './fixtures/program';

type Letter = {
  customer: string;
  level: number;
  lang: string;
  items: number;
  principal: string;
  lateCharge: string;
  total: string;
  currency: string;
  number: string | null;
  file: string;
};
type Letters = {
  documents: Letter[];
  skipped: { customer: string; reason: string }[];
  warnings: { customer: string; code: string }[];
};
type Statement = {
  customer: string;
  lang: string;
  from: string;
  to: string;
  opening: string;
  closing: string;
  currency: string;
  number: string;
  file: string;
};
type Statements = { documents: Statement[]; skipped: { customer: string; reason: string }[] };
type Aging = {
  currencies: { currency: string; customers: { code: string; total: string; late: string[] }[] }[];
};

const day = '2026-06-30';
const realLedger = path.join(programFolder, '../shared/data/ibm/accounts-receivable.csv');

const minor = (text: string): bigint => BigInt(text.replace('.', ''));
const sum = (texts: readonly string[]): bigint => texts.reduce((total, text) => total + minor(text), 0n);
const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/gu, ',');

async function makeSample(dataDir: string): Promise<void> {
  expect(await runBatch(['sample', '--data-dir', dataDir, '--today', day])).toMatchObject({ status: 0 });
}

const lettersOf = (dataDir: string, level: number, out: string, more: readonly string[] = []) =>
  runBatch<Letters>([
    'letters',
    '--data-dir',
    dataDir,
    '--today',
    day,
    '--as-of',
    day,
    '--level',
    String(level),
    '--out',
    out,
    ...more,
  ]);

test.describe('letters', () => {
  test('one to each customer with late items, numbered without gaps, each figure on the page', async ({
    dataDir,
  }) => {
    await makeSample(dataDir);
    const out = path.join(dataDir, 'out');
    const { status, json } = await lettersOf(dataDir, 2, out);
    expect(status).toBe(0);
    expect(json.documents.length).toBeGreaterThan(4);
    expect((await readdir(out)).toSorted()).toEqual(json.documents.map(({ file }) => file).toSorted());
    for (const letter of json.documents) {
      const { principal, lateCharge, total, currency, number } = letter;
      expect(sum([principal, lateCharge]), letter.customer).toBe(minor(total));
      const file = path.join(out, letter.file);
      const text = await readPdfText(file);
      expect(text, letter.customer).toContain(asRead(number ?? 'no number'));
      if (currency !== 'JPY') expect(text, letter.customer).toContain(grouped(principal));
      if (minor(lateCharge) > 0n) expect(text, letter.customer).toContain(grouped(total));
      const fonts = await readPdfFonts(file);
      expect(fonts.length).toBeGreaterThan(1);
      expect(
        fonts.every(({ isEmbedded, isSubset }) => isEmbedded && isSubset),
        letter.customer,
      ).toBe(true);
    }
    const chinese = json.documents.filter(({ lang }) => lang !== 'en').map(({ number }) => number ?? '');
    const runs = chinese.map((number) => Number(/第(\d+)号/u.exec(number)?.[1])).toSorted((a, b) => a - b);
    expect(runs).toEqual(chinese.map((_number, place) => place + 1));
    // Late charges of each kind are seen, and letters that claim none.
    const claimed = json.documents.filter(({ lateCharge }) => minor(lateCharge) > 0n);
    expect(claimed.length).toBeGreaterThan(2);
    expect(claimed.length).toBeLessThan(json.documents.length);
    for (const { reason } of json.skipped) expect(['disputed', 'covered', 'notComputed']).toContain(reason);
    const verified = await runBatch<{ problems: object[] }>(['verify', '--data-dir', dataDir]);
    expect(verified).toMatchObject({ status: 0, json: { problems: [] } });
  });

  test('what was issued already is skipped; a draft has no number and leaves nothing in the books', async ({
    dataDir,
  }) => {
    await makeSample(dataDir);
    const drafts = path.join(dataDir, 'drafts');
    const draft = await lettersOf(dataDir, 3, drafts, ['--dry-run']);
    expect(draft.status).toBe(0);
    expect(draft.json.documents.every(({ number }) => number === null)).toBe(true);
    const [first] = draft.json.documents;
    expect(await readPdfText(path.join(drafts, first?.file ?? ''))).toMatch(/草.*稿|稿.*草|DRAFT/su);
    const entries = async (): Promise<unknown> =>
      (await runBatch<{ entries: number }>(['verify', '--data-dir', dataDir])).json.entries;
    expect(await entries()).toBe(1);

    const out = path.join(dataDir, 'out');
    const issued = await lettersOf(dataDir, 3, out);
    expect(issued.json.documents.map(({ customer, total }) => [customer, total])).toEqual(
      draft.json.documents.map(({ customer, total }) => [customer, total]),
    );
    expect(await entries()).toBe(2);
    const again = await lettersOf(dataDir, 3, path.join(dataDir, 'again'));
    expect(again).toMatchObject({ status: 0, json: { documents: [] } });
    const already = again.json.skipped.filter(({ reason }) => reason === 'alreadyIssued');
    expect(already).toHaveLength(issued.json.documents.length);
  });

  test('the archived file is what was written, named by its hash; customers by code, one merged file', async ({
    dataDir,
  }) => {
    await makeSample(dataDir);
    const all = await lettersOf(dataDir, 2, path.join(dataDir, 'dry'), ['--dry-run']);
    const codes = [...new Set(all.json.documents.map(({ customer }) => customer))].slice(0, 2);
    const [one = '', two = ''] = codes;
    const out = path.join(dataDir, 'out');
    const single = await lettersOf(dataDir, 2, out, ['--customer', one]);
    expect(new Set(single.json.documents.map(({ customer }) => customer))).toEqual(new Set([one]));
    const [letter] = single.json.documents;
    const bytes = await readFile(path.join(out, letter?.file ?? ''));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(existsSync(path.join(dataDir, 'documents', sha256))).toBe(true);

    const merged = path.join(dataDir, 'merged');
    const both = await lettersOf(dataDir, 1, merged, ['--customer', one, '--customer', two, '--merge']);
    expect(both.json.documents.length).toBeGreaterThan(1);
    expect(await readdir(merged)).toEqual([both.json.documents[0]?.file]);
    expect(new Set(both.json.documents.map(({ file }) => file)).size).toBe(1);
    const pages = await countPdfPages(path.join(merged, both.json.documents[0]?.file ?? ''));
    expect(pages).toBeGreaterThanOrEqual(both.json.documents.length);

    const unknown = await lettersOf(dataDir, 2, out, ['--customer', 'NOBODY']);
    expect(unknown).toMatchObject({ status: 3, json: { error: { code: 'customer.unknown' } } });
  });

  test('every language of a letter', async ({ dataDir }) => {
    await makeSample(dataDir);
    for (const [lang, sentence] of [
      ['zh-CN', '特此函告。'],
      ['en', 'Please pay by'],
      ['both', '本函以中、英文书就'],
    ] as const) {
      const out = path.join(dataDir, lang);
      const { json } = await lettersOf(dataDir, 2, out, ['--doc-lang', lang, '--dry-run']);
      expect(json.documents.every((letter) => letter.lang === lang)).toBe(true);
      const texts = await Promise.all(json.documents.map(({ file }) => readPdfText(path.join(out, file))));
      expect(texts.some((text) => text.includes(asRead(sentence)))).toBe(true);
    }
  });

  test('from the real ledger: four letters on each of two days', async ({ dataDir }) => {
    test.skip(!existsSync(realLedger), `the real ledger is not here: ${realLedger}`);
    const imported = await runBatch([
      'import',
      '--kind',
      'invoices',
      '--file',
      realLedger,
      '--currency',
      'USD',
      '--data-dir',
      dataDir,
      '--today',
      '2013-12-31',
    ]);
    expect(imported.status).toBe(0);
    for (const [asOf, total] of [
      ['2012-12-31', '258.55'],
      ['2013-06-30', '259.47'],
    ] as const) {
      const { status, json } = await runBatch<Letters>([
        'letters',
        '--data-dir',
        dataDir,
        '--today',
        '2013-12-31',
        '--as-of',
        asOf,
        '--level',
        '2',
        '--out',
        path.join(dataDir, asOf),
      ]);
      expect(status).toBe(0);
      expect(json.documents).toHaveLength(4);
      expect(sum(json.documents.map(({ principal }) => principal))).toBe(minor(total));
      expect(json.documents.every(({ lateCharge }) => lateCharge === '0.00')).toBe(true);
    }
  });
});

test.describe('statements', () => {
  test('for every customer with a movement or an open item, closing where aging stands', async ({
    dataDir,
  }) => {
    await makeSample(dataDir);
    const out = path.join(dataDir, 'out');
    const run = (folder: string): ReturnType<typeof runBatch<Statements>> =>
      runBatch<Statements>([
        'statements',
        '--data-dir',
        dataDir,
        '--today',
        '2026-07-02',
        '--month',
        '2026-06',
        '--out',
        folder,
      ]);
    const { status, json } = await run(out);
    expect(status).toBe(0);
    const aging = await runBatch<Aging>(['aging', '--data-dir', dataDir, '--as-of', day]);
    const totals = new Map(
      aging.json.currencies.flatMap(({ currency, customers }) =>
        customers.map(({ code, total }) => [`${code} ${currency}`, total] as const),
      ),
    );
    for (const statement of json.documents) {
      const { customer, currency, closing } = statement;
      expect(closing, customer).toBe(totals.get(`${customer} ${currency}`) ?? closing);
      expect(statement).toMatchObject({ from: '2026-06-01', to: '2026-06-30' });
      const text = await readPdfText(path.join(out, statement.file));
      if (statement.lang !== 'en') expect(text).toContain('本对账单仅就货款本金及收付记录进行核对');
      expect(text, customer).toContain(asRead(statement.number));
    }
    const keys = new Set(json.documents.map(({ customer, currency }) => `${customer} ${currency}`));
    for (const key of totals.keys()) expect(keys, key).toContain(key);
    const again = await run(path.join(dataDir, 'again'));
    expect(again.json.documents).toEqual([]);
    expect(new Set(again.json.skipped.map(({ reason }) => reason))).toEqual(new Set(['alreadyIssued']));
  });
});
