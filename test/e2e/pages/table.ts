import { type Locator, type Page } from '@playwright/test';

/** A table of figures as its user sees it. */
export class TablePage {
  readonly table: Locator;

  constructor(page: Page, label: string | RegExp) {
    this.table = page.locator('table').and(page.getByLabel(label)).first();
  }

  heads(): Promise<string[]> {
    return this.table.locator('thead th').allInnerTexts();
  }

  /** The row of a name, a number or a code. */
  row(name: string): Locator {
    return this.table.locator('tbody tr').filter({ hasText: name }).first();
  }

  /** The cell of a row below a head that begins with that text. */
  async cell(row: Locator, head: string): Promise<Locator> {
    const at = (await this.heads()).findIndex((text) => text.startsWith(head));
    if (at < 0) throw new Error(`no column ${head}`);
    return row.locator(`[data-column="${at}"]`);
  }

  async cellText(row: Locator, head: string): Promise<string> {
    return (await (await this.cell(row, head)).innerText()).trim();
  }

  /** The pinned lines at the foot. */
  get totals(): Locator {
    return this.table.locator('tfoot tr');
  }

  /** Lines in view, top to bottom, as the text of their first cell. */
  async names(): Promise<string[]> {
    const rows = this.table.locator('tbody tr[aria-rowindex]');
    return (await rows.locator('> :first-child').allInnerTexts()).map((text) => text.trim());
  }
}
