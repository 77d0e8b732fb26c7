import { showMinor } from '../../traceFigures';
import { tell } from '../../traceTexts';
import { type noteSteps as english } from '../../en/trace/notes';

/** Lines that stand beside a figure and change nothing of it. */
export const noteSteps: typeof english = {
  'note.fourTimesLpr': (p) =>
    tell(
      `仅供对照：年利率 ${p.annualPercent}% ${p.isAbove ? '高于' : '不高于'}一年期 LPR（${p.lprPercent}%）的四倍；该线不约束买卖合同。`,
      `${p.linePercent}%`,
    ),
  'note.lossLine': (p) =>
    tell(
      `仅供对照：损失按年 ${p.lossFromPercent}% 至 ${p.lossToPercent}% 估算，其 130% 为 ${p.lineFromPercent}% 至 ${p.lineToPercent}%；${p.annualPercent}% ${p.isAbove ? '高于此线，法院可依申请调减' : '不高于此线'}。`,
    ),
  'note.yearDays': (p) => tell(`一年按${p.yearDays === 'act/act' ? '实际天数' : ` ${p.yearDays} 日`}计。`),
  'note.otherCurrency': (p) => tell('另有以其他币种计的应付款，不相加', showMinor(p.minor, p.currency)),
  'note.sizeInOtherCurrency': (p) => tell(`固定补偿取决于以 ${p.currency} 计的债款数额：未计入。`),
  'note.creditedAgainstCosts': (p) => tell('固定补偿抵作追偿费用。', showMinor(p.minor, p.currency)),
  'note.unverified': (p) => tell(`尚未与来源核对：${p.what.zh}`),
  'note.fixedAtStart': (p) => tell('利率对本笔债款固定，不随后续变动。', `${p.annualPercent}%`),
};
