import { type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { type Books, type Launch, setSize, today, waitForLedger } from './books';

export type StartOptions = {
  readonly lang?: 'zh-CN' | 'en';
  readonly size?: readonly [width: number, height: number];
};

/** Starts the program on an empty folder and waits for its first screen. */
export async function openEmpty(launch: Launch, options: StartOptions = {}): Promise<Books> {
  const { lang = 'en', size = [1440, 900] } = options;
  const books = await launch({ lang, today, hasTestHooks: true });
  await setSize(books.app, ...size);
  // A test that ends with unsaved input closes its window without a question.
  await books.app.evaluate(({ dialog }) => {
    dialog.showMessageBoxSync = () => 1;
  });
  await waitForLedger(books.page);
  await new StartPage(books.page).nameField.waitFor();
  return books;
}

/** Opens own books the short way and stands before the import. */
export async function openOwnBooks(launch: Launch, options: StartOptions = {}): Promise<Books> {
  const books = await openEmpty(launch, options);
  await new StartPage(books.page).nameField.fill('Chengyan Precision Machinery');
  await books.page.keyboard.press('Control+Enter');
  await books.page.waitForFunction(() => location.hash.startsWith('#/import'));
  return books;
}

/** Makes the next open dialog answer with a file. */
export function stubOpen(app: ElectronApplication, file: string): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
}

/** Makes the next save dialog answer with a place. */
export function stubSave(app: ElectronApplication, file: string): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, file);
}

/** The first screen of an empty folder, in either language. */
export class StartPage {
  readonly nameField: Locator;
  readonly otherNameField: Locator;
  readonly currency: Locator;
  readonly openButton: Locator;
  readonly sampleButton: Locator;

  constructor(readonly page: Page) {
    this.nameField = page.getByPlaceholder(/^(Company name as on|公司名称，与)/);
    this.otherNameField = page.getByPlaceholder(/^(Name in Chinese|英文名称)/);
    this.currency = page.getByRole('combobox', { name: /^(Currency of the books|本位币)$/ });
    this.openButton = page.getByRole('button', { name: /^(Open the books|开账)/ });
    this.sampleButton = page.getByRole('button', { name: /^(Load sample company|载入示例公司)$/ });
  }

  async chooseTerms(label: string): Promise<void> {
    await this.page.getByRole('radio', { name: label, exact: true }).click();
  }
}
