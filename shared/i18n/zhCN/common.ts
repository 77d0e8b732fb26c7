import { type common as shape } from '../en/common';

export const common: typeof shape = {
  clear: '清除',
  close: '关闭',
  cancel: '取消',
  remove: (p) => `去掉 ${p.what}`,
  loading: '载入中',
  nothingFound: '没有找到',
  required: '必填',
  showColumns: '选列',
  expand: '展开明细',
  collapse: '收起明细',
  progressOf: (p) => `${p.done} / ${p.of}`,

  listComma: '，',
  equals: (p) => `= ${p.value}`,

  today: '今天',
  week: '本周',
  month: '本月',
  year: '本年',
  openCalendar: '打开日历',
  monthBefore: '上个月',
  monthAfter: '下个月',
  monthOf: (p) => `${p.year} 年 ${p.month} 月`,
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  weekdayLetters: ['一', '二', '三', '四', '五', '六', '日'],
  dayUnreadable: (p) => `“${p.text}”不是日期。写作 2026-01-02`,
  dayNoMonth: (p) => `没有 ${p.month} 月。写作 2026-01-02`,
  dayNoDay: (p) => `${p.year} 年 ${p.month} 月没有 ${p.day} 日`,
  dayTooEarly: (p) => `不早于 ${p.min}`,
  dayTooLate: (p) => `不晚于 ${p.max}`,

  amountUnreadable: (p) => `“${p.text}”不是金额。写作 1,234.50 或 1200*1.13`,
  amountTooFine: (p) =>
    p.digits === 0
      ? `${p.currency} 没有小数。`
      : p.digits === 2
        ? `${p.currency} 只到分。`
        : `${p.currency} 只到 ${p.digits} 位小数。`,
  takeAmount: (p) => `记 ${p.amount}？`,
  amountDividesByZero: '算式里除以了 0',
  amountTooLarge: '金额太大，程序不能精确记到分',

  boundNumber: (p) => `第 ${p.number} 个分段，天`,
  addBound: '加一个分段',
  boundNotWhole: (p) => `“${p.text}”不是天数。写 1 到 9999`,
  boundNotAscending: (p) => `${p.bound} 排在 ${p.after} 之后；分段要由小到大`,
  boundsEmpty: '至少留一个分段，如 30',
};
