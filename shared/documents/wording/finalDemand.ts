import { addDays, type IsoDate } from '../../dates';
import { type LetterFacts } from '../../papers';
import { enAmount, enDay, uppercaseBracket, zhAmount, zhDay } from '../kit';
import { chargeNameZh, feeBasisZh } from './charges';
import { ourContactEn, ourContactZh } from './common';

// l3.*: the final demand and the letter before action, for a customer without a contract on file. A consequence is
// named only where the right to it exists: without a signed clause that is the way to court alone.

/** l3.factsNc: always. */
export function finalFactsZh({ currency, principalMinor }: LetterFacts): string {
  return `贵司与我司之间的货款往来，经核对，附件所列发票项下贵司应付而未付的货款本金为${zhAmount(principalMinor, currency)}。`;
}

export function finalFactsEn({ currency, principalMinor }: LetterFacts): string {
  return `We invoiced you as listed below. ${enAmount(principalMinor, currency)} is unpaid.`;
}

/** l3.earlier: earlier written demands whose delivery is proven. */
export function earlierZh({ earlierDemands }: LetterFacts): string | null {
  const [first] = earlierDemands;
  if (first === undefined) return null;
  return earlierDemands.length === 1
    ? `我司已于${zhDay(first)}书面催告，贵司至今未付清。`
    : `我司已于${earlierDemands.map(zhDay).join('、')}先后书面催告，贵司至今未付清。`;
}

export function earlierEn({ earlierDemands }: LetterFacts): string | null {
  return earlierDemands.length === 0
    ? null
    : `We wrote to you on ${listDays(earlierDemands)} and remain unpaid.`;
}

/** l3.demand behind 现正式催告：; without a charge only the principal with its capital figures. */
export function finalDemandZh({
  currency,
  principalMinor,
  totalMinor,
  charge,
  deadlines,
}: LetterFacts): string {
  const by = `请贵司于${zhDay(deadlines.finalOn)}前（含当日）付清货款本金${zhAmount(principalMinor, currency)}`;
  if (charge === null) return `${by}${uppercaseBracket(principalMinor, currency)}。`;
  const fixed = charge.fixedMinor === 0 ? '' : `、定额补偿${zhAmount(charge.fixedMinor, currency)}`;
  return (
    `${by}及${feeBasisZh(charge.ground)}计算至该日的${chargeNameZh(charge)}${zhAmount(charge.chargeMinor, currency)}${fixed}，` +
    `合计${zhAmount(totalMinor, currency)}${uppercaseBracket(totalMinor, currency)}。`
  );
}

/** The parts of l3.demand: what is said before, what is to be paid (set in bold), and what it consists of. */
export function finalDemandEn({ currency, principalMinor, totalMinor, charge, deadlines }: LetterFacts): {
  readonly lead: string;
  readonly strong: string;
  readonly rest: string;
} {
  const strong = `Pay ${enAmount(totalMinor, currency)} by ${enDay(deadlines.finalOn)}`;
  const lead = 'This is our final demand. ';
  if (charge === null) return { lead, strong, rest: '.' };
  const interest = `interest to that date ${enAmount(charge.chargeMinor, currency)}`;
  const principal = `principal ${enAmount(principalMinor, currency)}`;
  return charge.fixedMinor === 0
    ? { lead, strong, rest: `: ${principal}, ${interest}.` }
    : {
        lead,
        strong,
        rest: `: ${principal}, ${interest}, and compensation ${enAmount(charge.fixedMinor, currency)}.`,
      };
}

/** l3.daily: a charge is claimed that runs by the day. */
export function dailyZh({ charge, currency, deadlines }: LetterFacts): string | null {
  if (charge === null || charge.perDayMinor === null || charge.perDayMinor === 0) return null;
  return (
    `逾期仍未付清的，${chargeNameZh(charge)}自${zhDay(addDays(deadlines.finalOn, 1))}起按每日${zhAmount(charge.perDayMinor, currency)}` +
    '继续计算至实际付清之日止；提前付清的，按实际付款日计算。'
  );
}

export function dailyEn({ charge, currency }: LetterFacts): string | null {
  if (charge === null || charge.perDayMinor === null || charge.perDayMinor === 0) return null;
  return (
    `After that date interest runs at ${enAmount(charge.perDayMinor, currency)} for each day. ` +
    'If you pay sooner, interest is charged to the day of payment only.'
  );
}

/** l3.nextNc: always. */
export function nextZh(): string {
  return '届期未付清的，我司将不再另行通知，依法采取下列措施：';
}

export function nextEn({ deadlines }: LetterFacts): string {
  return `If we are not paid in full by ${enDay(deadlines.finalOn)} we shall, without further notice:`;
}

/** l3.sueNc: no forum clause is known. */
export function sueZh({ law }: LetterFacts): string {
  return law === 'CN'
    ? '向有管辖权的人民法院提起诉讼，并依法申请财产保全。'
    : '向有管辖权的法院提起诉讼，并依法申请财产保全。';
}

export function sueEn(): string {
  return 'issue proceedings in the court with jurisdiction for the debt, interest and costs.';
}

/** l3.statute: a claim under the UK Act. */
export function statuteEn({ charge }: LetterFacts): string | null {
  if (charge?.ground.kind !== 'uk') return null;
  return (
    'Interest and compensation are claimed under the Late Payment of Commercial Debts (Interest) Act 1998: 8% a year ' +
    'above the Bank of England rate that applied when interest began to run, on a year of 365 days, and a fixed sum ' +
    'for each invoice (section 5A).'
  );
}

/** l3.dispute: always. */
export function finalDisputeZh({ deadlines }: LetterFacts): string {
  return `如对上述债权有异议，请于${zhDay(deadlines.finalOn)}前书面说明理由并附证据；无争议部分仍应如期付清。`;
}

export function finalDisputeEn({ deadlines }: LetterFacts): string {
  return (
    `If you dispute any part, tell us which, why, and with what documents by ${enDay(deadlines.finalOn)}, ` +
    'and pay the rest by then.'
  );
}

/** l3.talk: outside China. */
export function talkZh(facts: LetterFacts): string | null {
  return facts.law === 'CN' ? null : `如愿商谈，请于该日前与${ourContactZh(facts)}联系。`;
}

export function talkEn(facts: LetterFacts): string | null {
  if (facts.law === 'CN') return null;
  return (
    `If you cannot pay in full, contact ${ourContactEn(facts)} before that date. We will consider a written proposal, ` +
    'and mediation where it saves both sides cost.'
  );
}

/**
 * l3.pre: a UK debtor. Companies: Practice Direction, with what is really enclosed. Sole traders: the Protocol for Debt
 * Claims with its forms, which the sender adds.
 */
export function preActionEn({ law, addressee }: LetterFacts): string | null {
  if (law !== 'GB') return null;
  return addressee.isSoleTrader
    ? 'This letter is sent under the Pre-Action Protocol for Debt Claims. The information sheet, the reply form and a statement of your account are enclosed.'
    : 'This letter is sent under the Practice Direction on Pre-Action Conduct. Copies of the invoices are enclosed.';
}

function listDays(days: readonly IsoDate[]): string {
  const texts = days.map(enDay);
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}` : (texts[0] ?? '');
}
