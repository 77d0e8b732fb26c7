import { isoDate } from '@shared/dates';
import { expect, test } from './fixtures';
import { violations } from './pages/axe';
import { goTo, openSample, setSize, today } from './pages/books';
import { issueOne, PapersPage } from './pages/papers';

for (const [lang, scheme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing on the screens of papers, ${lang}, ${scheme}`, async ({ launch }) => {
    test.setTimeout(120_000);
    const { app, page } = await openSample(launch, { lang });
    const papers = new PapersPage(page, lang);
    if ((await page.evaluate(() => document.documentElement.dataset['mantineColorScheme'])) !== scheme)
      await page.keyboard.press('Control+Shift+D');
    const paper = await issueOne(papers, isoDate(today));
    const found: string[] = [];
    for (const address of [
      '/letters?level=3',
      '/letters?kind=chargeNote',
      '/letters?show=out',
      '/letters?view=issued',
      '/statements',
      '/statements?kind=confirmation&purpose=audit',
      '/statements?view=issued',
      `/papers/${paper.id}`,
      '/papers/unknown',
      `/customers/${paper.customerId}?tab=papers`,
    ]) {
      await goTo(page, address);
      await page.waitForTimeout(1500);
      found.push(...(await violations(page)).map((one) => `${address}: ${one}`));
      for (const [width, height] of [
        [1180, 760],
        [1440, 900],
      ] as const) {
        await setSize(app, width, height);
        const isOver = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth > clientWidth + 1;
        });
        if (isOver) found.push(`${address} runs over at ${width}`);
      }
    }
    expect(found).toEqual([]);
  });
}
