import { type Page } from '@playwright/test';

export type Picture = {
  /** Of the file in docs/pictures/, without its ending. */
  readonly name: string;
  readonly lang: 'zh-CN' | 'en';
  readonly scheme: 'light' | 'dark';
  readonly size: readonly [width: number, height: number];
  /** The sample company, or a folder without one. */
  readonly company: 'sample' | 'none';
  readonly address?: string;
  readonly prepare?: (page: Page) => Promise<void>;
  readonly leave?: (page: Page) => Promise<void>;
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

const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');

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
    name: 'import-zh-light',
    lang: 'zh-CN',
    scheme: 'light',
    size: wide,
    company: 'sample',
    address: '/import',
  },
  { name: 'first-start-en-light', lang: 'en', scheme: 'light', size: narrow, company: 'none' },
  { name: 'first-start-zh-dark', lang: 'zh-CN', scheme: 'dark', size: narrow, company: 'none' },
];
