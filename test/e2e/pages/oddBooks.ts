import { type Page } from '@playwright/test';
import { isoDate } from '@shared/dates';
import { type CustomerId } from '@shared/ids';
import { type Commands } from '@shared/ledger';
import { run } from './books';

/** 60 Han, as the name and as the address of a company. */
export const longName =
  '云泽省东山市澄砚精密机械制造与智能装备研究开发进出口贸易联合股份有限公司华东区域第二分公司经济技术开发区制造基地采购结算';
export const longAddress =
  '云泽省东山市经济技术开发区智能制造产业园第十二大道与滨河南路交叉口东北角澄砚大厦甲座二十八层二八〇六至二八一八室财务结算';
/** 60 letters. */
export const longNameEn = 'Larkmoor Precision Machinery Research and Trading Company Lt';

export const daily = {
  kind: 'agreed',
  rate: { kind: 'daily', dailyRate: '0.0005' },
  contract: { number: 'YG-2025-1107', signedOn: isoDate('2025-11-18'), clause: '9.2' },
} as const;

/** Gives the company of a first import everything that papers want to know of it. */
export async function fillCompany(page: Page, change: Commands['company.change'] = {}): Promise<void> {
  await run(page, 'company.change', {
    nameZh: '云泽澄砚精密机械有限公司',
    nameEn: 'Chengyan Precision Machinery Ltd',
    addressZh: '云泽市砚池路18号',
    addressEn: '18 Yanchi Road, Yunze',
    country: 'CN',
    phone: '0571 0000 0000',
    email: 'accounts@chengyan.example',
    contactName: '林若澄',
    contactPhone: '0571 1111 2222',
    signatoryName: 'Lin Ruocheng',
    signatoryTitle: 'Finance Director',
    bankAccounts: [
      {
        holder: '云泽澄砚精密机械有限公司',
        bank: '云泽农商银行东山支行',
        account: '990001180000123456789012',
      },
    ],
    lateCharges: daily,
    ...change,
  });
}

/** The ids of customers by their codes, in the order that is asked. */
export async function idsOf(page: Page, codes: readonly string[]): Promise<readonly CustomerId[]> {
  const { ids, unknown } = await run(page, 'customers.byCode', { codes });
  if (unknown.length > 0) throw new Error(`no customers ${unknown.join(', ')}`);
  return ids;
}
