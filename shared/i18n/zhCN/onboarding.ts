import { type onboarding as shape } from '../en/onboarding';

export const onboarding: typeof shape = {
  title: '三分钟开账',
  lead: '填写本公司和通常给客户的账期，再导入客户目前所欠。除本位币外，以后随时可改。',
  company: {
    title: '本公司',
    nameZh: '公司中文名称',
    nameEn: '公司英文名称',
    name: '公司名称，与发票上一致',
    otherName: '英文名称，单据上要用时填写',
    currency: '本位币',
  },
  terms: {
    title: '通常账期',
    note: '客户或文件没有另外写明时，按此计算到期日。',
  },
  owed: {
    title: '客户目前所欠',
    note: '一张未清发票一行。各列由程序认出，整批导入可以撤回。',
    fromFile: '从 Excel 或 CSV 导入',
    later: '以后再说',
  },
  openBooks: '开账',
  openAndImport: '开账并导入',
  missing: {
    name: '还缺公司名称',
    terms: '账期天数写 0 到 3650',
  },
  ready: '记为账本的第一笔。',
  sample: {
    title: '先看看',
    text: '一家虚构的公司，有国内外客户，两年的发票、收款和争议。每一屏都有标记，一步即可移除。',
    load: '载入示例公司',
  },
  languageTitle: '语言',
  languages: { zhCN: '中文', en: 'English' },
  safe: {
    local: '数据不离开这台电脑，程序不用网络。',
    folder: (p) => `数据文件夹 ${p.folder}，可自行复制、搬动。`,
    journal: '每一笔先写入硬盘上的日志，再在屏幕上确认。',
  },
  open: {
    title: '账本已经打开',
    own: '这个数据文件夹已有公司，公司资料在设置里修改。',
    sample: '这个数据文件夹里是示例公司。移除后可以开自己的账。',
    toAging: '打开账龄',
    removeSample: '移除示例公司',
  },
};
