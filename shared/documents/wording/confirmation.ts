import { type ConfirmationFacts } from '../../papers';
import { enAmount, enDay, joinSentences, zhAmount, zhDay } from '../kit';
import { type Words } from './words';

// bc.*: the balance confirmation. The auditor's form demands nothing, the company's own may.

export const confirmationTitle: Words = ['往来询证函', 'Confirmation of balance'];

/** bc.intro: always. */
export const intro: Words = [
  '为核对往来账目，现将本公司账簿所载与贵公司的往来余额列示如下。如与贵公司记录相符，请在本函下端“信息证明无误”处签章；如有不符，请在“信息不符”处列明不符项目及金额。',
  'To agree our accounts we set out the balance with you as it stands in our books. If it agrees with yours, sign part 1 below; if not, list the differences in part 2.',
];

export const columnWords = {
  asOf: ['截止日期', 'As at'],
  theyOwe: ['贵公司欠', 'You owe us'],
  weOwe: ['欠贵公司', 'We owe you'],
  note: ['备注', 'Note'],
} as const satisfies Readonly<Record<string, Words>>;

const receivable: Words = ['应收货款本金', 'principal of invoices'];
const payable: Words = ['未核销收款及贷项', 'payments and credits not applied'];

/** The note in the table: what the balance is made of. */
export function balanceNote({ theyOweMinor, weOweMinor }: ConfirmationFacts): Words {
  const parts = [...(theyOweMinor > 0 ? [receivable] : []), ...(weOweMinor > 0 ? [payable] : [])];
  return [parts.map(([zh]) => zh).join('；'), parts.map(([, en]) => en).join('; ')];
}

/** bc.audit: the reply goes to the auditor; or bc.demand: the company's own and some items overdue. Never both. */
export function purposeZh({ purpose, overdueMinor, currency }: ConfirmationFacts): string | null {
  if (purpose === 'audit') return '本函仅为复核账目之用，并非催款结算。';
  if (overdueMinor <= 0) return null;
  return `其中已到期款项${zhAmount(overdueMinor, currency)}，请贵公司即行支付；本函同时为本公司就该部分款项提出的履行请求。`;
}

export function purposeEn({ purpose, overdueMinor, currency }: ConfirmationFacts): string | null {
  if (purpose === 'audit')
    return 'This letter serves to verify accounts only and is not a demand for payment.';
  if (overdueMinor <= 0) return null;
  return (
    `Of this balance ${enAmount(overdueMinor, currency)} is overdue; please pay it now. ` +
    'This letter is also a demand for that part.'
  );
}

/** bc.reserve: always. */
export const reserve: Words = [
  '本函仅核对本金余额，不构成对合同付款期限、违约金等条款的变更或放弃。',
  'It concerns principal only and does not vary or waive any contract term, including due dates and late charges.',
];

/** bc.reserve behind bc.audit or bc.demand; alone it begins with the letter itself. */
export function reserveEn(facts: ConfirmationFacts): string {
  return purposeEn(facts) === null ? reserve[1].replace(/^It /, 'This letter ') : reserve[1];
}

/** bc.after: always. */
export const after: Words = [
  '若款项在上述日期之后已经付清，仍请及时函复。',
  'If you have paid since that date, please reply all the same.',
];

/** bc.return: always; of the place to send it to what is known. */
export function returnZh({ replyBy, returnTo, purpose }: ConfirmationFacts): string {
  const { contact, phone } = returnTo;
  const place = placeOf(returnTo, purpose, '，');
  const person = [
    contact === undefined ? null : `联系人：${contact}`,
    phone === undefined ? null : `电话：${phone}`,
  ].filter((text) => text !== null);
  const where = place === null ? '寄回本公司' : `寄至：${place}`;
  return `回函请于${zhDay(replyBy)}前${where}${person.length === 0 ? '' : `；${person.join('，')}`}。`;
}

export function returnEn({ replyBy, returnTo, purpose, language, sender }: ConfirmationFacts): string {
  const { contact, phone } = returnTo;
  // The facts of a bilingual paper have the company's place in Chinese.
  const own = language === 'both' && purpose === 'company' ? (sender.addressEn ?? sender.nameEn) : undefined;
  const place = own ?? placeOf(returnTo, purpose, ', ') ?? 'us';
  const whom = [place, contact, phone].filter((text) => text !== undefined);
  return `Please return the slip by ${enDay(replyBy)} to ${whom.join(', ')}.`;
}

/** The auditor's name and address; of the company, whose name stands on the letter, the address. */
function placeOf(
  { name, address }: ConfirmationFacts['returnTo'],
  purpose: ConfirmationFacts['purpose'],
  between: string,
): string | null {
  const parts = purpose === 'audit' ? [name, address] : [address ?? name];
  const known = parts.filter((text) => text !== undefined).map((text) => text.replace(/\s*\n\s*/gu, between));
  return known.length === 0 ? null : known.join(between);
}

export const slipCut: Words = ['沿此线裁下，签章后寄回', 'cut here, sign and return'];

/** Above the boxes: whom the slip goes to and which letter it answers. */
export function slipHeadZh(ourName: string, { number }: ConfirmationFacts): string {
  return `致：${ourName}${number === null ? '' : `（回函编号：${number}）`}`;
}

export function slipHeadEn(ourName: string, { number }: ConfirmationFacts): string {
  return `To: ${ourName}${number === null ? '' : ` (your ref: ${number})`}`;
}

/** bc.slip1 and bc.slip2. */
export const agreeHead: Words = ['1. 信息证明无误。', '1. We agree:'];
export const differHead: Words = ['2. 信息不符，请列明不符的详细情况：', '2. We differ as follows:'];
export const differColumns: readonly Words[] = [
  ['单据号码', 'Document'],
  ['贵公司金额', 'Your amount'],
  ['我公司金额', 'Our amount'],
  ['原因', 'Reason'],
];
export const signWords = {
  person: ['经办人：', 'Signed:'],
  stamp: ['（公司盖章）', '(stamp)'],
  day: ['年　　月　　日', 'Date:'],
} as const satisfies Readonly<Record<string, Words>>;

export function agreeZh({ asOf, theyOweMinor, weOweMinor, currency }: ConfirmationFacts): string {
  const parts = [
    theyOweMinor > 0 || weOweMinor === 0 ? `我公司欠贵公司货款本金${zhAmount(theyOweMinor, currency)}` : null,
    weOweMinor > 0 ? `贵公司欠我公司${zhAmount(weOweMinor, currency)}` : null,
  ];
  return `截至${zhDay(asOf)}，${joinSentences(parts, '，')}，核对无误。`;
}

export function agreeEn({ asOf, theyOweMinor, weOweMinor, currency }: ConfirmationFacts): string {
  const day = enDay(asOf);
  const principal = `${enAmount(theyOweMinor, currency)} of principal was owing`;
  if (weOweMinor === 0) return `${principal} at ${day}.`;
  const due = `${enAmount(weOweMinor, currency)} was owing to us`;
  return theyOweMinor > 0 ? `${principal} to you, and ${due}, at ${day}.` : `${due} at ${day}.`;
}
