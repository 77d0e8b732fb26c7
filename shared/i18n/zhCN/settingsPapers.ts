import { type papers as shape } from '../en/settingsPapers';

/** What the company settles for its letters and statements. */
export const papers: typeof shape = {
  kinds: { letter: '催收函', statement: '对账单', confirmation: '询证函', chargeNote: '逾期费用通知' },
  shortName: {
    title: '简称',
    note: '编号规则里的 {name} 用它。',
    label: '公司简称',
  },
  numbers: {
    title: '文书编号',
    note: '每种各自连号，号码只用一次。已出具的保持原号。',
    kind: '文书',
    sides: { zh: '中文和中英双语', en: '英文' },
    field: (p) => `${p.kind}，${p.side}`,
    next: (p) => `下一号：${p.number}`,
    wrong: '须有一个 {seq}，只能用下面列出的占位',
    placeholders:
      '占位：{name} 简称，{year}、{month} 出具日的年、月，{customer} 客户编码，{seq} 顺序号，{seq:4} 前面补零到 4 位。年、月或客户变了，另起一列号。',
    exampleCode: 'C001',
  },
  days: {
    title: '期限',
    note: '自出具日起的天数；某一批可以另定日期。',
    unit: '天',
    wrong: (p) => (p.value.trim() === '' ? '写 1 到 365' : `“${p.value}”不是 1 到 365 的天数`),
    groups: {
      reminder: '付款提醒',
      demand: '催款函',
      final: '最后催告函',
      chargeNote: '逾期费用通知',
      confirmation: '询证函',
      statement: '对账单',
    },
    names: {
      reply: '回复',
      pay: '付款',
      plan: '提出分期方案',
      dispute: '提出异议',
      final: '付款',
      finalEngland: '付款，英格兰公司',
      finalSoleTrader: '付款，英格兰个体经营者',
      chargeNote: '付款',
      confirmation: '回函',
      statement: '回复',
      statementEnglish: '回复，英文',
    },
  },
  look: {
    title: '内容与版面',
    offersInstalments: '催款函写明可以商谈分期',
    offersHint: '一句话，请对方提出书面方案。',
    printsSeal: '打印印章图片',
    sealHint: '不打印时，留出加盖实物公章的位置。',
    noSeal: '还没有印章图片（在“公司”里选）；留出加盖实物公章的位置。',
    foldMarks: '英文函件的折叠线',
    folds: { din: 'DIN 信封，105 和 210 mm', uk: '英国 DL，99 和 198 mm' },
  },
  law: {
    title: '适用法律',
    note: '债权依据哪国法律；客户另有约定的从其约定。',
    unset: '未定',
    unsetHint: '未定：双方都在中国的按中国法；其他情形视为不明，函件不写只有某一国法律才有的内容。',
    names: { CN: '中国法', GB: '英格兰和威尔士法', DE: '德国法', other: '其他法律' },
  },
  charges: {
    title: '通常的逾期费用',
    note: '用于没有自己规则的客户。约定利率出自合同，写在各客户处。',
  },
};
