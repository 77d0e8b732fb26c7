import { type DunningChannel, type PolicyScope } from '../../../trace';
import { wordFor } from '../../errorTexts';
import { showMinor } from '../../traceFigures';
import { tell } from '../../traceTexts';
import { type dunningSteps as english } from '../../en/trace/dunning';

const channels: Readonly<Record<DunningChannel, string>> = {
  reminder: '提醒',
  email: '电子邮件',
  sms: '短信',
  message: '即时消息',
  phone: '电话',
  letter: '信函',
  formalLetter: '催告函',
  registeredLetter: '挂号信或 EMS',
  visit: '上门',
  legal: '法律程序',
  agency: '委托催收',
};

const scopes: Readonly<Record<PolicyScope, string>> = {
  invoice: '本发票',
  customer: '本客户',
  class: '客户等级',
  company: '公司通用',
};

/** The dunning of one item: what is proposed, or what stands against it. */
export const dunningSteps: typeof english = {
  'dunning.policy': (p) => tell(`催收方案（${wordFor(scopes, p.scope)}）`, p.policy),
  'dunning.item': (p) =>
    tell(
      `${p.document} 第 ${p.instalment} 期：到期日 ${p.dueOn}，截至 ${p.asOf} 逾期 ${p.lateDays} 天`,
      showMinor(p.minor, p.currency),
    ),
  'dunning.planned': (p) => tell(`${p.agreedOn} 的还款计划有效，按计划到期日为`, p.dueOn),
  'dunning.planMissed': (p) => tell(`${p.agreedOn} 的还款计划已终止，未按期付款的一期到期日为`, p.dueOn),
  'dunning.lastDone': (p) => tell(`最近完成第 ${p.number} 步，日期`, p.on),
  'dunning.startsHighest': (p) => tell('首次催收从已达到的最高一步开始', `第 ${p.number} 步`),
  'dunning.proposed': (p) =>
    tell(
      `建议执行第 ${p.number} 步（第 ${p.stepDay} 天），方式：${wordFor(channels, p.channel)}；费用`,
      showMinor(p.feeMinor, p.currency),
    ),
  'dunning.noPolicy': () => tell('不建议：没有适用的催收方案'),
  'dunning.allDone': (p) => tell(`不建议：${p.number} 步均已完成`),
  'dunning.notReached': (p) =>
    tell(`不建议：第 ${p.number} 步（第 ${p.stepDay} 天）尚未到日子，最早`, p.reachedOn),
  'dunning.tooSoon': (p) =>
    tell(`不建议：上次联系 ${p.contactOn}，间隔至少 ${p.minDays} 天，最早`, p.allowedOn),
  'dunning.disputed': () => tell('不建议：该发票有争议'),
  'dunning.promised': (p) => tell('不建议：客户已承诺付款，期限', p.payBy),
  'dunning.held': (p) => tell('不建议：该发票暂停催收至', p.until ?? '另行通知'),
  'dunning.covered': (p) =>
    tell(
      `不建议：未核销款项 ${showMinor(p.unappliedMinor, p.currency)} 足以抵付逾期款`,
      showMinor(p.lateMinor, p.currency),
    ),
  'dunning.withinTolerance': (p) =>
    tell(`不建议：${showMinor(p.minor, p.currency)} 在容差以内，容差`, p.tolerance),
};
