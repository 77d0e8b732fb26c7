import { type KpiAmount, type KpiName, type KpiUnit } from '../../../trace';
import { wordFor } from '../../errorTexts';
import { showDecimal } from '../../showDecimal';
import { showExact, showMinor } from '../../traceFigures';
import { tell } from '../../traceTexts';
import { type kpiSteps as english } from '../../en/trace/kpi';

const names: Readonly<Record<KpiName, string>> = {
  dso: '应收账款周转天数（DSO）',
  bestPossibleDso: '最佳可能 DSO',
  countbackDso: '倒推法 DSO',
  averageDaysDelinquent: '平均逾期天数（ADD）',
  collectionEffectiveness: '回款效率指数（CEI）',
  turnover: '应收账款周转率',
  turnoverDays: '周转期',
  overdueShare: '逾期账款占比',
  disputedShare: '争议账款占比',
  badDebtRateOfSales: '坏账率（占赊销额）',
  badDebtRateOfReceivables: '坏账率（占应收账款）',
  collectionRate: '回款率',
  receivablesToRevenue: '应收账款占营业收入',
  rollRate: '迁徙率',
  daysToPay: '加权付款天数',
  daysBeyondTerms: '加权超账期天数',
  promiseKeptRate: '承诺兑现率',
  concentration: '客户集中度',
};

const amounts: Readonly<Record<KpiAmount, string>> = {
  receivables: '应收账款',
  notDueReceivables: '未到期应收账款',
  overdueReceivables: '逾期应收账款',
  disputedReceivables: '争议应收账款',
  openingReceivables: '期初应收账款',
  closingReceivables: '期末应收账款',
  averageReceivables: '平均应收账款',
  creditSales: '赊销额',
  revenue: '年营业收入',
  collected: '已收回',
  collectible: '应可收回',
  collectedOfDue: '到期款中已收回',
  fellDue: '当期到期',
  writtenOff: '已核销坏账',
  bucketBefore: '上期该账龄段余额',
  nextBucketNow: '本期下一账龄段余额',
  largestCustomers: '最大客户余额',
  paid: '已付款',
  promisesKept: '已兑现承诺',
  promisesDue: '应兑现承诺',
};

const amountOf = (name: string): string => wordFor(amounts, name);
const nameOf = (name: string): string => wordFor(names, name);

const units: Readonly<Record<KpiUnit, string>> = { days: ' 天', percent: '%', times: ' 次' };

function show(value: string, unit: KpiUnit): string {
  return `${showDecimal(value)}${wordFor(units, unit)}`;
}

/** Key figures of receivables. */
export const kpiSteps: typeof english = {
  'kpi.period': (p) => tell(`期间 ${p.from} 至 ${p.to}`, `${p.days} 天`),
  'kpi.converted': (p) => tell(`${p.from} 金额按 ${p.validOn} 的汇率折算为 ${p.to}`, p.exchangeRate),
  'kpi.amount': (p) => tell(amountOf(p.name), showMinor(p.minor, p.currency)),
  'kpi.combined': (p) =>
    tell(
      `${amountOf(p.name)}：${amountOf(p.first)} + ${amountOf(p.plus)} − ${amountOf(p.less)}`,
      showMinor(p.minor, p.currency),
    ),
  'kpi.average': (p) =>
    tell(
      `平均应收账款：${showMinor(p.openingMinor, p.currency)} 与 ${showMinor(p.closingMinor, p.currency)} 的平均`,
      showExact(p.amount, p.currency),
    ),
  'kpi.quotient': (p) =>
    tell(
      `${nameOf(p.name)}：${amountOf(p.over)} ÷ ${amountOf(p.under)}${p.factorDays === null ? '' : ` × ${p.factorDays} 天`}`,
      show(p.value, p.unit),
    ),
  'kpi.difference': (p) =>
    tell(
      `${nameOf(p.name)}：${nameOf(p.from)}（${show(p.fromValue, p.unit)}）− ${nameOf(p.less)}（${show(p.lessValue, p.unit)}）`,
      show(p.value, p.unit),
    ),
  'kpi.month': (p) =>
    tell(
      `往前第 ${p.place} 个月：销售额 ${showMinor(p.salesMinor, p.currency)} 中计入 ${showMinor(p.usedMinor, p.currency)}，当月 ${p.monthDays} 天`,
      show(p.value, 'days'),
    ),
  'kpi.total': (p) => tell(nameOf(p.name), show(p.value, p.unit)),
  'kpi.unexplained': (p) => tell('早于已知销售期间的应收账款', showMinor(p.minor, p.currency)),
  'kpi.threshold': (p) =>
    tell(
      `${nameOf(p.name)} ${show(p.value, 'percent')}，${p.isReached ? '达到或高于' : '低于'}警戒线 ${p.threshold}%`,
      p.isReached ? '预警' : '',
    ),
  'kpi.weight': (p) => tell(`${showMinor(p.minor, p.currency)}，历时`, `${p.weightDays} 天`),
  'kpi.weightedMean': (p) =>
    tell(
      `${nameOf(p.name)}：共 ${p.count} 笔付款 ${showMinor(p.minor, p.currency)}，按金额加权`,
      show(p.value, p.unit),
    ),
  'kpi.largest': (p) => tell(`${p.of} 个余额中最大的 ${p.count} 个`, showMinor(p.minor, p.currency)),
  'kpi.counted': (p) =>
    tell(
      `${nameOf(p.name)}：${amountOf(p.over)}（${p.overCount} 次）÷ ${amountOf(p.under)}（${p.underCount} 次）`,
      show(p.value, 'percent'),
    ),
};
