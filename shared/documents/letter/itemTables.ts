import { type LetterFacts, type LetterItem } from '../../papers';
import {
  columnFigure,
  enTableDay,
  figure,
  fittedTable,
  type FittedColumn,
  joinSentences,
  note,
  type Side,
  zhUnit,
} from '../kit';
import { type DocNode } from '../nodes';
import { statusEn, statusZh } from '../wording/reminder';

/** Longer numbers break; one of 20 digits does not. */
const numberWidth = 110;

/** An invoice number, with the instalment where the invoice has several. */
export function itemNumber(
  { number, instalment }: Pick<LetterItem, 'number' | 'instalment'>,
  side: Side,
): string {
  if (instalment === undefined) return number;
  return side === 'zh' ? `${number}（第${instalment}期）` : `${number} (${instalment})`;
}

const longestInTable = 14;
const lastDigits = 8;

/** In a table with many columns a number of 20 digits stands by its last eight. */
export function shortNumber(item: Pick<LetterItem, 'number' | 'instalment'>, side: Side): string {
  const { number } = item;
  const short = number.length > longestInTable ? `…${number.slice(-lastDigits)}` : number;
  return itemNumber({ ...item, number: short }, side);
}

/** The table of a reminder: invoice, issued, due, status, amount, total. */
export function reminderTable(facts: LetterFacts, side: Side): DocNode {
  const { items, currency, totalMinor } = facts;
  const isZh = side === 'zh';
  const alignment = isZh ? 'center' : 'left';
  const columns: FittedColumn[] = [
    { head: isZh ? '发票号码' : 'Invoice', alignment: 'left', wrapsAt: numberWidth },
    { head: isZh ? '开票日期' : 'Date', alignment },
    { head: isZh ? '到期日' : 'Due', alignment },
    { head: isZh ? '状态' : 'Status', alignment },
    { head: isZh ? `金额（${zhUnit(currency)}）` : `Amount (${currency})`, alignment: 'right' },
  ];
  const rows = items.map((item) => [
    itemNumber(item, side),
    isZh ? item.issuedOn : enTableDay(item.issuedOn),
    isZh ? item.dueOn : enTableDay(item.dueOn),
    isZh ? statusZh(item.daysLate) : statusEn(item.daysLate),
    columnFigure(item.openMinor, currency),
  ]);
  const total = [isZh ? '合计' : 'Total', '', '', '', figure(totalMinor, currency)];
  const table = fittedTable(columns, rows, total, {
    paddingY: items.length > 15 ? 2.6 : 4.6,
    fontSize: 9,
    keepsTotal: true,
  });
  return { ...table, margin: [0, 6, 0, 8] };
}

/** Annex 1: the items demanded, what was paid on them and what is open. */
export function itemAnnex(facts: LetterFacts, side: Side): readonly DocNode[] {
  const { items, currency, principalMinor } = facts;
  const isZh = side === 'zh';
  const hasCredits = items.some(
    ({ settledMinor, payments }) => settledMinor !== sum(payments.map((p) => p.amountMinor)),
  );
  const paid = isZh ? (hasCredits ? '已付及贷项' : '已付') : hasCredits ? 'Paid or credited' : 'Paid';
  const columns: FittedColumn[] = [
    { head: isZh ? '序号' : 'No.', alignment: isZh ? 'center' : 'left' },
    { head: isZh ? '发票号码' : 'Invoice', alignment: 'left', wrapsAt: numberWidth },
    { head: isZh ? '开票日期' : 'Date', alignment: 'center' },
    { head: isZh ? '到期日' : 'Due', alignment: 'center' },
    { head: isZh ? '发票金额' : 'Amount', alignment: 'right' },
    { head: paid, alignment: 'right' },
    { head: isZh ? '未付本金' : 'Open', alignment: 'right' },
  ];
  const rows = items.map((item, place) => [
    String(place + 1),
    itemNumber(item, side),
    isZh ? item.issuedOn : enTableDay(item.issuedOn),
    isZh ? item.dueOn : enTableDay(item.dueOn),
    columnFigure(item.amountMinor, currency),
    columnFigure(item.settledMinor, currency),
    columnFigure(item.openMinor, currency),
  ]);
  const total = [
    isZh ? '合计' : 'Total',
    '',
    '',
    '',
    figure(sum(items.map(({ amountMinor }) => amountMinor)), currency),
    columnFigure(sum(items.map(({ settledMinor }) => settledMinor)), currency),
    figure(principalMinor, currency),
  ];
  const payments = paymentsNote(facts, side);
  return [
    fittedTable(columns, rows, total, { paddingY: density(items.length), keepsTotal: true }),
    ...(payments === null ? [] : [note(payments)]),
  ];
}

/** 收款：第1项 2026-05-11 收 30,000.00；… */
function paymentsNote({ items, currency }: LetterFacts, side: Side): string | null {
  const texts = items.flatMap(({ payments }, place) =>
    payments.map(({ on, amountMinor }) =>
      side === 'zh'
        ? `第${place + 1}项 ${on} 收 ${figure(amountMinor, currency)}`
        : `item ${place + 1} ${enTableDay(on)} ${figure(amountMinor, currency)}`,
    ),
  );
  if (texts.length === 0) return null;
  return side === 'zh' ? `收款：${texts.join('；')}。` : `Receipts: ${joinSentences(texts, '; ')}.`;
}

/** Rows stand closer where a table fills pages. */
export function density(rows: number): number {
  if (rows <= 8) return 3.6;
  return rows <= 16 ? 2.2 : 1.4;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
