import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ElectronApplication, type Page } from '@playwright/test';
import { goTo, run } from '../e2e/pages/books';
import { issueOnScreen, PapersPage, shownPages } from '../e2e/pages/papers';
import { stubOpen } from '../e2e/pages/start';

export type Picture = {
  /** Of the file in docs/pictures/, without its ending. */
  readonly name: string;
  readonly lang: 'zh-CN' | 'en';
  readonly scheme: 'light' | 'dark';
  readonly size: readonly [width: number, height: number];
  /** The sample company, or a folder without one. */
  readonly company: 'sample' | 'none';
  readonly address?: string;
  readonly prepare?: (page: Page, app: ElectronApplication) => Promise<void>;
  readonly leave?: (page: Page) => Promise<void>;
  /** Taken of the window itself, because a part of it is another process's. */
  readonly isWhole?: boolean;
};

const wide = [1440, 900] as const;
const narrow = [1180, 760] as const;

const table = async (page: Page): Promise<void> => {
  await page.locator('main table tbody tr').first().waitFor();
};

/** Beside the names and figures of a row, which lead elsewhere. */
const beside = { position: { x: 3, y: 12 } };

const firstOpened = async (page: Page): Promise<void> => {
  await table(page);
  await page.locator('main table tbody tr[aria-expanded=false]').first().click(beside);
  await page.keyboard.press('ArrowRight');
  await page.locator('main table tbody tr[aria-expanded=true]').first().waitFor();
};

const openFirst = async (page: Page): Promise<void> => {
  await table(page);
  const list = page.url();
  await page.locator('main table tbody tr').first().click(beside);
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => location.href.split('?')[0] !== before.split('?')[0], list);
  await page.locator('main h1').first().waitFor();
  await table(page);
};

const palette = async (page: Page): Promise<void> => {
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

const readLedger = async (page: Page, app: ElectronApplication): Promise<void> => {
  const file = path.join(tmpdir(), '应收明细-6月.csv');
  await writeFile(file, ledger);
  await stubOpen(app, file);
  await page.keyboard.press('Control+Enter');
  await page.locator('main footer button').last().waitFor();
};

const toPreview = async (page: Page, app: ElectronApplication): Promise<void> => {
  await readLedger(page, app);
  for (const step of [3, 4]) {
    await page.locator('main footer button:not([disabled])').last().waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator(`[aria-current=step]:has-text("${step}")`).waitFor();
  }
  await table(page);
};

const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');

/** The viewer of a preview lives in a process of its own; the picture is taken of the whole window. */
const previewed = async (page: Page, app: ElectronApplication): Promise<void> => {
  await page.locator('main table tbody tr').first().waitFor();
  await page.locator('iframe[src^="blob:"]').waitFor();
  for (;;) {
    if ((await shownPages(app)) > 0) break;
    await page.waitForTimeout(200);
  }
  // The viewer paints after it has read.
  await page.waitForTimeout(1_500);
};

const issuedLetter = async (page: Page, app: ElectronApplication): Promise<void> => {
  const papers = new PapersPage(page, 'zh-CN');
  await issueOnScreen(papers, 'letter');
  const { rows } = await run(page, 'papers.list', { filter: { kind: 'letter' }, offset: 0, limit: 60 });
  const letter = rows.find(({ customerCode }) => customerCode === 'C0003') ?? rows[0];
  await goTo(page, `/papers/${letter?.id ?? ''}`);
  await page.locator('main h1').first().waitFor();
  await previewed(page, app);
};

const settingsTab =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('tab', { name }).click();
    await page.locator('main table').first().waitFor();
  };

