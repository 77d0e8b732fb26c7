import { wordFor } from '../errorTexts';
import { type batch as shape } from '../en/batch';
import { damageWords } from './errorTexts/damage';

export const batch: typeof shape = {
  companyName: '我的公司',
  stages: {
    reading: '读取文件',
    checking: '检查各行',
    journal: '写入日志',
    applying: '写入账簿',
    writing: '写工作簿',
    waiting: '等待其他操作',
    drawing: '正在生成函件',
    verifying: '核验',
    replaying: '修复工作库',
    loading: '载入账簿',
  },
  notSaved: (p) =>
    `${p.count} 份函件已经出具，但没有存进文件夹。${p.cause}函件都在数据文件夹里，不必重新出具：排除原因以后打开窗口，在“已出具”里按编号选中，再存为 PDF。`,
  verifyProblems: {
    'line.altered': (p) =>
      `日志第 ${p.seq} 笔被改动或损坏：${wordFor(damageWords, p.facts)}。它之后的内容没有检查。从备份恢复 journal 文件夹。`,
    'entry.incomplete': (p) =>
      `第 ${p.seq} 笔的行数与它自己写明的不符（${p.facts}）。从备份恢复 journal 文件夹。`,
    'row.altered': (p) =>
      `工作库里有一行与日志不同：${p.facts}，第 ${p.seq} 笔。删除 IndexedDB 文件夹，程序会按日志重建。`,
    'row.missing': (p) =>
      `工作库里少了一行：${p.facts}，第 ${p.seq} 笔。删除 IndexedDB 文件夹，程序会按日志重建。`,
    'row.unknown': (p) => `工作库里有一行是日志没有的：${p.facts}。删除 IndexedDB 文件夹，程序会按日志重建。`,
    'store.head': (p) => `工作库与日志没有停在同一笔（${p.facts}）。打开一次窗口，程序会修复。`,
    'file.missing': (p) => `第 ${p.seq} 笔的一个存档文件不见了：documents/${p.facts}。从备份放回。`,
    'file.altered': (p) => `第 ${p.seq} 笔的一个存档文件被改动：documents/${p.facts}。从备份放回。`,
    'head.missing': (p) =>
      `日志在第 ${p.seq} 笔之前就结束了，而记下的末尾是 ${p.facts}：末尾被截掉了。从备份恢复 journal 文件夹。`,
    'head.other': (p) =>
      `第 ${p.seq} 笔与记下的末尾 ${p.facts} 不是同一笔：日志被重写过。从备份恢复 journal 文件夹。`,
  },
};
