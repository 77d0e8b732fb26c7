/** What reading found wrong in the journal, in the words of whoever found it. */
export const damageWords: Readonly<Record<string, string>> = {
  'hash does not fit': '哈希与前后不符',
  'not a journal line': '不是日志的行',
  'a segment is missing': 'journal 文件夹里少了一个文件',
  'the segment is too short': 'journal 文件夹里有一个文件变短了',
  'the segment ends within a line': 'journal 文件夹里有一个文件断在行中',
  'the line does not end': '这一行没有结尾',
  'a commit without its begin': '缺少它的开头部分',
  beyondJournal: '工作库里有日志没有的记录',
};
