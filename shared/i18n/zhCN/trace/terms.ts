import { showMinor } from '../../traceFigures';
import { tell } from '../../traceTexts';
import { type termsSteps as english } from '../../en/trace/terms';

const buyers = {
  government: '机关、事业单位',
  'large-enterprise': '大型企业',
  sme: '中小企业',
} as const;

const starts = {
  delivery: '交付之日',
  acceptance: '检验或验收合格之日',
  acceptanceEnd: '约定的检验或验收期限届满之日',
  settlement: '双方确认结算金额之日',
} as const;

/** Steps of payment terms, early discounts and working days. */
export const termsSteps: typeof english = {
  'terms.buyerBound': (p) => tell(`买方为${buyers[p.buyer]}，卖方为中小企业：受该条例约束。`),
  'terms.buyerNotBound': (p) =>
    tell(
      `买方为${buyers[p.buyer]}${p.isSellerSme ? '' : '，卖方不是中小企业'}：不受该条例约束，按合同约定的账期。`,
    ),
  'terms.starts': (p) => tell(`账期自${starts[p.from]} ${p.on} 起算。`),
  'terms.statutory': (p) => tell('未约定账期，按法定期限', `${p.days} 天`),
  'terms.agreed': (p) => tell('约定的账期', `${p.days} 天`),
  'terms.cut': (p) => tell(`约定的 ${p.agreedDays} 天超过上限，按最长期限`, `${p.days} 天`),
  'terms.payOnDelivery': () => tell('未约定付款时间：收到标的物的同时支付。'),
  'terms.due': (p) => tell(`${p.days} 天后为到期日`, p.dueOn),
  'terms.longNeedsReason': (p) =>
    tell(`${p.agreedDays} 天超过 ${p.usualDays} 天：须符合行业规范、交易习惯。`),
  'terms.noBackToBack': () => tell('不得以收到第三方付款作为付款条件：该约定不发生效力。'),
  'terms.discountDeadline': (p) =>
    tell(`开票日 ${p.issuedOn}：折扣期 ${p.days} 天，末日计入；全额到期日 ${p.netDueOn}`, p.untilOn),
  'terms.discountInTime': (p) =>
    tell(
      `${p.paidOn} 付款，在折扣期内：可扣 ${p.percent}%，即 ${showMinor(p.discountMinor, p.currency)}；应付`,
      showMinor(p.payMinor, p.currency),
    ),
  'terms.discountTooLate': (p) =>
    tell(`${p.paidOn} 付款，已过折扣期；应付`, showMinor(p.payMinor, p.currency)),
  'terms.discountCost': (p) =>
    tell(
      `晚付 ${p.daysEarlier} 天的代价为 ${p.percent}%：一年按 ${p.yearDays} 日，单利年化 ${p.simplePercent}%，复利年化`,
      `${p.effectivePercent}%`,
    ),
  'day.working': (p) => tell(`${p.on} 是工作日。`),
  'day.rolled': (p) => tell(`${p.from} 不是工作日（${p.country}），顺延至其后第一个工作日`, p.to),
  'day.weekendsOnly': (p) => tell(`程序没有 ${p.country} 在 ${p.on} 前后的节假日资料，只考虑了周六和周日。`),
};
