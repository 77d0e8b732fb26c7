import { type CompanyRow, defaultPaperSettings } from '../ledger';
import { chineseTowns } from './data/chinesePlaces';
import { type Random } from './random';
import { makeUscc } from './taxIds';
import { usualTerms } from './usualTerms';

/** The invented company itself, in both languages, with accounts at a bank that does not exist. */
export function makeCompany(random: Random, rev: number, numbering: CompanyRow['numbering']): CompanyRow {
  const nameZh = '云泽砚衡精密机械有限公司';
  const nameEn = 'Yunze Yanheng Precision Machinery Co., Ltd.';
  return {
    id: 'company',
    rev,
    nameZh,
    nameEn,
    addressZh: '云泽市砚东区砚池路 18 号东区厂房',
    addressEn: '18 Yanchi Road, East Works, Yandong District, Yunze',
    country: 'CN',
    taxNumber: makeUscc(random, chineseTowns[0]?.division ?? '990100', 'company'),
    phone: '+86 000 0000 0118',
    email: 'accounts@yanheng.cn.example.com',
    bankAccounts: [
      {
        holder: nameZh,
        bank: '云泽砚桥农商银行城东支行',
        account: '9900 0118 0000 2026 118',
        currency: 'CNY',
        cnaps: '999000000118',
      },
      {
        holder: nameEn,
        bank: 'Yunze Yanqiao Rural Commercial Bank, Chengdong Branch',
        account: '9900 0118 0000 2026 840',
        currency: 'USD',
        swift: 'ZZYQCNZ0XXX',
      },
      {
        holder: nameEn,
        bank: 'Yunze Yanqiao Rural Commercial Bank, Chengdong Branch',
        account: '9900 0118 0000 2026 999',
        swift: 'ZZYQCNZ0XXX',
      },
    ],
    baseCurrency: 'CNY',
    usualTerms,
    documentLanguage: 'zh-CN',
    numbering,
    papers: { ...defaultPaperSettings, shortName: '砚衡' },
    contactName: '沈知微',
    contactNameEn: 'Shen Zhiwei',
    contactPhone: '+86 000 0000 0119',
    signatoryName: 'Shen Zhiwei',
    signatoryTitle: 'Finance Manager',
    agingBounds: [30, 60, 90, 180],
    isSample: true,
  };
}
