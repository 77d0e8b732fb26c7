import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ElectronApplication, type Page } from '@playwright/test';
import { type BookState, type VerifyReport } from '@renderer/workers/ledger/protocol';
import { Victim } from '../torture/victim';
import { expect, runBatch, test } from './fixtures';
import { run, waitForLedger } from './pages/books';

/*
 * A window that is reloaded, crashes or is killed with its program while a large command is under way: all of it or
 * nothing, named at the start where nobody may have seen its confirmation; and the program goes on.
 */

const size = 4_000;
const day = '2026-03-31';

/**
 * What the book has to hold: the company, where its commit line is in the journal (a fast disk may have taken it before
 * the accident), and else nothing.
 */
async function invoicesBy(dataDir: string): Promise<number> {
  const journal = await readFile(path.join(dataDir, 'journal', '000001.journal'), 'utf8');
  return journal.includes('"kind":"commit"') ? size : 0;
}

/** An entry that the book can take, whatever became of the large one. */
function nextEntry(invoices: number): ['company.open', { baseCurrency: string }] | ['undo', object] {
  return invoices === 0 ? ['company.open', { baseCurrency: 'CNY' }] : ['undo', {}];
}

/** Starts a large command and answers when it is in that stage; what becomes of it is not waited for. */
function startLarge(page: Page, stage: 'journal' | 'applying'): Promise<void> {
  return page.evaluate(
    ([wanted, invoices, today]) =>
      new Promise<void>((resolve) => {
        type Options = { onProgress: (progress: { stage: string; done: number }) => void };
        type Hook = {
          __zhangqi: {
            ledger: { run: (name: string, input: unknown, options: Options) => Promise<unknown> };
          };
        };
        const { ledger } = (globalThis as unknown as Hook).__zhangqi;
        const onProgress: Options['onProgress'] = (progress) => {
          if (progress.stage === wanted && progress.done > 0) resolve();
        };
        void ledger.run('sample.load', { invoices, seed: 1, today }, { onProgress });
      }),
    [stage, size, day] as const,
  );
}

/** Runs a piece of the ledger's work in the window, whatever became of the page that the test held. */
function ask<T>(app: ElectronApplication, name: string, input: object): Promise<T> {
  const script = `globalThis.__zhangqi.ledger.run(${JSON.stringify(name)}, ${JSON.stringify(input)})`;
  return app.evaluate(async ({ BrowserWindow }, code) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const answer = (await contents?.executeJavaScript(code)) as { value: unknown };
    return answer.value;
  }, script) as Promise<T>;
}

test('reloaded while the journal takes the parts: without its last line nothing of them counts', async ({
  launch,
  dataDir,
}) => {
  const { page } = await launch({ lang: 'en', hasTestHooks: true });
  await waitForLedger(page);
  await startLarge(page, 'journal');
  await page.reload();
  await waitForLedger(page);
  const { counts, start } = await run(page, 'book.state', {});
  expect([start.kind, counts.invoices]).toEqual(['ready', await invoicesBy(dataDir)]);
  const [command, input] = nextEntry(counts.invoices);
  expect(await run(page, command, input)).toMatchObject({ command });
  expect(await run(page, 'book.verify', {})).toMatchObject({ ok: true, problems: [] });
});

test('reloaded while the store takes the rows: all of them are there, and the entry is named', async ({
  launch,
}) => {
  const { page } = await launch({ lang: 'en', hasTestHooks: true });
  await waitForLedger(page);
  await startLarge(page, 'applying');
  await page.reload();
  await waitForLedger(page);
  const { counts, start } = await run(page, 'book.state', {});
  expect(counts.invoices).toBe(size);
  expect(start).toMatchObject({ kind: 'ready', repaired: 1, unconfirmed: [{ command: 'sample.load' }] });
  await expect(
    page.getByText('One entry was saved just before the program stopped and is kept'),
  ).toBeVisible();
  await expect(page.getByText('Loaded the sample company').first()).toBeVisible();
  expect(await run(page, 'book.verify', {})).toMatchObject({ ok: true, problems: [] });
});

for (const stage of ['journal', 'applying'] as const) {
  test(`a page that crashes while a large command is under way (${stage}) comes back whole`, async ({
    launch,
    dataDir,
  }) => {
    const { app, page } = await launch({ lang: 'en', hasTestHooks: true });
    await waitForLedger(page);
    await startLarge(page, stage);
    await app.evaluate(async ({ BrowserWindow, dialog }) => {
      dialog.showMessageBoxSync = (): number => 0;
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const loaded = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
      contents?.forcefullyCrashRenderer();
      await loaded;
    });
    const isBack = (): Promise<boolean> =>
      app.evaluate(({ BrowserWindow }) =>
        Promise.resolve(
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript("'__zhangqi' in globalThis"),
        ).then(Boolean),
      );
    await expect.poll(isBack, { timeout: 30_000 }).toBe(true);
    const state = await ask<BookState>(app, 'book.state', {});
    expect([state.start.kind, state.counts.invoices]).toEqual(['ready', await invoicesBy(dataDir)]);
    if (stage === 'applying') expect(state.counts.invoices).toBe(size);
    expect(await ask<VerifyReport>(app, 'book.verify', {})).toMatchObject({ ok: true, problems: [] });
    const [command, input] = nextEntry(state.counts.invoices);
    expect(await ask(app, command, input)).toMatchObject({ command });
    await app.close();
    const verified = await runBatch(['verify', '--data-dir', dataDir]);
    expect(verified).toMatchObject({ status: 0, json: { ok: true, problems: [] } });
  });
}

test('killed while the store takes the rows: batch and window find all of them, twice', async ({
  dataDir,
}) => {
  test.setTimeout(120_000);
  const victim = await Victim.start(dataDir);
  await victim.untilOpen();
  await startLarge(victim.page, 'applying');
  await victim.kill();
  const aging = ['aging', '--data-dir', dataDir, '--as-of', day];
  const first = await runBatch<{ currencies: object[] }>(aging);
  expect(first.status).toBe(0);
  expect(first.json.currencies.length).toBeGreaterThan(0);
  expect((await runBatch(aging)).json).toEqual(first.json);
  const again = await Victim.start(dataDir);
  await again.untilOpen();
  const state = await again.run<BookState>('book.state', {});
  expect([state.start.kind, state.counts.invoices]).toEqual(['ready', size]);
  expect(await again.run('book.verify', {})).toMatchObject({ ok: true, problems: [] });
  await again.close();
});
