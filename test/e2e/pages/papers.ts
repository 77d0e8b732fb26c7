import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { type PaperListRow } from '@renderer/workers/ledger/protocol';
import { type IsoDate } from '@shared/dates';
import { catalogueOf, type Language } from '@shared/i18n';
import { goTo, run } from './books';

/** The places of papers and the page of one paper, in the words of a language. */
export class PapersPage {
  readonly words: ReturnType<typeof catalogueOf>['papers'];
  readonly list: Locator;
  readonly preview: Locator;
  readonly pane: Locator;
  readonly issued: Locator;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.words = catalogueOf(language).papers;
    this.list = page.getByRole('grid', { name: this.words.list });
    this.preview = page.getByRole('region', { name: this.words.preview.label });
    this.pane = page.getByRole('complementary', { name: this.words.pane.label });
    this.issued = page.getByRole('grid', { name: this.words.viewIssued });
  }

  /** The one filled button, which says how many papers there will be. */
  issueButton(
    count: number,
    kind: 'letter' | 'chargeNote' | 'statement' | 'confirmation' = 'letter',
  ): Locator {
    return this.page.getByRole('button', { name: this.words.issue[kind]({ count, figure: String(count) }) });
  }

  /** A row of the run by the code of its customer. */
  row(name: string): Locator {
    return this.list.locator('tbody tr').filter({ hasText: name }).first();
  }

  async more(label: string): Promise<void> {
    await this.page.getByRole('button', { name: this.words.actions.more, exact: true }).click();
    await this.page.getByRole('menuitem', { name: label }).click();
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }
}

/**
 * The pages that the viewers of the window show now. A viewer lives in a process of its own, where no script of the
 * page reaches; 0 while none has read its document.
 */
export function shownPages(app: ElectronApplication): Promise<number> {
  return app.evaluate(async ({ webContents }) => {
    const viewers = webContents
      .getAllWebContents()
      .filter((one) => one.getURL().startsWith('chrome-extension:'));
    // It throws while the viewer is coming up.
    const script = `(() => {
      try {
        return document.querySelector('pdf-viewer').viewport.pageDimensions_.length;
      } catch {
        return 0;
      }
    })()`;
    const counts = await Promise.all(viewers.map((one) => one.executeJavaScript(script) as Promise<number>));
    return Math.max(0, ...counts);
  });
}

/** Makes the next dialog for a folder answer with this one. */
export function stubFolder(app: ElectronApplication, folder: string): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
}

/**
 * Stands in for the system's print dialog, which no test can answer; answers how often it was opened. `isClosed`: it is
 * closed without an answer.
 */
export async function stubPrint(
  app: ElectronApplication,
  { isClosed = false } = {},
): Promise<() => Promise<number>> {
  await app.evaluate(({ app: program }, closes) => {
    const counter = globalThis as unknown as { printed: number };
    counter.printed = 0;
    program.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, answer) => {
        counter.printed += 1;
        if (closes) answer?.(false, 'Print job canceled');
        else answer?.(true, '');
      };
    });
  }, isClosed);
  return () => app.evaluate(() => (globalThis as unknown as { printed: number }).printed);
}

/** Issues the whole run that is on the screen and waits for its result. */
export async function issueOnScreen(
  { page, words }: PapersPage,
  kind: 'letter' | 'chargeNote' | 'statement' | 'confirmation',
): Promise<void> {
  const label = words.issue[kind]({ count: 7, figure: '7' }).replace('7', String.raw`\d+`);
  await page.getByRole('button', { name: new RegExp(label, 'u') }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: words.result.toList }).waitFor({ timeout: 120_000 });
}

/** Issues the reminder of the first customer that is late, as its user does, and answers it. */
export async function issueOne(papers: PapersPage, asOf: IsoDate): Promise<PaperListRow> {
  const { page, words } = papers;
  const plan = await run(page, 'papers.plan', { run: { kind: 'letter', level: 1, asOf } });
  const first = plan.papers[0];
  if (first === undefined) throw new Error('nobody is late');
  await goTo(page, `/letters?customers=${encodeURIComponent(JSON.stringify([first.customerId]))}`);
  const own = plan.papers.filter(({ customerId }) => customerId === first.customerId).length;
  await papers.issueButton(own).click();
  const title = words.result.title({ count: own, figure: String(own) });
  await expect(page.getByRole('heading', { name: title })).toBeVisible({ timeout: 30_000 });
  const { rows } = await run(page, 'papers.list', { filter: {}, offset: 0, limit: 1 });
  const [paper] = rows;
  if (paper === undefined) throw new Error('nothing was issued');
  return paper;
}
