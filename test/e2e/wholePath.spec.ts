import path from 'node:path';
import { figuresOf, readSummary } from '@test/builders/agingFigures';
import { LibreOffice, libreOffice } from '@test/builders/libreOffice';
import { readCached } from '@test/builders/readWorkbook';
import { type Page } from '@playwright/test';
import { type AgingQuery } from '@shared/aging';
import { isoDate } from '@shared/dates';
import { catalogueOf, type Language, languages } from '@shared/i18n';
import { expect, runBatch, test } from './fixtures';
import { goTo, run, setSize, today, waitForLedger } from './pages/books';
import { openEmpty, StartPage, stubSave } from './pages/start';
import { TablePage } from './pages/table';
import { expectedAging, ledgerWorkbook, rowOf } from './pages/wholeLedger';
import { WizardPage, writeInput } from './pages/wizard';

/*
 * The one complete path, as a user goes it on the first day, in both languages: books, ledger, aging, workbook, back
 * and again; with the figures counted by hand on screen, in the workbook and unattended.
 */

const days = ['2026-06-30', '2026-03-31'] as const;
const queryOn = (day: string): AgingQuery => ({
  asOf: isoDate(day),
  basis: 'due',
  bounds: [30, 60, 90, 180],
});

type BatchFigures = { notDue: string; late: string[]; unapplied: string; total: string };
type BatchAging = {
  currencies: { currency: string; totals: BatchFigures; customers: (BatchFigures & { code: string })[] }[];
};

for (const lang of languages) {
  test(`from an empty folder to the aging workbook and back, ${lang}`, async ({ launch, dataDir }) => {
    test.setTimeout(300_000);
    const words = catalogueOf(lang);
    const first = await openEmpty(launch, { lang });
    const { app, page } = first;

    await test.step('the first start opens the company', async () => {
      const start = new StartPage(page);
      await start.nameField.fill(lang === 'en' ? 'Chengyan Machinery' : '澄砚精密机械有限公司');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('heading', { level: 1, name: words.imports.title })).toBeVisible();
    });

    await test.step('the ledger is imported, one cell corrected, one row left out', async () => {
      const wizard = new WizardPage(app, page, lang);
      await wizard.toPreview(await writeInput(dataDir, 'ledger.xlsx', await ledgerWorkbook(lang)));
      const { chips } = words.imports.preview;
      await expect(wizard.chip(chips.problems, 2)).toBeVisible();
      await page.keyboard.press('F8');
      const { problemNames, correct } = words.imports;
      const dateHead = words.imports.columns.date;
      await expect(wizard.pane).toContainText(correct.row({ row: String(rowOf.badDay) }));
      await expect(await wizard.cell(rowOf.badDay, dateHead)).toContainText('2026-02-30');
      await page.keyboard.press('Enter');
      await page.keyboard.type('2026-01-20');
      await page.keyboard.press('Enter');
      await expect(await wizard.cell(rowOf.badDay, dateHead)).toHaveText(/^2026-01-20/);
      await expect(wizard.chip(chips.problems, 1)).toBeVisible();
      await page.keyboard.press('F8');
      await expect(wizard.pane).toContainText(correct.row({ row: String(rowOf.twice) }));
      await expect(await wizard.cell(rowOf.twice, words.imports.columns.number)).toContainText(
        problemNames['number.duplicate'],
      );
      await wizard.pane.getByRole('button', { name: correct.skip }).click();
      await expect(wizard.chip(chips.problems, 0)).toBeVisible();
      await wizard.next(words.imports.steps.effects);
      await expect(page.locator('main')).toContainText(words.imports.effects.commit({ rows: '8', count: 8 }));
      await wizard.next(words.imports.steps.done);
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('heading', { level: 1, name: words.aging.title })).toBeVisible();
    });

    await test.step('the aging stands on screen, as of two days', async () => {
      await showsAging(page, lang, days[0]);
      await page.getByLabel(words.frame.top.asOf, { exact: true }).first().fill(days[1]);
      await showsAging(page, lang, days[1]);
      await page.getByRole('button', { name: words.frame.top.notToday }).click();
      await showsAging(page, lang, days[0]);
    });

    await test.step('a figure leads to its documents, and these to the customer', async () => {
      const aging = new TablePage(page, words.aging.title);
      const cell = await aging.cell(aging.row('0001'), words.aging.columns.range({ from: 91, to: 180 }));
      await cell.getByRole('button').click();
      const items = new TablePage(page, words.aging.items.title);
      await expect(items.row('F-1002')).toBeVisible();
      await expect(items.table.locator('tbody tr[aria-rowindex]')).toHaveCount(1);
      await expect(items.totals).toContainText('20,000.00');
      await page.keyboard.press('Alt+ArrowLeft');
      await aging.row('0001').getByRole('button', { name: '平汐远岫汽车配件有限公司', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: '平汐远岫汽车配件有限公司' })).toBeVisible();
      const open = new TablePage(page, words.customers.page.tabs.items);
      for (const [number, amount] of [
        ['F-1002', '20,000.00'],
        ['F-1003', '20,000.00'],
        ['F-1004', '4,000.00'],
      ] as const)
        expect(await open.cellText(open.row(number), words.aging.items.open)).toBe(`${amount} CNY`);
      await expect(open.totals).toContainText('44,000.00');
      await page.getByRole('tab', { name: new RegExp(`^${words.customers.page.tabs.documents}`) }).click();
      const documents = new TablePage(page, words.customers.page.tabs.documents);
      await expect(documents.row('F-1001')).toContainText('10,000.00');
      await page.keyboard.press('Control+1');
    });

    await test.step('the workbook has the same figures, also calculated anew', async () => {
      const file = path.join(dataDir, 'inputs', 'aging.xlsx');
      await stubSave(app, file);
      await expect(page.getByRole('treegrid')).toBeVisible();
      await page.keyboard.press('Control+e');
      await expect(page.getByText(/aging\.xlsx.*\d/).first()).toBeVisible({ timeout: 60_000 });
      const report = await run(page, 'aging.report', queryOn(days[0]));
      expect(readSummary(await readCached(file), report, lang)).toEqual(figuresOf(report));
      if (libreOffice === null) return;
      const office = new LibreOffice(path.join(dataDir, 'inputs'), { recalculates: true });
      const summary = readSummary(await office.read(file), report, lang);
      expect(summary).toEqual(figuresOf(report));
      const figures = expectedAging[days[0]];
      for (const { currency, customers, total } of summary) {
        const expected = figures?.[currency as 'CNY' | 'USD'] ?? {};
        for (const { code, amounts } of customers) expect(amounts).toEqual(expected[code]);
        expect(total).toEqual(expected['Σ']);
      }
    });
    await app.close();
    await sameInBatch(dataDir);

    const { page: later, app: again } = await launch({ lang, today, hasTestHooks: true });
    await setSize(again, 1440, 900);
    await waitForLedger(later);

    await test.step('after another start the import is undone as a whole, and done again', async () => {
      await goTo(later, '/aging');
      await showsAging(later, lang, days[0]);
      await later.keyboard.press('Control+z');
      await expect(later.getByText(words.aging.empty.noBookTitle)).toBeVisible();
      const empty = await run(later, 'book.state', {});
      expect(empty.counts).toMatchObject({
        customers: 0,
        invoices: 0,
        receipts: 0,
        allocations: 0,
        disputes: 0,
        imports: 0,
      });
      await later.keyboard.press('Control+Shift+Z');
      await showsAging(later, lang, days[0]);
    });
    await again.close();
    await sameInBatch(dataDir);
    const verified = await runBatch<{ ok: boolean; entries: number }>(['verify', '--data-dir', dataDir]);
    expect(verified).toMatchObject({ status: 0, json: { ok: true, entries: 4, problems: [] } });
  });
}

