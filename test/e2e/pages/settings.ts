import { type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { goTo } from './books';

/** The settings in English. */
export class SettingsPage {
  readonly saveButton: Locator;
  readonly note: Locator;

  constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
  ) {
    this.saveButton = page.getByRole('button', { name: /^Save (change|\d+ changes)/ });
    this.note = page.locator('main footer').getByRole('status');
  }

  async open(
    tab: 'Company' | 'Documents and terms' | 'Papers' | 'Rates and calendar' | 'This program' = 'Company',
  ): Promise<void> {
    await goTo(this.page, '/settings');
    await this.page.getByRole('tab', { name: tab }).click();
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  account(number: number): Locator {
    return this.page.getByRole('group', { name: `Account ${number}` });
  }
}

/** A picture of two colours, 8 × 8, as PNG. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAGUlEQVR42mP4////AQUFTJIBqyiQZBiUOgDyJ3+hu+lqAgAAAABJRU5ErkJggg==',
  'base64',
);
