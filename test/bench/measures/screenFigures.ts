import { type Page } from '@playwright/test';
import { benchDay } from '../company';
import { runWork, type Running } from '../program';
import { type Figure, ms } from '../report';
import { percentile } from '../stats';

type Rows<T> = { readonly rows: readonly T[] };

/** From the key to the painted screen: a customer, a bucket of the aging, and a name by its pinyin initials. */
export async function measureScreens(running: Running, size: number): Promise<readonly Figure[]> {
  const { page } = running;
  const list = await runWork<Rows<{ id: string; name: string }>>(page, 'customers.page', {
    filter: { asOf: benchDay, bounds: [30, 60, 90, 180] },
    sort: { key: 'total', descending: true },
    offset: 0,
    limit: 24,
  });
  const customers: number[] = [];
  for (const { id, name } of list.value.rows)
    customers.push(await timePaint(page, `#/customers/${id}`, name));
  const buckets: number[] = [];
  for (let late = 0; late < 5; late += 1)
    for (const currency of ['CNY', 'USD', 'EUR', 'GBP'])
      buckets.push(await timePaint(page, `#/aging/items?column=${late}&currency=${currency}`, null));
  const found: number[] = [];
  for (const text of ['yx', 'qc', 'jx', 'hn', 'sz', 'dz', 'kj', 'cl', 'bj', 'my'])
    found.push((await runWork(page, 'search', { text, limit: 20, asOf: benchDay })).took);
  const row = (name: string, times: readonly number[]): Figure => ({
    name,
    size,
    measured: `${ms(percentile(times, 95))} 95th percentile of ${times.length}`,
    yardstick: '–',
    bar: '100 ms, 95th percentile',
    keepsBar: percentile(times, 95) < 100,
  });
  return [
    row('open a customer', customers),
    row('open an aging bucket', buckets),
    row('search a name by pinyin initials (answer)', found),
  ];
}

/** Milliseconds from setting the address until the heading (or the table's rows) stands and a frame was painted. */
async function timePaint(page: Page, hash: string, heading: string | null): Promise<number> {
  return page.evaluate(
    ([address, text]) =>
      new Promise<number>((resolve, reject) => {
        const main = document.querySelector('main');
        if (main === null) return reject(new Error('the page has no main part'));
        const before = main.querySelector('h1, h2')?.textContent ?? '';
        const isThere = () =>
          text === null
            ? location.hash.startsWith('#/aging/items') && main.querySelector('tbody tr') !== null
            : main.querySelector('h1, h2')?.textContent?.includes(text) === true &&
              main.querySelector('tbody tr') !== null;
        const began = performance.now();
        const late = setTimeout(() => reject(new Error(`${address} was not painted (${before})`)), 10_000);
        const look = () => {
          if (!isThere()) return requestAnimationFrame(look);
          clearTimeout(late);
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
          return 0;
        };
        location.hash = address ?? '';
        requestAnimationFrame(look);
      }),
    [hash, heading] as const,
  );
}
