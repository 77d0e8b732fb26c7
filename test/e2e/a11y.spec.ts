import { isoDate } from '@shared/dates';
import { type Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { violations } from './pages/axe';
import { goTo, openSample, run, setSize, today } from './pages/books';

const asOf = isoDate(today);

/** Every screen of the frame, by the address it has in this book. */
async function addresses(page: Page): Promise<readonly (readonly [name: string, address: string])[]> {
  const customers = await run(page, 'customers.page', {
    filter: { asOf, bounds: [30, 60, 90, 180], state: 'late' },
    sort: { key: 'total', descending: true },
    offset: 0,
    limit: 1,
  });
  const invoices = await run(page, 'invoices.page', {
    filter: { asOf },
    sort: { key: 'issuedOn', descending: true },
    offset: 0,
    limit: 400,
  });
  const customer = customers.rows[0]?.id ?? '';
  const invoice = invoices.rows.find(({ status }) => status === 'part-paid');
  if (!invoice) throw new Error('the sample company has part payments');
  const file = await run(page, 'invoice.file', { id: invoice.id, asOf });
  const receipt = file?.settlements.flatMap((one) =>
    one.kind === 'allocation' && one.row.source.kind === 'receipt' ? [one.source.id] : [],
  )[0];
  return [
    ['aging', '/aging'],
    ['aging by salesperson', '/aging?group=salesperson'],
    ['open items', '/aging/items?column=0'],
    ['customers', '/customers'],
    ['customer', `/customers/${customer}`],
    ['customer documents', `/customers/${customer}?tab=documents`],
    ['customer details', `/customers/${customer}?tab=details`],
    ['customer history', `/customers/${customer}?tab=history`],
    ['customer form', `/customers/${customer}/edit`],
    ['new customer', '/customers/new'],
    ['invoices', '/invoices'],
    ['invoice', `/invoices/${invoice.id}`],
    ['receipt', `/receipts/${receipt ?? ''}`],
    ['nothing found', '/customers?text=qqzzxx'],
    ['no such page', '/nowhere'],
  ];
}

for (const [lang, scheme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing on any screen, ${lang}, ${scheme}`, async ({ launch }) => {
    test.setTimeout(120_000);
    const { page } = await openSample(launch, { lang });
    if ((await page.evaluate(() => document.documentElement.dataset['mantineColorScheme'])) !== scheme) {
      await page.keyboard.press('Control+Shift+D');
    }
    const found: string[] = [];
    for (const [name, address] of await addresses(page)) {
      await goTo(page, address);
      await page.waitForTimeout(500);
      found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
    }
    await goTo(page, (await addresses(page)).find(([name]) => name === 'invoice')?.[1] ?? '');
    await page.getByRole('button', { name: /^(登记争议|Open a dispute)$/ }).click();
    await page.waitForTimeout(300);
    found.push(...(await violations(page)).map((one) => `dispute: ${one}`));
    await page.keyboard.press('Escape');
    await goTo(page, '/aging');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('yz');
    await page.waitForTimeout(300);
    found.push(...(await violations(page)).map((one) => `palette: ${one}`));
    await page.keyboard.press('Escape');
    await page.locator('body').press('?');
    await page.waitForTimeout(300);
    found.push(...(await violations(page)).map((one) => `keys: ${one}`));
    expect(found).toEqual([]);
  });
}

test('at 200 % and in a narrow window nothing runs out of the page', async ({ launch }) => {
  const { app, page } = await openSample(launch);
  const list = await addresses(page);
  const runsOver = async (): Promise<boolean> =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth + 1;
    });
  const over: string[] = [];
  for (const [width, height, zoom] of [
    [1180, 760, 1],
    [960, 640, 1],
    [1440, 900, 2],
  ] as const) {
    await setSize(app, width, height);
    await app.evaluate(
      ({ BrowserWindow }, factor) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor),
      zoom,
    );
    for (const [name, address] of list) {
      await goTo(page, address);
      await page.waitForTimeout(250);
      if (await runsOver()) over.push(`${name} at ${width} × ${zoom}`);
      const main = await page.locator('main').boundingBox();
      if (!main || main.width < 300 || main.height < 150)
        over.push(`${name} has no room at ${width} × ${zoom}`);
    }
  }
  expect(over).toEqual([]);
});
