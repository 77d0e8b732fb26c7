import { type ElectronApplication, type Page } from '@playwright/test';
import { type WorkAnswer, type WorkInput, type WorkName } from '@renderer/workers/ledger/protocol';
import { type Result } from '@shared/result';
import { type LaunchOptions } from '../fixtures';

export type Launch = (
  options?: Partial<LaunchOptions>,
) => Promise<{ readonly app: ElectronApplication; readonly page: Page }>;

/** The day on which the sample company's books stand in these tests. */
export const today = '2026-06-30';

export type Books = { readonly app: ElectronApplication; readonly page: Page };

export type BooksOptions = {
  readonly lang?: 'zh-CN' | 'en';
  readonly invoices?: number;
  readonly size?: readonly [width: number, height: number];
};

/** Starts the program on the invented company and waits for its aging. */
export async function openSample(launch: Launch, options: BooksOptions = {}): Promise<Books> {
  const { lang = 'en', invoices = 400, size = [1440, 900] } = options;
  const books = await launch({ lang, today, hasTestHooks: true });
  await setSize(books.app, ...size);
  await waitForLedger(books.page);
  await run(books.page, 'sample.load', { invoices, seed: 1, today: today as never });
  await goTo(books.page, '/aging');
  await books.page.getByRole('treegrid').waitFor();
  return books;
}

export function setSize(app: ElectronApplication, width: number, height: number): Promise<void> {
  return app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
    width,
    height,
  ] as const);
}

/** Waits until the books are open, in whatever state the start left them. */
export async function waitForLedger(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const hook = (globalThis as { __zhangqi?: { ledger: { state: unknown } } }).__zhangqi;
    // The ledger sets out before the screens, which alone answer to keys and menus.
    const isShown = (document.querySelector('#root')?.childElementCount ?? 0) > 0;
    return hook !== undefined && hook.ledger.state !== null && isShown;
  });
}

/** Goes to an address as a link would. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${address}`);
}

export function addressOf(page: Page): string {
  return new URL(page.url()).hash.slice(1);
}

/** Asks the ledger of the running program, or gives it a command; a refusal fails the test. */
export async function run<N extends WorkName>(
  page: Page,
  name: N,
  input: WorkInput<N>,
): Promise<WorkAnswer<N>> {
  const result = await tryToRun(page, name, input);
  if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function tryToRun<N extends WorkName>(
  page: Page,
  name: N,
  input: WorkInput<N>,
): Promise<Result<WorkAnswer<N>, unknown>> {
  return page.evaluate(
    ([work, asked]) => {
      type Hook = { __zhangqi: { ledger: { run: (name: unknown, input: unknown) => Promise<unknown> } } };
      return (globalThis as unknown as Hook).__zhangqi.ledger.run(work, asked);
    },
    [name, input] as const,
  ) as Promise<Result<WorkAnswer<N>, unknown>>;
}

/** The figure as screens write it, of minor units with two decimals. */
export function figure(minor: number): string {
  if (minor === 0) return '–';
  const text = (Math.abs(minor) / 100).toLocaleString('en', { minimumFractionDigits: 2 });
  return minor < 0 ? `(${text})` : text;
}
