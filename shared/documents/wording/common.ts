import { type ChargeFacts, type PaperFacts } from '../../papers';
import { senderContact } from '../kit';
import { chargeNameZh } from './charges';

// c.*: parts that letters share. What the program does not know is left out together with its brackets.

/** {{contactName}} of the customer; unknown: 贵司财务负责人, Sir or Madam. */
export function contactZh({ addressee }: PaperFacts): string {
  return addressee.contactName ?? '贵司财务负责人';
}

export function contactEn({ addressee }: PaperFacts): string {
  return addressee.contactName ?? 'Sir or Madam';
}

/** {{ourContact}}（{{ourPhone}}）; unknown: 我司财务部. */
export function ourContactZh({ sender }: PaperFacts): string {
  const phone = sender.contactPhone ?? sender.phone;
  return `${senderContact(sender, 'zh') ?? '我司财务部'}${phone === undefined ? '' : `（${phone}）`}`;
}

export function ourContactEn({ sender }: PaperFacts): string {
  const phone = sender.contactPhone ?? sender.phone;
  return `${senderContact(sender, 'en') ?? 'our accounts department'}${phone === undefined ? '' : ` (${phone})`}`;
}

/** c.acctNote: level 1, statements, every English letter; where there is an account to be changed at all. */
export function accountNoteZh({ paymentReference }: PaperFacts): string {
  return `付款时请在附言中注明：${paymentReference}。收款账户如有变更，我司只以加盖公章的书面通知告知。`;
}

export function accountNoteEn({ paymentReference }: PaperFacts): string {
  return `Please quote ${paymentReference}. We never change our bank details by e-mail or telephone.`;
}

/**
 * c.demand: levels 2 and 3, the bilingual letter and the late-charge note, only where PRC law governs the claim
 * (Civil Code art. 195); else c.demandOther, which claims no effect on a limitation period.
 */
export function demandZh({ law }: PaperFacts, charge: ChargeFacts | null): string {
  if (law !== 'CN') return '本函系我司就上述债权提出的正式履行请求，我司保留一切权利。';
  const reserved =
    charge?.ground.kind === 'agreed'
      ? '我司保留依约主张违约金及其他一切权利。'
      : `我司保留主张${chargeNameZh(charge)}及其他一切权利。`;
  return `本函系我司就上述债权向贵司提出的正式履行请求，依法产生诉讼时效中断之效力；${reserved}`;
}

export function demandEn(): string {
  return 'This letter is a formal demand for the sums above; all rights, including late charges, are reserved.';
}

/** “…付至下列账户”; without an account of the company's own: 我司账户. */
export function toAccountZh({ sender }: PaperFacts): string {
  return sender.account === undefined ? '我司账户' : '下列账户';
}

export function toAccountEn({ sender }: PaperFacts): string {
  return sender.account === undefined ? 'to our account' : 'to the account below';
}
