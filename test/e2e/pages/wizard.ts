import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { type Catalogue, catalogueOf, type Language } from '@shared/i18n';
import { goTo } from './books';
import { stubOpen } from './start';
import { TablePage } from './table';

/** Writes a file for a test beside its data and answers its path. */
export async function writeInput(
  dataDir: string,
  name: string,
  content: string | Uint8Array,
): Promise<string> {
  const folder = path.join(dataDir, 'inputs');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

/** The import wizard, step by step, in English unless told otherwise. */
export class WizardPage {
  readonly words: Catalogue['imports'];
  readonly refusal: Locator;
  readonly preview: TablePage;
  /** What the foot says of the next press. */
  readonly note: Locator;
  /** Problems and corrections. */
  readonly pane: Locator;

  constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
    lang: Language = 'en',
  ) {
    this.words = catalogueOf(lang).imports;
    this.refusal = page.locator('main').getByRole('alert');
    this.preview = new TablePage(page, this.words.preview.title);
    this.note = page.locator('main footer').getByRole('status');
    this.pane = page.getByRole('complementary', { name: this.words.preview.paneLabel });
  }

  /** Picks a file on the first step. */
  async pick(file: string): Promise<void> {
    await goTo(this.page, '/import');
    await stubOpen(this.app, file);
    await this.page.getByRole('button', { name: this.words.file.pick }).click();
  }

  /** Picks a file and waits until it was read. */
  async read(file: string): Promise<void> {
    await this.pick(file);
    await this.at(this.words.steps.sheet);
  }

  async at(step: string): Promise<void> {
    const steps = this.page.getByRole('list', { name: this.words.stepsLabel });
    await expect(steps.locator('[aria-current="step"]')).toHaveText(new RegExp(`${step}$`), {
      timeout: 30_000,
    });
  }

  /** The one next step, by its key, as soon as it can be pressed. */
  async next(step: string): Promise<void> {
    await expect(this.page.locator('main footer button').last()).toBeEnabled({ timeout: 30_000 });
    await this.page.keyboard.press('Control+Enter');
    await this.at(step);
  }

  async toPreview(file: string): Promise<void> {
    await this.read(file);
    await this.next(this.words.steps.columns);
    await this.next(this.words.steps.preview);
  }

  /** The select below a column of the file. */
  meaningOf(header: string): Locator {
    return this.page.getByRole('combobox', { name: header, exact: true });
  }

  async choose(field: string | Locator, option: string): Promise<void> {
    const box =
      typeof field === 'string' ? this.page.getByRole('combobox', { name: field, exact: true }) : field;
    await box.click();
    // Lists of other fields stay in the document for as long as they fade.
    const list = this.page.locator(`[id="${await box.getAttribute('aria-controls')}"]`);
    await list.getByRole('option', { name: option, exact: true }).click();
  }

  async chooseCurrency(code: string): Promise<void> {
    const box = this.page.getByRole('combobox', { name: this.words.questions.currency });
    await box.click();
    await box.fill(code);
    await this.page.keyboard.press('Enter');
  }

  chip(label: string, count: number | string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${label} ?${count}$`) });
  }

  /** Problems by name and count, as the pane lists them. */
  async problems(): Promise<string[]> {
    const lines = await this.pane.locator('ul').first().locator('li').allInnerTexts();
    return lines.map((line) => line.replace(/\s+/g, ' ').trim());
  }

  /** A cell of the preview by the row of the file and the head of the column. */
  async cell(row: number, head: string): Promise<Locator> {
    await expect.poll(() => this.preview.heads()).toContain(head);
    const line = this.preview.table.locator('tbody tr').filter({
      has: this.page.locator('th', { hasText: new RegExp(`^${row}(\\D|$)`) }),
    });
    return this.preview.cell(line, head);
  }
}
