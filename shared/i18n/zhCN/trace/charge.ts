import { type SegmentRate } from '../../../trace';
import { showExact, showMinor } from '../../traceFigures';
import { tell } from '../../traceTexts';
import { type chargeSteps as english } from '../../en/trace/charge';

function rateOf(rate: SegmentRate): string {
  switch (rate.kind) {
    case 'annual':
      return `年利率 ${rate.percent}%（一年按 ${rate.yearDays} 日）`;
    case 'daily':
      return `每日 ${rate.rate}`;
    case 'monthly':
      return `每满一个月 ${rate.percent}%`;
  }
}

const evidenceWords = {
  statute: '',
  copy: '，据公开转载',
  memory: '，未核实',
  own: '，据录入',
} as const;

/** Steps of late charges and of the choice of a regime. */
export const chargeSteps: typeof english = {
  'charge.regime': (p) => tell(`计收依据：${p.regime.zh}`),
  'charge.notLate': (p) => tell(`到期日 ${p.dueOn}，截至 ${p.asOf} 没有逾期。`),
  'charge.withinGrace': (p) =>
    tell(`到期日 ${p.dueOn}，逾期 ${p.days} 天，在 ${p.graceDays} 天宽限期内，不计收。`),
  'charge.noFullMonth': (p) => tell(`到期日 ${p.dueOn}，截至 ${p.asOf} 未满一个月。`),
  'charge.starts': (p) => tell(`到期日 ${p.dueOn}，自 ${p.from} 起计收，各段首尾两日均计入。`),
  'charge.reference': (p) =>
    tell(
      `${p.on} 的${p.series.zh}，自 ${p.since} 起施行${p.isConfirmedByUser ? '，经用户确认' : evidenceWords[p.evidence]}`,
      `${p.percent}%`,
    ),
  'charge.uplift': (p) => tell(`${p.percent}% 加计 ${p.upliftPercent}%`, `年利率 ${p.annualPercent}%`),
  'charge.points': (p) => tell(`${p.percent}% 加 ${p.points} 个百分点`, `年利率 ${p.annualPercent}%`),
  'charge.segment': (p) =>
    tell(
      `${p.parts > 1 ? `第 ${p.part} 期：` : ''}${p.from} 至 ${p.to}，${p.days} 天，基数 ${showExact(p.base, p.currency)}，${rateOf(p.rate)}`,
      showExact(p.amount, p.currency),
    ),
  'charge.payment': (p) =>
    tell(
      `${p.on} 付款 ${showExact(p.amount, p.currency)}：抵费用 ${showExact(p.toFee, p.currency)}，抵违约金或利息 ${showExact(p.toCharge, p.currency)}，抵本金 ${showExact(p.toPrincipal, p.currency)}`,
    ),
  'charge.cap': (p) =>
    tell(
      `${showExact(p.uncapped, p.currency)} 超过上限，按到期日未付 ${showExact(p.base, p.currency)} 的 ${p.percent}% 计`,
      showExact(p.cap, p.currency),
    ),
  'charge.ceiling': (p) =>
    tell(
      `${showExact(p.uncapped, p.currency)} 超过允许的最高年利率 ${p.annualPercent}%，按最高利率计`,
      showExact(p.ceiling, p.currency),
    ),
  'charge.rounded': (p) =>
    tell(`各段合计 ${showExact(p.exact, p.currency)}，只四舍五入一次`, showMinor(p.minor, p.currency)),
  'charge.compensation': (p) =>
    tell(
      `固定补偿，每笔一次，债款 ${showMinor(p.debtMinor, p.debtCurrency)}`,
      showMinor(p.minor, p.currency),
    ),
  'charge.total': (p) =>
    tell(
      `本金 ${showMinor(p.principalMinor, p.currency)} + 违约金或利息 ${showMinor(p.chargeMinor, p.currency)} + 费用 ${showMinor(p.feeMinor, p.currency)} + 固定补偿 ${showMinor(p.compensationMinor, p.currency)}`,
      showMinor(p.totalMinor, p.currency),
    ),
  'regime.fromContract': (p) => tell(`合同有逾期条款：${p.regime.zh}`),
  'regime.buyerBound': (p) =>
    tell(
      p.buyer === 'government'
        ? '买方为机关、事业单位，卖方为中小企业：适用该条例。'
        : '买方为大型企业，卖方为中小企业：适用该条例。',
    ),
  'regime.sellerMustTell': (p) => tell(`卖方在 ${p.contractedOn} 订立合同时，应已主动告知其为中小企业。`),
  'regime.breachBefore2019': (p) =>
    tell(`合同未约定；违约日 ${p.breachOn} 在 2019-08-20 之前：按人民银行同期同类贷款基准利率加计。`),
  'regime.breachSince2019': (p) =>
    tell(`合同未约定；违约日 ${p.breachOn}：按当日一年期 LPR 加计 30% 至 50%，不随后浮动。`),
  'regime.afterJudgment': (p) =>
    tell('判决后，就判决确定的金钱债务加倍支付迟延履行期间的债务利息。', `每日 ${p.dailyRate}`),
  'rate.floor': (p) =>
    tell(
      `约定年利率 ${p.agreedPercent}%，订立合同时一年期 LPR 为 ${p.floorPercent}%：${p.isMet ? '不低于下限' : '低于下限'}`,
      `${p.floorPercent}%`,
    ),
  'rate.fallback': (p) => tell(`未约定：每日 ${p.dailyRate}，按一年 365 日合年利率 ${p.annualPercent}%`),
  'rate.fourTimes': (p) => tell(`一年期 LPR ${p.lprPercent}% 的四倍，仅供对照`, `${p.linePercent}%`),
};
