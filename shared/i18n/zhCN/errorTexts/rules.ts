import { type FigureReason } from '../../../errors';
import { fieldPath } from '../../fieldPath';
import { type ErrorTexts, say, wordFor } from '../../errorTexts';
import { figureWords } from './figureWords';
import { riskFiles } from './riskWords';

const reasons: Readonly<Record<FigureReason, string>> = {
  missing: '缺少此项',
  decimal: '不是普通的十进制数',
  money: '不是该币种的金额',
  whole: '不是整数',
  negative: '小于零',
  zero: '应大于零',
  over100: '超过 100%',
  tooLarge: '过大',
  tooMany: '项数过多',
  day: '日历上没有这一天',
  order: '顺序不对',
  gap: '与前一项不衔接',
  tooEarly: '早于它所依据的日期',
  exceedsOpen: '超过未清金额',
  currency: '币种不同',
  unknown: '程序不认识',
  text: '不是长度合适的文本',
  shape: '格式不符',
  twice: '重复出现',
  json: '不是 JSON',
  tooSmall: '过小',
  total: '各部分之和不是 100',
  exceedsWhole: '大于它所属的整体',
};

const files = { rates: '利率资料', regimes: '逾期计收规则文件', calendar: '工作日历', ...riskFiles } as const;

/** Refusals of the rules: rates, late charges, calendars, limitation, contracts. */
export const ruleErrors = {
  'figure.invalid': (p) =>
    say(
      `“${p.value}”不能作为${fieldPath(p.field, figureWords)}：${wordFor(reasons, p.reason)}。`,
      '更正这个值。',
    ),
  'dataFile.invalid': (p) =>
    say(
      `这份${files[p.file]}不能使用：${fieldPath(p.field, figureWords)}“${p.value}”，${wordFor(reasons, p.reason)}。`,
      '更正文件后重新读取，原有资料继续有效。',
    ),
  'rates.expired': (p) =>
    say(
      `${p.series} 的利率资料有效至 ${p.validUntil}，没有 ${p.on} 的利率。`,
      `读取新的利率资料，或手工确认 ${p.on} 的利率。`,
    ),
  'rates.tooEarly': (p) =>
    say(`${p.series} 的利率资料自 ${p.from} 起，没有 ${p.on} 的利率。`, '选用当时的规则，或补全利率资料。'),
  'rates.unknownSeries': (p) => say(`没有利率序列“${p.value}”。`, '读取它的利率资料，或选用其他规则。'),
  'regime.unknown': (p) => say(`没有逾期计收规则“${p.value}”。`, '从列表中选择，或读取它的文件。'),
  'regime.notInForce': (p) =>
    say(
      `逾期计收规则 ${p.regime} 在 ${p.on} 是否有效未经确认（${p.from ?? '…'} 至 ${p.until ?? '…'}）。`,
      '选用当时有效的规则，或在文件中确认。',
    ),
  'calendar.notCovered': (p) =>
    say(
      `${p.country} 的工作日历没有 ${p.on} 所在的年份，只有 ${p.years.join('、')}。`,
      '读取该年的工作日历，或不考虑节假日。',
    ),
} satisfies Partial<ErrorTexts>;
