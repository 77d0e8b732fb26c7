import path from 'node:path';
import ExcelJS from 'exceljs';
import { isoDate, toExcelSerial } from '@shared/dates';
import { type ChangeSet } from '@shared/ledger';
import { minorDigits } from '@shared/money';
import { buildSample } from '@shared/sample';

/** The day of every bench: the same rows for every run. */
export const benchDay = isoDate('2026-06-30');

/** The same invented company that the program makes for this size and seed. */
export function buildCompany(invoices: number, seed: number): ChangeSet {
  return buildSample({ invoices, seed, today: benchDay }, { seq: 1 });
}

/** The invoices as a workbook, as another program would export them: with or without the day they were settled. */
export async function writeLedger(
  folder: string,
  change: ChangeSet,
  hasSettled: boolean,
): Promise<{ readonly file: string; readonly rows: number }> {
  const file = path.join(folder, hasSettled ? 'ledger-settled.xlsx' : 'ledger.xlsx');
  const customers = new Map((change.put.customers ?? []).map((row) => [row.id, row]));
  const settledOn = new Map((change.put.allocations ?? []).map((row) => [row.invoiceId, row.effectiveOn]));
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file });
  const sheet = book.addWorksheet('invoices');
  const heads = ['客户编码', '客户名称', '发票号', '开票日期', '到期日', '价税合计', '币种'];
  sheet.addRow(hasSettled ? [...heads, '结清日期'] : heads).commit();
  let rows = 0;
  for (const row of change.put.invoices ?? []) {
    const customer = customers.get(row.customerId);
    const amount = row.grossMinor / 10 ** minorDigits(row.currency);
    const cells = [customer?.code, customer?.name, row.number, row.issuedOn, row.dueOn, amount, row.currency];
    const settled = settledOn.get(row.id);
    sheet
      .addRow(hasSettled ? [...cells, settled === undefined ? null : toExcelSerial(settled)] : cells)
      .commit();
    rows += 1;
  }
  await book.commit();
  return { file, rows };
}
