import { tell } from '../../traceTexts';
import { type eventWords as englishWords, type limitationSteps as english } from '../../en/trace/limitation';

/** What creditor and debtor can do. */
const eventWords: Readonly<Record<keyof typeof englishWords, string>> = {
  demand: '催告',
  statement: '对账单',
  acknowledgement: '债务人签章确认',
  promise: '债务人签署的付款承诺',
  instalmentPlan: '签署的还款计划',
  partPayment: '部分付款',
  security: '提供担保',
  extensionRequest: '请求延期',
  suit: '起诉',
  paymentOrder: '申请支付令',
  arbitration: '申请仲裁',
  bankruptcyClaim: '申报破产债权',
  preservation: '申请诉前保全',
  setOffInSuit: '诉讼中主张抵销',
  assignmentNotice: '债权转让通知',
  obstacle: '不能行使请求权的障碍',
};

const reasons = {
  notInThisLaw: '依该法不发生效力',
  notProven: '没有送达证明',
  weakEvidence: '证据太弱，不足为据',
  plainStatement: '单纯对账不是催告',
  beforeStart: '时效尚未起算',
  afterExpiry: '时效期间已届满',
  notInLastSixMonths: '未及于最后六个月',
  doubtful: '各地法院认识不一，不作依据',
} as const;

/** Steps of the limitation clock. */
export const limitationSteps: typeof english = {
  'limitation.starts': (p) => tell('时效自到期日起计', p.dueOn),
  'limitation.startsWithLastInstalment': (p) =>
    tell(`同一债务分 ${p.instalments} 期履行：自最后一期到期日起计`, p.dueOn),
  'limitation.startsWithFirstInstalment': (p) =>
    tell(`分 ${p.instalments} 期，各期分别起算：自最早一期起计`, p.dueOn),
  'limitation.startsAtYearEnd': (p) => tell(`到期日 ${p.dueOn}：自当年年末起计`, p.on),
  'limitation.startsAtDemand': (p) => tell('未约定履行期限：自首次催告所给宽限期届满起计', p.on),
  'limitation.period': (p) => tell(`自 ${p.from} 起 ${p.years} 年，最迟行使日`, p.actBy),
  'limitation.restarts': (p) =>
    tell(`${p.on} ${eventWords[p.event]}：时效中断，自 ${p.clockBase} 重新起计，最迟行使日`, p.actBy),
  'limitation.noEffect': (p) => tell(`${p.on} ${eventWords[p.event]}：不发生效力，${reasons[p.reason]}。`),
  'limitation.inProceedings': (p) => tell(`${p.on} ${eventWords[p.event]}：程序进行中，程序终结后重新计算。`),
  'limitation.suspended': (p) => tell(`${p.from} 至 ${p.to} 时效中止，最迟行使日`, p.actBy),
  'limitation.defenceWaived': (p) =>
    tell(
      `时效于 ${p.expiredOn} 届满后，${p.on} ${eventWords[p.event]}：债务人不得再以时效抗辩，最迟行使日`,
      p.actBy,
    ),
  'limitation.expired': (p) => tell('时效期间届满；须由债务人自行提出抗辩', p.expiredOn),
  'limitation.outer': (p) => tell(`自权利受损之日起最长 ${p.years} 年`, p.outerOn),
  'limitation.rolled': (p) => tell(`${p.from} 不是工作日，法定末日为`, p.to),
  'limitation.warning': (p) => tell(`截至 ${p.asOf} 还剩 ${p.daysLeft} 天，已到 ${p.threshold} 天的提醒线。`),
  'limitation.enforceBy': (p) => tell(`自 ${p.from} 起二年内申请执行，最迟`, p.actBy),
};
