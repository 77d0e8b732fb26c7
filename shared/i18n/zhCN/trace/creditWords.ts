import {
  type blocks as englishBlocks,
  type bounds as englishBounds,
  type factors as englishFactors,
  type models as englishModels,
  type parts as englishParts,
  type ratios as englishRatios,
  type records as englishRecords,
  type zones as englishZones,
} from '../../en/trace/creditWords';

/** What the steps of credit call things. */
export const ratios: typeof englishRatios = {
  x1: '营运资金 ÷ 总资产',
  x2: '留存收益 ÷ 总资产',
  x3: '息税前利润 ÷ 总资产',
  x4: '净资产账面值 ÷ 总负债',
  x5: '营业收入 ÷ 总资产',
};

export const models: typeof englishModels = {
  zDoublePrime: 'Z″',
  zPrime: 'Z′',
  zDoublePrimeEmerging: 'Z″（新兴市场）',
};

export const zones: typeof englishZones = { safe: '安全', grey: '灰色区', distress: '困境' };

export const factors: typeof englishFactors = {
  zDoublePrime: 'Z″',
  currentRatio: '流动比率',
  debtToAssetsPercent: '资产负债率（%）',
  profitYears: '近两年盈利年数',
  positiveCashFlow: '经营现金流为正',
  daysBeyondTerms: '近 12 个月超账期天数',
  yearsInBusiness: '经营年限',
  capitalToExposure: '实缴资本 ÷ 敞口',
  relationYears: '合作年限',
  insurerGrade: '信用保险评级',
  publicRecord: '公开记录',
};

export const blocks: typeof englishBlocks = {
  financial: '财务状况',
  payment: '付款表现',
  stability: '稳定性',
  insurer: '保险评级',
  publicRecord: '公开记录',
};

export const records: typeof englishRecords = {
  missing: '无资料',
  clean: '无不良记录',
  smallSuits: '小额诉讼',
  abnormalOperation: '经营异常',
  equityFrozen: '股权冻结',
  dishonestDebtor: '失信被执行人',
  insolvency: '破产',
  deregistered: '注销或吊销',
};

export const bounds: typeof englishBounds = {
  need: '需求额',
  netWorth: '有形净资产',
  turnover: '营业额',
  insurer: '保险限额',
};

export const parts: typeof englishParts = {
  deliveredNotInvoiced: '已发货未开票',
  openOrders: '已确认未交付订单',
  deposits: '已收定金',
  newInvoice: '新发票',
};
