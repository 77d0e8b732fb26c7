import { type PaperLanguage } from '../../ledger';
import { type StatementFacts, type StatementMovement } from '../../papers';
import { enAmount, enDay, enTableDay, figure, joinSentences, zhAmount, zhDay, zhUnit } from '../kit';
import { inLanguage, type Words } from './words';

// st.*: the monthly statement in the open-item and in the balance-forward form.

export const statementTitle: Words = ['对账单', 'Statement of account'];

export const forms = {
  'open-item': ['未清项目式', 'open items'],
  'balance-forward': ['余额结转式', 'balance forward'],
} as const satisfies Readonly<Record<StatementFacts['form'], Words>>;

/** Under the title: the period and the form. */
export function periodOf({ from, asOf, form }: StatementFacts): Words {
  const [zh, en] = forms[form];
  return [`${zhDay(from)}至${zhDay(asOf)}　${zh}`, `${enDay(from)} to ${enDay(asOf)}, ${en}`];
}

export const gridWords = {
  customer: ['客户名称', 'Customer'],
  uscc: ['信用代码', 'USCC'],
  address: ['地　　址', 'Address'],
  contact: ['联 系 人', 'Contact'],
  number: ['对账单号', 'Statement'],
  code: ['客户编号', 'Account'],
  asOf: ['截 止 日', 'As at'],
  currency: ['币　　种', 'Currency'],
} as const satisfies Readonly<Record<string, Words>>;

/** What the currency of a statement is called in its grid: 人民币（元）, 美元. */
export function currencyWords(currency: string): Words {
  return [currency === 'CNY' ? '人民币（元）' : zhUnit(currency), currency];
}

/** st.intro: open-item form, or st.introBf; an account with nothing open says that instead. */
export function introZh({ form, asOf, items, unapplied }: StatementFacts): string {
  if (form === 'balance-forward') return '期初余额加本期发生额减本期收款即为期末余额，请予核对。';
  if (items.length === 0 && unapplied.length === 0)
    return `截至${zhDay(asOf)}，贵司名下无未结清款项，请予核对。`;
  return `下列为截至${zhDay(asOf)}贵司名下尚未结清的全部款项，请予核对。`;
}

export function introEn({ form, asOf, items, unapplied }: StatementFacts): string {
  if (form === 'balance-forward')
    return 'Opening balance plus charges less receipts gives the closing balance.';
  if (items.length === 0 && unapplied.length === 0)
    return `Nothing is open on your account at ${enDay(asOf)}.`;
  return `These are all items open on your account at ${enDay(asOf)}.`;
}

export const columnWords = {
  place: ['#', '#'],
  issuedOn: ['开票日期', 'Date'],
  number: ['发票号码', 'Invoice'],
  reference: ['订单号', 'Your order'],
  dueOn: ['到期日', 'Due'],
  amount: ['发票金额', 'Amount'],
  settled: ['已付/贷项', 'Paid/credit'],
  open: ['未付余额', 'Open'],
  daysLate: ['逾期天数', 'Days late'],
  total: ['合计', 'Total'],
  on: ['日期', 'Date'],
  kind: ['摘要', 'Entry'],
  document: ['单据号码', 'Document'],
  debit: ['本期应收', 'Charges'],
  credit: ['本期收回', 'Receipts'],
  balance: ['余额', 'Balance'],
  opening: ['期初余额', 'Opening balance'],
  closing: ['本期合计及期末余额', 'Totals and closing balance'],
  unapplied: ['未核销金额', 'Not applied'],
} as const satisfies Readonly<Record<string, Words>>;

export const movementWords = {
  invoice: ['发票', 'Invoice'],
  receipt: ['收款', 'Receipt'],
  creditNote: ['贷项', 'Credit note'],
  writeOff: ['核销坏账', 'Write-off'],
  discount: ['现金折扣', 'Discount'],
  reversal: ['冲销', 'Reversal'],
} as const satisfies Readonly<Record<StatementMovement['kind'], Words>>;

export const unappliedWords = {
  receipt: ['未核销收款', 'payment not applied'],
  creditNote: ['未核销贷项', 'credit note not applied'],
} as const satisfies Readonly<Record<StatementFacts['unapplied'][number]['kind'], Words>>;

/** Under the table: what the mark behind a number means; at least one item is in dispute. */
export const disputeNote: Words = ['* 贵司已提出异议，双方正在核对。', '* Disputed by you, under review.'];

export const stripTitle: Words = ['账龄（按到期日）', 'Aging by due date'];