/** The figures on screen are those counted by hand, and no others. */
async function showsAging(page: Page, lang: Language, day: string): Promise<void> {
  const { aging: words } = catalogueOf(lang);
  const table = new TablePage(page, words.title);
  const heads = [
    words.columns.total,
    words.columns.notDue,
    words.columns.range({ from: 1, to: 30 }),
    words.columns.range({ from: 31, to: 60 }),
    words.columns.range({ from: 61, to: 90 }),
    words.columns.range({ from: 91, to: 180 }),
    words.columns.over({ days: 180 }),
    words.columns.unapplied,
  ];
  for (const [currency, rows] of Object.entries(expectedAging[day] ?? {})) {
    for (const [code, amounts] of Object.entries(rows)) {
      const row = table.row(code === 'Σ' ? words.subtotal({ name: currency }) : code);
      const read = async (): Promise<string[]> => Promise.all(heads.map((head) => table.cellText(row, head)));
      await expect.poll(read, { timeout: 20_000 }).toEqual(amounts.map(shown));
    }
  }
}

/** An amount as screens write it. */
function shown(amount: string): string {
  return amount === '0.00' ? '–' : amount.replace(/\B(?=(\d{3})+\.)/g, ',');
}

/** Unattended the program answers the same figures for both days. */
async function sameInBatch(dataDir: string): Promise<void> {
  for (const day of days) {
    const { status, json } = await runBatch<BatchAging>(['aging', '--data-dir', dataDir, '--as-of', day]);
    expect(status).toBe(0);
    const found = json.currencies.map(({ currency, totals, customers }) => [
      currency,
      Object.fromEntries([...customers.map((one) => [one.code, listed(one)]), ['Σ', listed(totals)]]),
    ]);
    expect(Object.fromEntries(found)).toEqual(expectedAging[day]);
  }
}

function listed({ total, notDue, late, unapplied }: BatchFigures): readonly string[] {
  return [total, notDue, ...late, unapplied];
}
