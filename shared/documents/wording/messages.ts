import { type Dispatch, type PaperRow } from '../../ledger';
import { type IssuedPaper } from '../../papers';
import { enAmount, enDay, joinSentences, senderName, zhAmount, zhDay } from '../kit';
import { kindOf } from './kinds';

// Texts to copy that go with an issued paper. They name the paper and its day and say nothing that it does not say.

/** The last dispatch of which a waybill is known. */
export function waybillOf({ dispatches }: PaperRow): (Dispatch & { readonly waybill: string }) | null {
  for (const dispatch of dispatches.toReversed()) {
    const { waybill } = dispatch;
    if (waybill !== undefined && waybill !== '') return { ...dispatch, waybill };
  }
  return null;
}

const carriersZh = { ems: 'EMS', post: '邮局', email: '电子邮件', hand: '专人', message: '短信' } as const;

/** ems.sms: a waybill number is recorded; `waybill` may be a blank to fill in by hand. */
export function sentZh(
  { paper, sender, addressee }: IssuedPaper,
  sent: Pick<Dispatch, 'on' | 'channel' | 'waybill'>,
): string {
  const address = shortAddress(addressee.address);
  return (
    `${greetingZh(addressee)}：我司${paper.number}《${kindOf(paper)[0]}》已于${zhDay(sent.on)}以` +
    `${carriersZh[sent.channel]}寄${address === null ? '出' : `往${address}`}，运单号${sent.waybill ?? ''}，请查收。` +
    senderName(sender, 'zh')
  );
}

export function sentEn(
  { paper, sender, addressee }: IssuedPaper,
  sent: Pick<Dispatch, 'on' | 'waybill'>,
): string {
  const address = addressee.address?.join(', ');
  return (
    `${addressee.contactName ?? 'Sir or Madam'}, our ${kindOf(paper)[1].toLowerCase()} ${paper.number} was posted on ` +
    `${enDay(sent.on)}${address === undefined ? '' : ` to ${address}`}, waybill ${sent.waybill ?? ''}. ` +
    senderName(sender, 'en')
  );
}

/** What a paper asks for, in a sentence or two: a reminder without demand, a demand with its day, a balance to check. */
export function gistZh({ paper }: IssuedPaper): string {
  const { kind, level, purpose, totalMinor, currency, asOf, answerBy } = paper;
  const sum = zhAmount(Math.abs(totalMinor), currency);
  const by = answerBy === undefined ? '' : `于${zhDay(answerBy)}前`;
  const included = answerBy === undefined ? '' : '（含当日）';
  if (kind === 'statement')
    return `截至${zhDay(asOf)}${balanceZh(totalMinor, sum)}。请核对，如有不符请${by}书面告知。`;
  if (kind === 'confirmation')
    return `请核对截至${zhDay(asOf)}的往来余额并${by}回函。${purpose === 'audit' ? '本函仅为复核账目之用，并非催款结算。' : ''}`;
  if (kind === 'letter' && level === 1)
    return `所列款项合计${sum}，谨请安排付款。如款项已付，请忽略并惠示付款回单；如有疑问，请${by}告知，我司即行核对。`;
  return `所列款项合计${sum}，请${by}${included}支付。`;
}

function balanceZh(totalMinor: number, sum: string): string {
  if (totalMinor === 0) return '账户余额为零';
  return totalMinor < 0 ? `贵司账户为贷方余额${sum}` : `贵司应付净额为${sum}`;
}

export function gistEn({ paper }: IssuedPaper): string {
  const { kind, level, purpose, totalMinor, currency, asOf, answerBy } = paper;
  const sum = enAmount(Math.abs(totalMinor), currency);
  const by = answerBy === undefined ? '' : ` by ${enDay(answerBy)}`;
  if (kind === 'statement')
    return `${balanceEn(totalMinor, sum)} at ${enDay(asOf)}. If anything differs from your books, please tell us in writing${by}.`;
  if (kind === 'confirmation')
    return joinSentences(
      [
        `Please check the balance at ${enDay(asOf)} and return the slip${by}.`,
        purpose === 'audit' ? 'It serves to verify accounts only and is not a demand for payment.' : null,
      ],
      ' ',
    );
  if (kind === 'letter' && level === 1)
    return `It lists ${sum} in all. If you have already paid, thank you; please ignore this note. If anything is unclear, tell us${by}.`;
  return `It asks for ${sum}, payable${by}.`;
}

function balanceEn(totalMinor: number, sum: string): string {
  if (totalMinor === 0) return 'Nothing is open on your account';
  return totalMinor < 0 ? `Your account is in credit by ${sum}` : `The balance of your account is ${sum}`;
}

/** {{contactName}}您好; unknown: 您好. */
export function greetingZh({ contactName }: IssuedPaper['addressee']): string {
  return `${contactName ?? ''}您好`;
}

/** {{noticeAddressShort}}: without the province before it and without the postcode. */
export function shortAddress(address: readonly string[] | undefined): string | null {
  const text = (address ?? [])
    .join('')
    .replace(/(?<!\d)\d{6}(?!\d)/gu, '')
    .replace(/^[^省市县区]{2,7}(?:省|自治区)/u, '')
    .trim();
  return text === '' ? null : text;
}