/** The columns of the strip whatever bounds the screens use; the last one by the sign of the net. */
export const stripWords = {
  notDue: ['未到期', 'Not due'],
  late: [
    ['逾期1–30日', '1–30 days'],
    ['31–60日', '31–60 days'],
    ['61–90日', '61–90 days'],
    ['91日以上', 'Over 90 days'],
  ],
  unapplied: ['未核销款项', 'Not applied'],
  net: ['应付净额', 'Total'],
  /** More was paid or credited than is open. */
  credit: ['贵司贷方余额', 'Credit balance'],
} as const;

/** The overdue sum, if there is one. */
export function overdueZh({ overdueMinor, currency }: StatementFacts): string | null {
  return overdueMinor === 0 ? null : `已到期合计${zhAmount(overdueMinor, currency)}。`;
}

export function overdueEn({ overdueMinor, currency }: StatementFacts): string | null {
  return overdueMinor === 0 ? null : `Overdue: ${enAmount(overdueMinor, currency)}.`;
}

/** Unapplied money and credit notes, where they are few enough for a line; more stand in a table of their own. */
export function unappliedZh({ unapplied, currency }: StatementFacts): string | null {
  const texts = unapplied.map(
    ({ kind, number, on, openMinor }) =>
      `${unappliedWords[kind][0]}：${on} ${number}，${figure(-openMinor, currency)}`,
  );
  return texts.length === 0 ? null : `${texts.join('；')}。`;
}

export function unappliedEn({ unapplied, currency }: StatementFacts): string | null {
  const texts = unapplied.map(
    ({ kind, number, on, openMinor }) =>
      `${unappliedWords[kind][1]} ${number} of ${enTableDay(on)}, ${figure(-openMinor, currency)}`,
  );
  const text = texts.join('; ');
  return text === '' ? null : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/**
 * st.reserve, in Chinese always, whatever the form: without it a statement of principal may cost the contractual late
 * fee (买卖合同解释 18(3)).
 */
export function reserveZh(): string {
  return '本对账单仅就货款本金及收付记录进行核对，不构成对合同约定的付款期限、违约金等条款的变更或放弃；到期未付部分请立即支付。';
}

/** The request to pay only where something is overdue. */
export function reserveEn({ overdueMinor }: StatementFacts): string {
  return joinSentences(
    [
      'This statement reconciles principal and receipts only. It does not vary or waive any term of contract, including due dates and late charges.',
      overdueMinor === 0 ? null : 'Please pay overdue items now.',
    ],
    ' ',
  );
}

/** st.reply: always. The clause by which silence is consent (st.deem) is not on file, so nothing is said of it. */
export function replyZh({ replyBy }: StatementFacts): string {
  return `如有不符，请于${zhDay(replyBy)}前书面告知差异项目及金额。`;
}

export function replyEn({ replyBy }: StatementFacts): string {
  return `If anything differs from your books, tell us the item and the amount in writing by ${enDay(replyBy)}.`;
}

export const slipWords = {
  title: ['汇款通知', 'Remittance advice'],
  cut: ['沿此线裁下', 'cut here'],
  code: ['客户编号', 'Account'],
  number: ['对账单号', 'Statement'],
  asOf: ['截止日', 'As at'],
  net: ['应付净额', 'Balance'],
  credit: ['贷方余额', 'In credit'],
  overdue: ['其中已到期', 'Overdue'],
  paying: ['本次付款', 'Paying'],
  paid: ['付款金额', 'Amount paid'],
  documents: ['单据号码', 'Invoices'],
  places: ['单据序号', 'Item numbers'],
  on: ['付款日期', 'Date'],
  person: ['经办人、职务（盖章）', 'Name, position'],
} as const satisfies Readonly<Record<string, Words>>;

/** st.slip: always; the address for it only if the company has one. */
export function slipZh({ sender }: StatementFacts): string {
  return sender.email === undefined ? '请随款寄回。' : `请随款寄回，或发送至${sender.email}。`;
}

export function slipEn({ sender }: StatementFacts): string {
  return sender.email === undefined
    ? 'return with your payment.'
    : `return with your payment or e-mail to ${sender.email}.`;
}

/** □ stands for the box: the faces have no ☐. */
export const slipChoices: readonly Words[] = [
  ['□ 全额支付', '□ full amount'],
  ['□ 支付以下单据：', '□ these items:'],
];

export function unitWords(currency: string, language: PaperLanguage): string {
  return inLanguage([`单位：${zhUnit(currency)}`, currency], language);
}
