import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
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

/** The import wizard in English, step by step. */
export class WizardPage {
  readonly refusal: Locator;
  readonly preview: TablePage;
  /** What the foot says of the next press. */
  readonly note: Locator;
  /** Problems and corrections. */
  readonly pane: Locator;

  constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
  ) {
    this.refusal = page.locator('main').getByRole('alert');
    this.preview = new TablePage(page, 'Preview');
    this.note = page.locator('main footer').getByRole('status');
    this.pane = page.getByRole('complementary', { name: 'Problems and corrections' });
  }

  /** Picks a file on the first step. */
  async pick(file: string): Promise<void> {
    await goTo(this.page, '/import');
    await stubOpen(this.app, file);
    await this.page.getByRole('button', { name: 'Choose a file' }).click();
  }

  /** Picks a file and waits until it was read. */
  async read(file: string): Promise<void> {
    await this.pick(file);
    await this.at('Sheet and head');
  }

  async at(step: string): Promise<void> {
    const steps = this.page.getByRole('list', { name: 'Steps of the import' });
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
    await this.next('Columns');
    await this.next('Preview');
  }

  /** The select below a column of the file. */
  meaningOf(header: string): Locator {
    return this.page.getByRole('combobox', { name: header, exact: true });
  }

  async choose(field: string | Locator, option: string): Promise<void> {
    const box =
      typeof field === 'string' ? this.page.getByRole('combobox', { name: field, exact: true }) : field;
    await box.click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async chooseCurrency(code: string): Promise<void> {
    const box = this.page.getByRole('combobox', { name: 'Currency where the file names none' });
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
    const line = this.preview.table.locator('tbody tr').filter({
      has: this.page.locator('th', { hasText: new RegExp(`^${row}( left out)?$`) }),
    });
    return this.preview.cell(line, head);
  }
}
