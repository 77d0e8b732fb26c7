import { type ChargeFacts, type LetterFacts } from '../../papers';
import { enAmount, enDay, uppercaseBracket, zhAmount, zhDay } from '../kit';
import { chargeNameZh, computedNameZh, feeBasisEn, feeBasisZh } from './charges';
import { toAccountEn, toAccountZh } from './common';

// l2.*: the demand letter, in the variants for a customer without a contract on file.

/** l2.factsNc: always. */
export function factsZh({ items }: LetterFacts): string {
  const count = countInvoices(items);
  return `贵司与我司之间的货款往来，经核对，附件一所列发票${count}张已届付款期限，贵司尚未付清。`;
}

export function factsEn({ items }: LetterFacts): string {
  const count = countInvoices(items);
  const [noun, verb] =
    count === 1 ? ['invoice', 'has fallen due and is'] : [`${count} invoices`, 'have fallen due and are'];
  return `Our records show that the ${noun} listed in Annex 1 ${verb} not fully paid.`;
}

/** l2.paidNc: part payments exist. */
export function paidZh({ paidMinor, currency }: LetterFacts): string | null {
  if (paidMinor === 0) return null;
  return `贵司已付款项共计${zhAmount(paidMinor, currency)}，已逐笔抵充货款本金，明细见附件一。`;
}

export function paidEn({ paidMinor, currency }: LetterFacts): string | null {
  if (paidMinor === 0) return null;
  return `Your payments of ${enAmount(paidMinor, currency)} in all have been applied to principal, as shown in Annex 1.`;
}

/** l2.amount: always; what is said of a late charge only if one is claimed. */
export function amountZh({ asOf, currency, principalMinor, totalMinor, charge }: LetterFacts): string {
  const principal = `截至${zhDay(asOf)}，贵司逾期未付货款本金为${zhAmount(principalMinor, currency)}${uppercaseBracket(principalMinor, currency)}`;
  if (charge === null) return `${principal}。`;
  const fixed = charge.fixedMinor === 0 ? '' : `，定额补偿为${zhAmount(charge.fixedMinor, currency)}`;
  const sums = charge.fixedMinor === 0 ? '两项' : '三项';
  return (
    `${principal}；${feeBasisZh(charge.ground)}，自各笔到期日次日起计算至${zhDay(charge.computedTo)}的` +
    `${computedNameZh(charge)}为${zhAmount(charge.chargeMinor, currency)}${fixed}（计算表见附件二）。` +
    `${sums}合计${zhAmount(totalMinor, currency)}${uppercaseBracket(totalMinor, currency)}。` +
    `此后${chargeNameZh(charge)}继续计算至实际付清之日止。`
  );
}

export function amountEn({ asOf, currency, principalMinor, totalMinor, charge }: LetterFacts): string {
  const principal = `At ${enDay(asOf)} principal of ${enAmount(principalMinor, currency)} is overdue.`;
  if (charge === null) return principal;
  const fixed =
    charge.fixedMinor === 0 ? '' : `, and the fixed sums ${enAmount(charge.fixedMinor, currency)}`;
  return (
    `${principal} Late charges ${feeBasisEn(charge.ground)}, computed from the day after each due date to ` +
    `${enDay(charge.computedTo)}, are ${enAmount(charge.chargeMinor, currency)}${fixed} (Annex 2): ` +
    `${enAmount(totalMinor, currency)} in all. Charges continue until payment.`
  );
}

/** l2.pay: always. */
export function payZh(facts: LetterFacts): string {
  return `请贵司于${zhDay(facts.deadlines.payBy)}前（含当日）将上述款项付至${toAccountZh(facts)}。`;
}

export function payEn(facts: LetterFacts): string {
  return `Please pay by ${enDay(facts.deadlines.payBy)} ${toAccountEn(facts)}.`;
}

/** l2.plan: the settings allow an instalment offer. */
export function planZh({ offersInstalments, deadlines }: LetterFacts): string | null {
  if (!offersInstalments) return null;
  return `如需分期，请于${zhDay(deadlines.planBy)}前提出书面还款方案，载明各期日期、金额及担保；未经我司书面同意，上述付款期限不变。`;
}

export function planEn({ offersInstalments, deadlines }: LetterFacts): string | null {
  if (!offersInstalments) return null;
  return (
    'If you need to pay by instalments, send a written proposal with dates, amounts and security by ' +
    `${enDay(deadlines.planBy)}. Until we accept one in writing the date above stands.`
  );
}

/** l2.dispute: always. */
export function disputeZh({ deadlines }: LetterFacts): string {
  return `如对上列金额有异议，请于${zhDay(deadlines.disputeBy)}前书面说明理由及争议金额；无争议部分仍请按期支付。`;
}

export function disputeEn({ deadlines }: LetterFacts): string {
  return (
    'If you dispute any item, give us the reason and the amount in writing by ' +
    `${enDay(deadlines.disputeBy)} and pay the rest on time.`
  );
}

/** l2.enc: lists only what is really attached. */
export function enclosuresZh(charge: ChargeFacts | null, hasSlip: boolean): readonly string[] {
  const names = [
    '发票及收款明细',
    ...(charge === null ? [] : [`${chargeNameZh(charge)}计算表`]),
    ...(hasSlip ? ['回执'] : []),
  ];
  return names.map((name, place) => `${zhNumerals[place] ?? ''}、${name}`);
}

export function enclosuresEn(charge: ChargeFacts | null): string {
  return charge === null
    ? 'Annex: 1 Invoices and receipts'
    : 'Annexes: 1 Invoices and receipts; 2 Computation of late charges';
}

export const zhNumerals = ['一', '二', '三', '四', '五', '六', '七', '八'] as const;

/** Invoices, not instalments. */
export function countInvoices(items: LetterFacts['items']): number {
  return new Set(items.map(({ invoiceId }) => invoiceId)).size;
}
