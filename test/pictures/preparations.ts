import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ElectronApplication, type Page } from '@playwright/test';
import { goTo, run } from '../e2e/pages/books';
import { issueOnScreen, PapersPage, shownPages } from '../e2e/pages/papers';
import { stubOpen } from '../e2e/pages/start';

/* What is done on a screen before its picture is taken. */

export const table = async (page: Page): Promise<void> => {
  await page.locator('main table tbody tr').first().waitFor();
};

/** Beside the names and figures of a row, which lead elsewhere. */
const beside = { position: { x: 3, y: 12 } };

export const firstOpened = async (page: Page): Promise<void> => {
  await table(page);
  await page.locator('main table tbody tr[aria-expanded=false]').first().click(beside);
  await page.keyboard.press('ArrowRight');
  await page.locator('main table tbody tr[aria-expanded=true]').first().waitFor();
};

export const openFirst = async (page: Page): Promise<void> => {
  await table(page);
  const list = page.url();
  await page.locator('main table tbody tr').first().click(beside);
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => location.href.split('?')[0] !== before.split('?')[0], list);
  await page.locator('main h1').first().waitFor();
  await table(page);
};

export const palette = async (page: Page): Promise<void> => {
  await table(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('yz');
  await page.getByRole('option').nth(1).waitFor();
};

/** An invented export with the mistakes that people make; read, mapped and checked, nothing written yet. */
const ledger = [
  '应收明细,,,,,,',
  '客户,发票号,开票日,到期日,价税合计,已收,币种',
  '沅川枕河光电有限公司,26322000001184417203,2026-04-22,2026-06-21,"148,900.00",,人民币',
  '乐屿青翊电气,26322000001184417219,2026/5/5,2026/6/4,"￥83,600.00",,RMB',
  '云泽栎舟模具有限公司,26322000001184417226,46161,2026年6月18日,１２８７４０．５０,,CNY',
  '海岫岱屿器材有限公司,26322000001184417233,2026-13-02,2026-05-28,86300,,CNY',
  '绾江篱野精密机械有限公司,26322000001184417240,2026-04-03,2026-05-03,-41880,,CNY',
  '墨垣泊原仪表有限公司,26322000001184417257,2026-05-31,2026-06-15,38720,10000,CNY',
  '墨垣泊原仪表有限公司,26322000001184417257,2026-05-31,2026-06-15,38720,,CNY',
  'Corrinmere Bearings Ltd,26322000001184417264,2026-04-20,2026-06-19,"18,640.00",,GBP',
  '合计,,,,"585,500.50","10,000.00",',
].join('\r\n');

export const readLedger = async (page: Page, app: ElectronApplication): Promise<void> => {
  const file = path.join(tmpdir(), '应收明细-6月.csv');
  await writeFile(file, ledger);
  await stubOpen(app, file);
  await page.keyboard.press('Control+Enter');
  await page.locator('main footer button').last().waitFor();
};

export const toPreview = async (page: Page, app: ElectronApplication): Promise<void> => {
  await readLedger(page, app);
  for (const step of [3, 4]) {
    await page.locator('main footer button:not([disabled])').last().waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator(`[aria-current=step]:has-text("${step}")`).waitFor();
  }
  await table(page);
};

export const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');

/** The viewer of a preview lives in a process of its own; the picture is taken of the whole window. */
export const previewed = async (page: Page, app: ElectronApplication): Promise<void> => {
  await page.locator('main table tbody tr').first().waitFor();
  await page.locator('iframe[src^="blob:"]').waitFor();
  for (;;) {
    if ((await shownPages(app)) > 0) break;
    await page.waitForTimeout(200);
  }
  // The viewer paints after it has read.
  await page.waitForTimeout(1_500);
};

export const issuedLetter = async (page: Page, app: ElectronApplication): Promise<void> => {
  const papers = new PapersPage(page, 'zh-CN');
  await issueOnScreen(papers, 'letter');
  const { rows } = await run(page, 'papers.list', { filter: { kind: 'letter' }, offset: 0, limit: 60 });
  const letter = rows.find(({ customerCode }) => customerCode === 'C0003') ?? rows[0];
  await goTo(page, `/papers/${letter?.id ?? ''}`);
  await page.locator('main h1').first().waitFor();
  await previewed(page, app);
};

export const settingsTab =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('tab', { name }).click();
    await page.locator('main table').first().waitFor();
  };
