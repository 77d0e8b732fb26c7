import { type IsoDate } from '../../dates';
import { type AgreedIn, type AgreedRate } from '../../ledger';
import { type ChargeFacts, type ChargeGround } from '../../papers';
import { enDay, partAsPercent, percent, zhDay } from '../kit';

// By what a late charge is claimed, and what it is called. A charge is never named without its basis, days and date.

const interpretation = '《最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释》第十八条第四款';

/** 违约金 under a clause, 逾期付款损失 under the LPR rule or without a charge, 逾期利息 under a statute of interest. */
export function chargeNameZh(charge: ChargeFacts | null): string {
  switch (charge?.ground.kind) {
    case 'agreed':
      return '违约金';
    case undefined:
    case 'lpr':
      return '逾期付款损失';
    default:
      return '逾期利息';
  }
}

/** The same in a sentence on what was computed: 逾期付款违约金. */
export function computedNameZh(charge: ChargeFacts): string {
  return charge.ground.kind === 'agreed' ? '逾期付款违约金' : chargeNameZh(charge);
}

/** The contract in which a rate stands, for a customer without a contract on file. */
export function clauseZh({ number, signedOn, clause }: AgreedIn): string {
  return `双方${zhDay(signedOn)}签订的${number}号合同第${clause}条`;
}

export function clauseEn({ number, signedOn, clause }: AgreedIn): string {
  return `clause ${clause} of contract ${number} of ${enDay(signedOn)}`;
}

/** {{feeBasis}}: fb.contract, fb.lpr, fb.sme, fb.uk, fb.de, and the Directive and rules of the user's in the same form. */
export function feeBasisZh(ground: ChargeGround): string {
  switch (ground.kind) {
    case 'agreed':
      return `依${clauseZh(ground.basis.contract)}`;
    case 'lpr': {
      const lpr = listZh(ground.rates.map(({ lprPercent }) => percent(lprPercent)));
      const annual = listZh(ground.rates.map(({ annualPercent }) => percent(annualPercent)));
      return (
        `依${interpretation}，按违约行为发生时一年期贷款市场报价利率${lpr}加计${percent(ground.upliftPercent)}` +
        `（即年利率${annual}，一年按${ground.yearDays}日计）`
      );
    }
    case 'sme':
      return '依《保障中小企业款项支付条例》第十七条，按每日利率万分之五';
    case 'uk':
      return '依英国《1998年商业债务逾期付款（利息）法》';
    case 'de':
      return '依《德国民法典》第286条、第288条第2款，按基准利率加计九个百分点';
    case 'eu':
      return '依欧盟第2011/7/EU号指令，按参考利率加计八个百分点';
    case 'other':
      return `依${ground.citationZh}`;
  }
}

export function feeBasisEn(ground: ChargeGround): string {
  switch (ground.kind) {
    case 'agreed':
      return `under ${clauseEn(ground.basis.contract)}`;
    case 'lpr': {
      const lpr = listEn(ground.rates.map(({ lprPercent }) => percent(lprPercent)));
      const annual = listEn(ground.rates.map(({ annualPercent }) => percent(annualPercent)));
      return (
        `at ${annual} a year (one-year LPR ${lpr} plus ${percent(ground.upliftPercent)}, ` +
        `${ground.yearDays}-day year) under article 18(4) of the judicial interpretation on sale contracts`
      );
    }
    case 'sme':
      return 'at 0.05% per day under article 17 of the Regulations on Payments to SMEs';
    case 'uk':
      return 'under the Late Payment of Commercial Debts (Interest) Act 1998';
    case 'de':
      return 'under sections 286 and 288(2) BGB, nine points above the base rate';
    case 'eu':
      return 'under Directive 2011/7/EU, eight points above the reference rate';
    case 'other':
      return `under ${ground.citationEn}`;
  }
}