/** What is looked at beside the reference: every screen, in both languages, light and dark, wide and narrow. */
export const pictures: readonly Picture[] = [
  {
    name: 'aging-zh-light',
    lang: 'zh-CN',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/aging',
    prepare: firstOpened,
  },
  {
    name: 'aging-zh-dark',
    lang: 'zh-CN',
    scheme: 'dark',
    size: wide,
    company: 'sample',
    address: '/aging',
    prepare: table,
  },
  {
    name: 'aging-zh-narrow',
    lang: 'zh-CN',
    scheme: 'light',
    size: narrow,
    company: 'sample',
    address: '/aging',
    prepare: table,
  },
  {
    name: 'aging-en-light',
    lang: 'en',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/aging',
    prepare: table,
  },
  {
    name: 'aging-en-dark',
    lang: 'en',
    scheme: 'dark',
    size: wide,
    company: 'sample',
    address: '/aging',
    prepare: table,
  },
  {
    name: 'items-en-light',
    lang: 'en',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/aging/items?column=1',
    prepare: table,
  },
  {
    name: 'customers-zh-light',
    lang: 'zh-CN',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/customers',
    prepare: table,
  },
  {
    name: 'customers-en-dark',
    lang: 'en',
    scheme: 'dark',
    size: narrow,
    company: 'sample',
    address: '/customers',
    prepare: table,
  },
  {
    name: 'customer-zh-light',
    lang: 'zh-CN',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/customers?sort=overdue&down=true',
    prepare: openFirst,
  },
  {
    name: 'customer-en-dark',
    lang: 'en',
    scheme: 'dark',
    size: wide,
    company: 'sample',
    address: '/customers?sort=overdue&down=true',
    prepare: openFirst,
  },
  {
    name: 'invoices-zh-light',
    lang: 'zh-CN',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/invoices',
    prepare: table,
  },
  {
    name: 'invoices-en-dark',
    lang: 'en',
    scheme: 'dark',
    size: narrow,
    company: 'sample',
    address: '/invoices',
    prepare: table,
  },
  {
    name: 'invoice-en-light',
    lang: 'en',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/invoices?state=late',
    prepare: openFirst,
  },
  {
    name: 'palette-zh-dark',
    lang: 'zh-CN',
    scheme: 'dark',
    size: wide,
    company: 'sample',
    address: '/customers',
    prepare: palette,
    leave: escape,
  },
  {
    name: 'settings-zh-light',
    lang: 'zh-CN',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/settings',
  },
  {
    name: 'settings-en-dark',
    lang: 'en',
    scheme: 'dark',
    size: narrow,
    company: 'sample',
    address: '/settings',
  },
  {
    name: 'letters-zh-light',
    lang: 'zh-CN',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/letters?level=2',
    prepare: previewed,
    isWhole: true,
  },
  {
    name: 'letters-en-dark',
    lang: 'en',
    scheme: 'dark',
    size: wide,
    company: 'sample',
    address: '/letters?level=3',
    prepare: previewed,
    isWhole: true,
  },
  {
    name: 'letters-en-narrow',
    lang: 'en',
    scheme: 'light',
    size: narrow,
    company: 'sample',
    address: '/letters?level=2',
    prepare: previewed,
    isWhole: true,
  },
  {
    name: 'statements-en-light',
    lang: 'en',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/statements?month=2026-05',
    prepare: previewed,
    isWhole: true,
  },
  {
    name: 'paper-zh-light',
    lang: 'zh-CN',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/letters?level=2',
    prepare: issuedLetter,
    isWhole: true,
  },
  {
    name: 'settings-papers-zh-light',
    lang: 'zh-CN',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/settings',
    prepare: settingsTab('函件'),
  },
  {
    name: 'settings-rates-en-dark',
    lang: 'en',
    scheme: 'dark',
    size: wide,
    company: 'sample',
    address: '/settings',
    prepare: settingsTab('Rates and calendar'),
  },
  {
    name: 'import-zh-light',
    lang: 'zh-CN',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/import',
  },
  {
    name: 'import-preview-zh-light',
    lang: 'zh-CN',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/import',
    prepare: toPreview,
  },
  {
    name: 'import-head-en-dark',
    lang: 'en',
    scheme: 'dark',
    size: wide,
    company: 'sample',
    address: '/import',
    prepare: readLedger,
  },
  { name: 'first-start-en-light', lang: 'en', scheme: 'light', size: narrow, company: 'none' },
  { name: 'first-start-zh-dark', lang: 'zh-CN', scheme: 'dark', size: narrow, company: 'none' },
];
