import { wordFor } from '../../errorTexts';
import { showDecimal } from '../../showDecimal';
import { showMinor } from '../../traceFigures';
import { tell } from '../../traceTexts';
import { type creditSteps as english } from '../../en/trace/credit';
import { blocks, bounds, factors, models, parts, ratios, records, zones } from './creditWords';

const title = (has: boolean): string => (has ? '，付清前保留所有权' : '');

/** Credit: scores, terms, limits, exposure. */
export const creditSteps: typeof english = {
  'altman.ratio': (p) =>
    tell(
      `${p.ratio.toUpperCase()} ${wordFor(ratios, p.ratio)}：${showMinor(p.overMinor, p.currency)} ÷ ${showMinor(p.underMinor, p.currency)}`,
      showDecimal(p.value, 4),
    ),
  'altman.term': (p) =>
    tell(
      `${wordFor(models, p.model)}：${p.coefficient} × ${p.ratio.toUpperCase()}（${showDecimal(p.value, 4)}）`,
      showDecimal(p.product, 4),
    ),
  'altman.constant': (p) => tell(`${wordFor(models, p.model)}：Z″ 加常数`, p.constant),
  'altman.score': (p) =>
    tell(
      `${wordFor(models, p.model)}：高于 ${p.safeAbove} 安全，低于 ${p.distressBelow} 困境；${wordFor(zones, p.zone)}`,
      showDecimal(p.value, 4),
    ),
  'score.line': (p) =>
    tell(`${wordFor(factors, p.factor)}：${wordFor(records, p.found)}`, `${p.points}/${p.mostPoints} 分`),
  'score.block': (p) => tell(`${wordFor(blocks, p.block)}小计`, `${p.points}/${p.mostPoints} 分`),
  'score.total': (p) => tell('总分', `${p.points}/${p.mostPoints} 分`),
  'score.class': (p) => tell(`${p.points} 分，达到 ${p.fromPoints} 分为 ${p.class} 级`, p.class),
  'score.knockOut': (p) =>
    tell(
      `一票否决（不论得分）：${wordFor({ insurerGrade: '保险评级', publicRecord: '公开记录', overdueWithUs: '对我方逾期天数' }, p.knockOut)} ${wordFor(records, p.found)}`,
      'D',
    ),
  'score.cap': (p) =>
    tell(
      p.cap === 'noFinancialsNoGrade'
        ? '既无财务资料又无评级，最高为'
        : `缺少资料的项目占总分 ${showDecimal(p.missingPercent)}%，最高为`,
      p.class,
    ),
  'index.experience': (p) =>
    tell(`${showMinor(p.minor, p.currency)}，超账期 ${p.beyondDays} 天`, showDecimal(p.value)),
  'index.mean': (p) =>
    tell(
      `付款指数：${p.count} 笔的平均，${p.weights === 'count' ? '每笔等权' : '按金额加权'}`,
      showDecimal(p.value),
    ),
  'index.openLate': (p) =>
    tell(`其中 ${p.count} 笔未付且已逾期，按至今天数计`, showMinor(p.minor, p.currency)),
  'limit.need': (p) =>
    tell(
      `需求额：年不含税销售额 ${showMinor(p.salesMinor, p.currency)} ×（1 + ${p.taxPercent}%）×（${p.termDays} + ${p.graceDays} 天）÷ ${p.yearDays} 天`,
      showMinor(p.minor, p.currency),
    ),
  'limit.bound': (p) =>
    tell(
      p.bound === 'insurer'
        ? `${wordFor(bounds, p.bound)} ${showMinor(p.ofMinor, p.currency)} ÷ 赔付比例 ${p.percent}%`
        : `${wordFor(bounds, p.bound)} ${showMinor(p.ofMinor, p.currency)} 的 ${p.percent}%`,
      showMinor(p.minor, p.currency),
    ),
  'limit.given': (p) => tell(`给定的${wordFor(bounds, p.bound)}`, showMinor(p.minor, p.currency)),
  'limit.smallest': (p) => tell(`取最小者：${wordFor(bounds, p.bound)}`, showMinor(p.minor, p.currency)),
  'limit.rounded': (p) =>
    tell(`向下取整到 ${showMinor(p.stepMinor, p.currency)} 的倍数`, showMinor(p.minor, p.currency)),
  'class.ofClass': (p) =>
    tell(
      `${p.class} 级：发货前预付 ${p.prepaidPercent}%${title(p.hasRetentionOfTitle)}`,
      `账期 ${p.termDays} 天`,
    ),
  'class.alternative': (p) =>
    tell(`也可约定以下条件代替账期：发货前预付 ${p.prepaidPercent}%${title(p.hasRetentionOfTitle)}`),
  'class.deposit': (p) =>
    tell(`发货前预付 ${showMinor(p.ofMinor, p.currency)} 的 ${p.percent}%`, showMinor(p.minor, p.currency)),
  'class.review': (p) => tell(`${p.reviewedOn} 复审，${p.months} 个月后再次复审`, p.nextOn),
  'class.reviewEachOrder': () => tell('每笔订单前复审'),
  'exposure.customer': (p) =>
    tell(
      `${p.customer}：未清发票 ${showMinor(p.openMinor, p.currency)}，未核销 ${showMinor(p.unappliedMinor, p.currency)}`,
      showMinor(p.minor, p.currency),
    ),
  'exposure.part': (p) => tell(wordFor(parts, p.part), showMinor(p.minor, p.currency)),
  'exposure.total': (p) => tell('敞口', showMinor(p.minor, p.currency)),
  'exposure.within': (p) =>
    tell(
      `${p.customer}：敞口 ${showMinor(p.exposureMinor, p.currency)} 未超过信用额度`,
      showMinor(p.limitMinor, p.currency),
    ),
  'exposure.above': (p) =>
    tell(
      `${p.customer}：敞口 ${showMinor(p.exposureMinor, p.currency)} 超过信用额度`,
      showMinor(p.limitMinor, p.currency),
    ),
  'exposure.noLimit': (p) => tell(`${p.customer}：未设信用额度`),
  'exposure.hold': (p) => tell(`${p.customer} 已停止赊销，一律不予放行`),
  'exposure.insured': (p) =>
    tell(
      `已投保 ${showMinor(p.insuredMinor, p.currency)}，未覆盖部分`,
      showMinor(p.uninsuredMinor, p.currency),
    ),
};