/** Under or over the table of a computation: c.noteTier, c.noteFlat, c.noteUk or c.noteStat. */
export function tableNoteZh({ ground, computedTo }: ChargeFacts, unit: string): string {
  if (ground.kind !== 'agreed')
    return `${feeBasisZh(ground)}，自到期日次日起计算至${zhDay(computedTo)}，付款当日计入；每张发票四舍五入至分。单位：${unit}。`;
  const { rate, capPercent, contract } = ground.basis;
  const basis = `依据：${clauseZh(contract)}`;
  const cap = capPercent === undefined ? '' : `；累计不超过逾期金额的${percent(capPercent)}`;
  if (rate.kind !== 'tiers')
    return (
      `${basis}，自到期日次日起至实际付清之日止按逾期金额${flatZh(rate)}计付${cap}。` +
      `下表计算至${zhDay(computedTo)}，付款当日计入；每张发票四舍五入至分。单位：${unit}。`
    );
  const days = rate.mode === 'marginal' ? '各段费率仅适用于该段天数' : '全部逾期天数按末日所在段的费率计算';
  return (
    `${basis}。到期日次日起${tiersZh(rate)}，${days}${cap}。` +
    `计算至${zhDay(computedTo)}，付款当日计入。分段金额列四位小数，每张发票合计后四舍五入至分。`
  );
}

export function tableNoteEn({ ground, computedTo }: ChargeFacts): string {
  const to = `omputed to ${enDay(computedTo)}, day of payment included`;
  if (ground.kind === 'uk') return noteUk(ground, computedTo);
  if (ground.kind !== 'agreed')
    return `Late charges ${feeBasisEn(ground)}, from the day after the due date, c${to}, rounded per invoice.`;
  const { rate, capPercent, contract } = ground.basis;
  const clause = capitalised(clauseEn(contract));
  const cap = capPercent === undefined ? '' : `, at most ${percent(capPercent)} of the overdue amount`;
  if (rate.kind !== 'tiers')
    return (
      `${clause}: ${flatEn(rate)} on the overdue amount from the day after the due date until payment${cap}. ` +
      `C${to}, rounded per invoice.`
    );
  const days =
    rate.mode === 'marginal'
      ? 'each rate only for the days in its band'
      : 'the rate of the last day charged for all days';
  return (
    `${clause}: from the day after the due date ${tiersEn(rate)}, ${days}${cap}. ` +
    `C${to}; each invoice is rounded once.`
  );
}

/** c.noteUk: the rate is fixed per debt on the day on which interest starts (SI 2002/1675 art. 4). */
function noteUk({ references }: Extract<ChargeGround, { readonly kind: 'uk' }>, computedTo: IsoDate): string {
  const rates = references.map(
    ({ bankRatePercent, on, halfYear }) =>
      `on ${enDay(on)} (${percent(bankRatePercent)}) for interest starting in ${halfYearEn(halfYear)}`,
  );
  return (
    `Interest = principal x rate x days / 365, from the day after the due date, computed to ${enDay(computedTo)}, ` +
    `rounded per invoice. The rate is fixed per invoice: 8% plus Bank Rate ${rates.join(', ')}.`
  );
}

function halfYearEn(day: IsoDate): string {
  const year = day.slice(0, 4);
  return day.slice(5, 7) === '01' ? `January to June ${year}` : `July to December ${year}`;
}

function flatZh(rate: Exclude<AgreedRate, { readonly kind: 'tiers' }>): string {
  return rate.kind === 'daily'
    ? `每日${partAsPercent(rate.dailyRate)}`
    : `年利率${percent(rate.annualPercent)}（一年按365日计）`;
}

function flatEn(rate: Exclude<AgreedRate, { readonly kind: 'tiers' }>): string {
  return rate.kind === 'daily'
    ? `${partAsPercent(rate.dailyRate)} per day`
    : `${percent(rate.annualPercent)} a year (365 days)`;
}

type Tiers = Extract<AgreedRate, { readonly kind: 'tiers' }>;

function tiersZh({ tiers }: Tiers): string {
  return tiers
    .map(({ fromDay, toDay, dailyRate }) =>
      toDay === null
        ? `${fromDay === 1 ? '' : '其后'}按每日${partAsPercent(dailyRate)}`
        : `第${fromDay}至${toDay}日按每日${partAsPercent(dailyRate)}`,
    )
    .join('，');
}

function tiersEn({ tiers }: Tiers): string {
  return tiers
    .map(({ fromDay, toDay, dailyRate }, place) => {
      const rate = `${partAsPercent(dailyRate)}${place === 0 ? ' per day' : ''}`;
      if (toDay === null) return fromDay === 1 ? rate : `${rate} after that`;
      return `${rate} for days ${fromDay} to ${toDay}`;
    })
    .join(', ');
}

function listZh(texts: readonly string[]): string {
  return texts.length > 1 ? `（各笔分别为${texts.join('、')}）` : (texts[0] ?? '');
}

function listEn(texts: readonly string[]): string {
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}` : (texts[0] ?? '');
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
