import { fieldPath } from '../../fieldPath';
import { type ErrorTexts, say, wordFor } from '../../errorTexts';
import { fieldWords } from './words';

/** Refusals of the ledger's commands: company, customers, documents, undo. */
export const ledgerErrors = {
  'company.exists': () => say('这个数据文件夹里已经有公司。', '另一家公司请用另一个数据文件夹。'),
  'company.missing': () => say('这个数据文件夹里还没有公司。', '先建账。'),
  'company.notSample': () => say('这是您自己的公司，不是示例公司。', '只有示例公司可以清除。'),
  'customer.unknown': (p) => say(`没有客户“${p.value}”。`, '更正编码或名称，或先建立这个客户。'),
  'code.duplicate': (p) => say(`客户编码“${p.value}”已被使用。`, '换一个编码，或不导入这一行。'),
  'code.missing': () => say('客户没有编码。', '填写编码。'),
  'name.missing': () => say('名称是空的。', '填写名称。'),
  'field.invalid': (p) => say(`“${fieldPath(p.field, fieldWords)}”不能填“${p.value}”。`, '更正这个值。'),
  'number.duplicate': (p) =>
    say(`单据号“${p.value}”账上已有，或在文件里出现了两次。`, '换一个号，或不导入这一行。'),
  'number.missing': () => say('单据没有编号。', '填写单据号。'),
  'document.unknown': (p) => say(`没有单据“${p.value}”。`, '在列表里查对单据号。'),
  'document.reversed': (p) => say(`${p.number} 已于 ${p.on} 冲销。`, '选一张仍然有效的单据。'),
  'reverse.beforeDocument': (p) =>
    say(`${p.on} 早于 ${p.number} 的日期 ${p.date}。`, `冲销日期不早于 ${p.date}。`),
  'allocation.exceedsInvoice': (p) =>
    say(
      `${p.amount} ${p.currency} 超过发票 ${p.number} 的未收余额 ${p.open}。`,
      `最多核销 ${p.open}，其余留作未核销。`,
    ),
  'allocation.exceedsInstalment': (p) =>
    say(
      `${p.amount} ${p.currency} 超过发票 ${p.number} 第 ${p.instalment} 期的未收余额 ${p.open}。`,
      `这一期最多核销 ${p.open}。`,
    ),
  'allocation.exceedsSource': (p) =>
    say(`${p.amount} ${p.currency} 超过 ${p.number} 的未核销余额 ${p.open}。`, `最多核销 ${p.open}。`),
  'allocation.otherCustomer': (p) =>
    say(`${p.source} 和发票 ${p.number} 不是同一个客户的。`, '选付款客户自己的发票。'),
  'allocation.unknown': (p) => say(`${p.source} 没有核销过发票 ${p.number}。`, '从列表里选一笔核销。'),
  'allocation.empty': () => say('没有选要核销的发票。', '选发票并填金额。'),
  'writeOff.exceedsOpen': (p) =>
    say(`${p.amount} ${p.currency} 超过发票 ${p.number} 的未收余额 ${p.open}。`, `最多核销坏账 ${p.open}。`),
  'instalment.unknown': (p) => say(`发票 ${p.number} 没有第 ${p.instalment} 期。`, '选它已有的一期。'),
  'dispute.unknown': (p) => say(`发票“${p.value}”没有未了的争议。`, '选一张有争议的发票。'),
  'terms.negativeDays': (p) => say(`付款天数 ${p.days} 小于 0。`, '填 0 或更大的数。'),
  'terms.percentTotal': (p) => say(`各期合计 ${p.total} %。`, '凑成 100 %，或让最后一期取余额。'),
  'terms.invalid': (p) => say(`账期的“${wordFor(fieldWords, p.field)}”不能是“${p.value}”。`, '更正这个值。'),
  'rate.invalid': (p) => say(`“${p.value}”不是汇率。`, '填大于 0 的数，例如 7.1234。'),
  'rate.missing': (p) =>
    say(`没有 ${p.on} 从 ${p.from} 到 ${p.to} 的汇率。`, `录入一个在 ${p.on} 有效的汇率。`),
  'bounds.invalid': (p) => say(`“${p.value}”不是账龄分段。`, '填从小到大的整天数，例如 30, 60, 90。'),
  'undo.nothing': () => say('没有可以撤销或重做的内容。'),
  'undo.changedSince': (p) =>
    say(`第 ${p.seq} 笔之后又有第 ${p.by} 笔建立在它上面。`, `先撤销第 ${p.by} 笔。`),
  'undo.notUndoable': (p) => say(`第 ${p.seq} 笔不能撤销。`, '用一笔新的记录更正。'),
  'command.cancelled': () => say('已取消，什么都没有改。'),
  'command.invalid': (p) => say(`程序给自己发了一条不认识的命令（${p.reason}）。`, '什么都没有改。'),
  'ledger.readOnly': (p) =>
    say(`日志在第 ${p.seq} 笔处损坏，账只能看，不能写。`, '从备份恢复 journal 文件夹，再重新启动。'),
  'ledger.journalStopped': (p) =>
    say(`日志不再接受新的记录（${p.reason}）。`, '已保存的都安全。关闭程序，检查磁盘，再启动。'),
} satisfies Partial<ErrorTexts>;
