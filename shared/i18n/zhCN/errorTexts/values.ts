import { type ErrorTexts, say, wordFor } from '../../errorTexts';
import { fieldWords } from './words';

/** Refusals of single values: amounts, days, currencies, texts. */
export const valueErrors = {
  'amount.invalid': (p) => say(`“${p.value}”不是金额。`, '写作 1234.50。'),
  'amount.decimals': (p) =>
    say(
      `“${p.value}”的小数超过该币种的 ${p.digits} 位。`,
      p.digits === 0 ? '写整数。' : `最多写 ${p.digits} 位小数。`,
    ),
  'amount.negative': (p) => say(`“${p.value}”小于零。`, '红字发票是贷项通知单：这里不导入，另行录入。'),
  'amount.zero': () => say('金额是零。', '填大于 0 的金额，或不导入这一行。'),
  'sum.tooLarge': (p) =>
    say(
      `这样一来，${p.currency} 单据合计会超过 ${p.most}，程序不能再精确到最小单位。什么都没有入账。`,
      '核对金额是不是多录了几位。',
    ),
  'amount.exceedsInvoice': (p) => say(`“${p.value}”大于发票金额。`, '更正已收金额或发票金额。'),
  'date.invalid': (p) => say(`日历上没有“${p.value}”这一天。`, '写作 2026-01-31。'),
  'date.orderUnknown': (p) =>
    say(
      `${p.samples.join('、')} 这样的日期，分不清是日在前还是月在前。`,
      '在映射里写明："dateOrder" 为 "mdy"（月在前）或 "dmy"（日在前）。',
    ),
  'date.dueBeforeInvoice': (p) => say(`到期日 ${p.value} 早于开票日期 ${p.issuedOn}。`, '更正其中一个。'),
  'date.beforeInvoice': (p) => say(`${p.value} 早于开票日期 ${p.issuedOn}。`, '更正其中一个日期。'),
  'currency.unknown': (p) => say(`“${p.value}”不是币种。`, '用 ISO 4217 的三个字母，例如 CNY、USD。'),
  'currency.missing': () => say('没有币种。', '指定币种列，或给整个文件一个币种。'),
  'currency.mismatch': (p) => say(`币种是 ${p.value}，这里要 ${p.expected}。`, `用 ${p.expected}。`),
  'currency.severalAsked': () => say('不同币种的金额不能相加。', '选一个币种。'),
  'value.missing': (p) => say(`“${wordFor(fieldWords, p.field)}”是空的。`, '填写它。'),
  'value.invalid': (p) => say(`“${p.value}”不能作为${wordFor(fieldWords, p.field)}。`, '更正这个值。'),
  'value.tooLong': (p) =>
    say(
      `“${wordFor(fieldWords, p.field)}”有 ${p.length} 个字符，超过 ${p.max} 个。`,
      `缩短到 ${p.max} 个以内。`,
    ),
} satisfies Partial<ErrorTexts>;
