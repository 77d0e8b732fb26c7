import { type FileDamage, type MappingProblem, type OtherFile } from '../../../errors';
import { type ErrorText, say, wordFor } from '../../errorTexts';

type At = (at: string) => string;

/** What a file is that is no table, and how it becomes one. */
export const otherFiles: Readonly<Record<OtherFile, (name: string) => ErrorText>> = {
  oldWorkbook: (name) =>
    say(
      `“${name}”是旧版 .xls 格式的工作簿。`,
      '用 Excel 或 WPS 打开，另存为“Excel 工作簿 (.xlsx)”或 csv 再导入。',
    ),
  webPage: (name) =>
    say(
      `“${name}”其实是网页或 XML，与扩展名不符。`,
      '用 Excel 或 WPS 打开，另存为“Excel 工作簿 (.xlsx)”再导入。',
    ),
  other: (name) => say(`“${name}”既不是 csv 也不是 xlsx。`, '另存为 xlsx 或 csv 再导入。'),
};

/** What reading found wrong inside a file. */
export const damageWords: Readonly<Record<FileDamage, At>> = {
  hash: () => '内容已不是当初保存的',
  disk: () => '磁盘或网络没有把它完整读出来',
  cut: () => '文件不完整，或内部目录已损坏',
  partMissing: (at) => `里面缺少 ${at}`,
  partAltered: (at) => `里面的 ${at} 已损坏`,
  tooManyParts: () => '里面的部件多得不像工作簿',
  noSheets: () => '里面没有工作表',
  content: () => '里面的内容不合工作簿的格式',
  encoding: () => '字符既不是 UTF-8 也不是 GB18030',
  openQuote: (at) => `第 ${at} 条记录的引号没有闭合`,
  tooManyColumns: (at) => `第 ${at} 条记录的列数超出工作表的上限`,
  endlessField: (at) => `第 ${at} 条记录有一个没有结尾的字段`,
};

/** What to do, where saving it anew in Excel is not it. */
export const damageRemedies: Readonly<Partial<Record<FileDamage, string>>> = {
  hash: '重新选用原文件，并检查数据文件夹所在的磁盘。',
  disk: '把文件复制到本机再导入。',
  cut: '重新下载或复制一份再导入。',
  openQuote: '用文本编辑器补上或删去引号，再导入。',
};

const kinds: Readonly<Record<string, string>> = { customers: '客户', invoices: '发票' };

export const mappingProblems: Readonly<Record<MappingProblem, At>> = {
  notMapping: () => '这个文件不是 JSON 格式的映射',
  otherKind: (at) => `它是用来导入${wordFor(kinds, at)}的`,
  unknownKey: (at) => `里面有映射中没有的“${at}”`,
  badValue: (at) => `“${at}”的值不在可用范围内`,
};
