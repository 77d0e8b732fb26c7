import { type ErrorTexts, say, wordFor } from '../../errorTexts';
import { damageRemedies, damageWords, mappingProblems, otherFiles } from './fileWords';
import { fieldWords, pictureWords, systemWords } from './words';

/** Refusals of files and imports. */
export const fileErrors = {
  'file.notFound': (p) => say(`找不到文件“${p.name}”。`, '查对文件名和文件夹。'),
  'file.empty': (p) => say(`“${p.name}”里没有数据行。`, '选有账目的文件或工作表。'),
  'file.type': (p) => otherFiles[p.found](p.name),
  'file.encrypted': (p) => say(`“${p.name}”有密码保护。`, '去掉密码另存，再导入。'),
  'file.damaged': (p) =>
    say(
      `读不了“${p.name}”：${damageWords[p.reason](p.at ?? '')}。`,
      damageRemedies[p.reason] ?? '用 Excel 打开，另存为 xlsx 再导入。',
    ),
  'file.tooLarge': (p) =>
    say(`“${p.name}”有 ${p.megabytes} MB，最多能读 ${p.maxMegabytes} MB。`, '拆成小一些的文件。'),
  'file.tooManyRows': (p) => say(`“${p.name}”超过 ${p.max} 行。`, '拆成小一些的文件。'),
  'file.changed': (p) => say(`“${p.name}”在读取之后被改过。`, '重新读取。什么都没有导入。'),
  'file.alreadyImported': (p) =>
    say(
      `“${p.name}”已于 ${p.importedAt.slice(0, 10)} 导入过（导入 ${p.importId}）。`,
      '要重新导入，先撤销那次导入。',
    ),
  'file.notWritable': (p) =>
    say(`写不了“${p.name}”：${wordFor(systemWords, p.reason)}。`, '在别的程序里关闭它，或换个位置。'),
  'sheet.missing': (p) => say(`工作簿里没有工作表“${p.sheet}”。`, `已有的工作表：${p.sheets.join('、')}。`),
  'header.missing': () => say('没有找到列标题所在的行。', '指定标题行，或在各列上方加上标题。'),
  'mapping.invalid': (p) =>
    say(`映射不能用：${mappingProblems[p.problem](p.at)}。`, '更正映射文件，或不用映射直接导入。'),
  'mapping.columnMissing': (p) =>
    say(
      p.column === ''
        ? `没有指定${wordFor(fieldWords, p.key)}对应哪一列。`
        : `文件里没有“${p.column}”列，而映射用它作${wordFor(fieldWords, p.key)}。`,
      '在映射里写文件中的列名。',
    ),
  'import.unknown': (p) => say(`没有导入“${p.importId}”，或它已被撤销。`, '在导入列表里查对编号。'),
  'import.builtOn': (p) =>
    say(`导入 ${p.importId} 不能撤销：${p.by} 建立在它上面。`, '先撤销后来的，再撤销这次导入。'),
  'import.nothing': () => say('文件里没有一行可以导入。', '更正列出的各行。'),
  'import.rowsRefused': (p) =>
    say(`有 ${p.refused} 行不能导入，所以什么都没有导入。`, '更正列出的各行，或只导入没有问题的行。'),
  'image.invalid': (p) => say(`“${p.name}”不是完整的 PNG 或 JPEG 图片。`, '另存为 PNG 再选。'),
  'image.tooLarge': (p) =>
    say(
      `“${p.name}”有 ${p.megabytes} MB，图片最多 ${p.maxMegabytes} MB。`,
      '另存得小一些再选，宽 600 像素就够打印。',
    ),
  'picture.lost': (p) =>
    say(
      `函件上要印的${wordFor(pictureWords, p.picture)}在数据文件夹里不见了，或者被改过。`,
      '图片不对就不出函件。到“设置”的“公司”里重新选，或者去掉它。',
    ),
} satisfies Partial<ErrorTexts>;
