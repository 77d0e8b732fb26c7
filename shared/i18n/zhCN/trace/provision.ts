import { type AccountingStandard, type IndividualReason, type ProvisionAccount } from '../../../trace';
import { wordFor } from '../../errorTexts';
import { showDecimal } from '../../showDecimal';
import { showMinor } from '../../traceFigures';
import { tell } from '../../traceTexts';
import { type provisionSteps as english } from '../../en/trace/provision';

const accounts: Readonly<Record<ProvisionAccount, string>> = {
  impairmentLoss: '信用减值损失',
  lossAllowance: '坏账准备',
  receivables: '应收账款',
  nonOperatingExpense: '营业外支出——坏账损失',
  nonOperatingIncome: '营业外收入',
  bank: '银行存款',
};

const standards: Readonly<Record<AccountingStandard, string>> = {
  cas22: '《企业会计准则第 22 号》',
  ifrs9: 'IFRS 9',
  smallEnterprises: '《小企业会计准则》',
};

const individualReasons: Readonly<Record<IndividualReason, string>> = {
  bankruptcy: '破产',
  litigation: '诉讼',
  dispute: '争议',
  distress: '财务困难',
  other: '单项评估',
};

type Bucket = {
  readonly place: number;
  readonly isNotDue: boolean;
  readonly fromDay: number | null;
  readonly toDay: number | null;
};

function bucketText({ place, isNotDue, fromDay, toDay }: Bucket): string {
  if (isNotDue) return '未到期';
  if (fromDay === null) return `第 ${place} 行`;
  return toDay === null ? `${fromDay} 天以上` : `${fromDay} 至 ${toDay} 天`;
}

const percent = (value: string): string => `${showDecimal(value, 4)}%`;
const capped = (isCapped: boolean): string => (isCapped ? '，以 100% 为限' : '');

/** The allowance for doubtful debts, its entries and its tax. */
export const provisionSteps: typeof english = {
  'provision.individual': (p) =>
    tell(
      `${p.document} 单项计提（${wordFor(individualReasons, p.reason)}）：${showMinor(p.ofMinor, p.currency)} × ${percent(p.lossPercent)}`,
      showMinor(p.minor, p.currency),
    ),
  'provision.row': (p) =>
    tell(
      `${bucketText(p)}：${showMinor(p.ofMinor, p.currency)} × ${percent(p.lossPercent)}`,
      showMinor(p.minor, p.currency),
    ),
  'provision.observed': (p) =>
    tell(
      `${bucketText(p)}：进入本段 ${showMinor(p.beforeMinor, p.currency)}，进入下一段时仍未收 ${showMinor(p.afterMinor, p.currency)}`,
      percent(p.rollPercent),
    ),
  'provision.roll': (p) => tell(`第 ${p.place} 段向下一段的迁徙率`, percent(p.rollPercent)),
  'provision.lossRate': (p) =>
    tell(
      `第 ${p.place} 段损失率：迁徙至最后一段 ${percent(p.reachesLastPercent)} × 违约损失率 ${p.lgdPercent}% × 前瞻性系数 ${p.forwardFactor}${capped(p.isCapped)}`,
      percent(p.lossPercent),
    ),
  'provision.ownRate': (p) =>
    tell(
      `第 ${p.place} 段损失率：${p.ownPercent}% × 违约损失率 ${p.lgdPercent}% × 前瞻性系数 ${p.forwardFactor}${capped(p.isCapped)}`,
      percent(p.lossPercent),
    ),
  'provision.cohortRate': (p) =>
    tell(
      `第 ${p.place} 段损失率：最终未收回 ${showMinor(p.neverPaidMinor, p.currency)} ÷ 本段未收 ${showMinor(p.unpaidMinor, p.currency)}，前瞻性系数 ${p.forwardFactor}${capped(p.isCapped)}`,
      percent(p.lossPercent),
    ),
  'provision.window': (p) => tell(`观察期 ${p.from} 至 ${p.to}`),
  'provision.unapplied': (p) => tell('未核销款项单列，不冲减各账龄段', showMinor(p.minor, p.currency)),
  'provision.total': (p) => tell('坏账准备合计', showMinor(p.minor, p.currency)),
  'provision.standard': (p) => tell('会计准则', wordFor(standards, p.standard)),
  'provision.noAllowance': () => tell('该准则不计提坏账准备，损失实际发生时直接核销'),
  'provision.change': (p) =>
    tell(
      `本期应计提：应有 ${showMinor(p.requiredMinor, p.currency)} −（期初 ${showMinor(p.openingMinor, p.currency)} − 核销 ${showMinor(p.writtenOffMinor, p.currency)} + 收回 ${showMinor(p.recoveredMinor, p.currency)}）`,
      showMinor(p.minor, p.currency),
    ),
  'provision.entry': (p) =>
    tell(
      `借：${wordFor(accounts, p.debit)}　贷：${wordFor(accounts, p.credit)}`,
      showMinor(p.minor, p.currency),
    ),
  'tax.overdue': (p) =>
    tell(`逾期满 ${p.months} 个月，需满 ${p.neededMonths} 个月`, p.isReached ? '已满' : '未满'),
  'tax.writtenOff': (p) => tell('会计上已作损失处理', p.isWrittenOff ? '是' : '否'),
  'tax.smallAmount': (p) =>
    tell(
      `单笔 ${showMinor(p.minor, p.currency)}，对照 ${showMinor(p.lineMinor, p.currency)}`,
      p.isWithin ? '未超过' : '超过',
    ),
  'tax.shareOfRevenue': (p) =>
    tell(
      `单笔 ${showMinor(p.minor, p.currency)}，对照年收入 ${showMinor(p.revenueMinor, p.currency)} 的 ${p.percent}%`,
      p.isWithin ? '未超过' : '超过',
    ),
  'tax.candidate': (p) => tell('税前扣除', p.isCandidate ? '可以考虑' : '尚不可以'),
  'tax.papers': () => tell('留存备查：合同、交付凭证、发票、催收记录、情况说明'),
};
