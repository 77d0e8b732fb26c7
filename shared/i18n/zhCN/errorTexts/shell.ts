import { type ErrorTexts, say, wordFor } from '../../errorTexts';
import { damageWords } from './damage';

/** Why an option of the command line was refused; `oneOf` comes with the values behind a space. */
const optionReasons: Readonly<Record<string, string>> = {
  unknown: '这个命令没有此选项',
  missing: '必须给出',
  needsValue: '后面要有值',
  takesNoValue: '后面不能有值',
  twice: '写了两次',
  notADay: '日期写作 2026-01-31',
  notAMonth: '月份写作 2026-01',
  notACount: '写一个整数',
  notACurrency: '写币种的三个字母，例如 CNY',
  notBounds: '写从小到大的整天数，例如 30,60,90,180',
  notAHead: '按工作簿上的写法写 SEQ:HEX，例如 128:0f3a5c7e9b1d',
};

function optionReason(reason: string): string {
  const [kind, ...rest] = reason.split(' ');
  return kind === 'oneOf' ? `只能是 ${rest.join(' ')}` : wordFor(optionReasons, reason);
}

const failures: Readonly<Record<string, string>> = {
  memory: '需要的内存超过了一个文件允许的上限',
  silent: '不再有回应',
  ended: '没做完就结束了',
  crashed: '窗口停止工作了',
  start: '窗口没有启动',
};

/** Refusals of the data folder, the shell and the command line. */
export const shellErrors = {
  'folder.hasCompany': () => say('这个数据文件夹里已经有公司。', '用 --data-dir 指定另一个文件夹。'),
  'folder.notWritable': (p) =>
    say(`数据文件夹 ${p.folder} 不能写入。`, '给自己加上写入权限，或用 --data-dir 换一个文件夹启动。'),
  'folder.inUse': (p) =>
    say(`数据文件夹 ${p.folder} 正被运行中的账期使用。`, '先关闭那个程序，或等它的命令做完。'),
  'disk.full': () => say('磁盘满了。', '已保存的都安全，这一笔没有保存。腾出空间再试。'),
  'data.damaged': (p) =>
    say(
      p.seq > 0
        ? `日志在第 ${p.seq} 笔处损坏：${wordFor(damageWords, p.reason)}。`
        : `数据损坏：${wordFor(damageWords, p.reason)}。`,
      '处理好之前不写入任何内容。从备份恢复 journal 文件夹。',
    ),
  'data.newer': (p) => say(`这套账是更新版本的账期写的（数据版本 ${p.version}）。`, '安装更新的程序。'),
  'print.failed': (p) =>
    say(
      `打印机没有接受这些函件（${p.reason}）。`,
      '检查打印机是否已安装并开机，然后重新打印。函件原样保存，没有改动。',
    ),
  'shell.failed': (p) =>
    say(
      `程序内部出错（${wordFor(failures, p.reason)}）。`,
      '已保存的都安全。重新启动；数据文件夹里的日志记有出错的位置。',
    ),
  'job.failed': (p) =>
    say(`处理文件中断：${wordFor(failures, p.reason)}。`, '什么都没有改。检查文件或拆小，再试。'),
  'usage.option': (p) => say(`${p.option}：${optionReason(p.reason)}。`, '选项见 README.zh-CN.md。'),
  'usage.unknownCommand': (p) =>
    say(
      `还没有“${p.command}”。`,
      '已有的命令：import、undo-import、aging、letters、statements、sample、verify。',
    ),
} satisfies Partial<ErrorTexts>;
