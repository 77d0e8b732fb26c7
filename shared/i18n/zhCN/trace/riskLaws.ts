import { type riskLawTexts as english } from '../../en/trace/riskLaws';

/** What the laws, standards and rules of credit, key figures, provision, dunning and identifiers are called. */
export const riskLawTexts: Readonly<Record<keyof typeof english, string>> = {
  'rule.dunning': '本程序规则 10',
  'rule.credit-limit': '本程序规则 11',
  'rule.currencies': '本程序规则 12',
  'own.scorecard': '本公司评分卡',
  'own.credit-terms': '本公司分级信用条件',
  'own.payment-index': '本程序付款指数',
  'own.five-steps': '五步催收法',
  'own.loss-rates': '本公司损失率',
  'altman.z-double-prime': 'Altman Z″（非上市、非制造企业）',
  'altman.z-prime': 'Altman Z′（非上市制造企业）',
  'ifrs.9.b5.5.35': 'IFRS 9 B5.5.35（减值准备矩阵）',
  'cn.cas22.63': '《企业会计准则第 22 号》（2017）第六十三条',
  'cn.small-enterprises.10': '《小企业会计准则》第十条',
  'cn.aging-template': '年报中常见的账龄计提比例',
  'cn.tax.2011-25.23': '国家税务总局公告 2011 年第 25 号第二十三条',
  'cn.tax.2011-25.24': '国家税务总局公告 2011 年第 25 号第二十四条',
  'cn.tax.2018-15': '国家税务总局公告 2018 年第 15 号',
  'gb.32100': 'GB 32100-2015',
  'iso.13616': 'ISO 13616',
  'iso.11649': 'ISO 11649',
};
