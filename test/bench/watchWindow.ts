import { type Page } from '@playwright/test';

/** Milliseconds: the longest gap of a 5 ms timer, wait of a narrow read of the store, and wait of a small question. */
export type Watched = { readonly still: number; readonly read: number; readonly answer: number };

/** Watches the window from now on; what is answered ends it and tells what was seen. */
export async function watchWindow(page: Page): Promise<() => Promise<Watched>> {
  await page.evaluate(watch);
  return () => page.evaluate(() => (globalThis as unknown as { __watch: () => Watched }).__watch());
}

/** Runs in the page. */
function watch(): void {
  let still = 0;
  let read = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    still = Math.max(still, now - last - 5);
    last = now;
  }, 5);
  const reads = setInterval(() => {
    const asked = performance.now();
    const open = indexedDB.open('ledger-1');
    open.onsuccess = () => {
      const db = open.result;
      const names = [...db.objectStoreNames].filter((name) => name === 'company');
      if (names.length === 0) return db.close();
      const get = db.transaction(names, 'readonly').objectStore('company').get('company');
      get.onsuccess = () => {
        read = Math.max(read, performance.now() - asked);
        db.close();
      };
    };
  }, 250);
  let answer = 0;
  const { __zhangqi } = globalThis as unknown as {
    __zhangqi: { ledger: { run(name: string, input: unknown): Promise<unknown> } };
  };
  let isAsking = false;
  const asks = setInterval(() => {
    if (isAsking) return;
    isAsking = true;
    const asked = performance.now();
    void __zhangqi.ledger.run('papers.list', { filter: {}, offset: 0, limit: 1 }).then(() => {
      answer = Math.max(answer, performance.now() - asked);
      isAsking = false;
    });
  }, 50);
  Object.assign(globalThis, {
    __watch: () => {
      for (const each of [timer, reads, asks]) clearInterval(each);
      return { still, read, answer };
    },
  });
}
