import { type BankAccount, defaultPaperSettings } from '@shared/ledger';
import { addresseeOf, chooseAccount, lawOf, senderOf, splitAddress } from '@shared/papers/parties';
import { countryOf } from '@shared/papers/countries';
import { aCompany, aCustomer } from '@test/builders/rows';
import { describe, expect, test } from 'vitest';

const account = (number: string, currency?: string): BankAccount => ({
  holder: 'h',
  bank: 'b',
  account: number,
  ...(currency === undefined ? {} : { currency }),
});

describe('the account', () => {
  const accounts = [account('any'), account('cny', 'CNY'), account('usd', 'USD'), account('usd2', 'USD')];

  test.each([
    ['USD', 'usd'],
    ['CNY', 'cny'],
    ['EUR', 'any'],
  ])('of %s is %s', (currency, number) => {
    expect(chooseAccount(accounts, currency)?.account).toBe(number);
  });

  test('of another currency is never taken', () => {
    expect(chooseAccount([account('cny', 'CNY')], 'EUR')).toBeUndefined();
  });
});

describe('a country', () => {
  test.each([
    ['CN', 'CN'],
    ['China', 'CN'],
    [' P.R. China ', 'CN'],
    ['中国', 'CN'],
    ['中华人民共和国', 'CN'],
    ['香港', 'HK'],
    ['Hong Kong', 'HK'],
    ['uk', 'GB'],
    ['England & Wales', 'GB'],
    ['Deutschland', 'DE'],
    ['fi', 'FI'],
    ['Ruritania', 'Ruritania'],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (text, code) => {
    expect(countryOf(text)).toBe(code);
  });
});

describe('the law', () => {
  const chinese = aCompany({ country: '中国' });

  test('is PRC law where both are in China', () => {
    expect(lawOf(chinese, aCustomer('C1', { country: 'China' }))).toBe('CN');
  });

  test.each([undefined, 'HK', 'GB'])('is not known for a customer in %s', (country) => {
    expect(lawOf(chinese, aCustomer('C1', country === undefined ? {} : { country }))).toBeNull();
  });

  test('is what the customer says before what the company says', () => {
    const company = aCompany({ country: 'CN', governingLaw: 'CN' });
    expect(lawOf(company, aCustomer('C1', { country: 'GB' }))).toBe('CN');
    expect(lawOf(company, aCustomer('C1', { governingLaw: 'GB' }))).toBe('GB');
  });
});

describe('the addressee', () => {
  test('is written to where notices are agreed to go, else where mail goes, else where it is', () => {
    const customer = aCustomer('C1', { address: 'a', mailAddress: 'm', noticeAddress: 'n' });
    expect(addresseeOf(customer).address).toEqual(['n']);
    const { noticeAddress: _notice, ...mailed } = customer;
    expect(addresseeOf(mailed).address).toEqual(['m']);
    expect(addresseeOf(aCustomer('C1', { address: 'a' })).address).toEqual(['a']);
    expect(addresseeOf(aCustomer('C1'))).not.toHaveProperty('address');
  });

  test('has a credit code only if it is Chinese and its number checks', () => {
    const taxId = '91110000600037341l';
    expect(addresseeOf(aCustomer('C1', { country: '中国', taxId })).uscc).toBe('91110000600037341L');
    expect(addresseeOf(aCustomer('C1', { taxId })).uscc).toBe('91110000600037341L');
    expect(addresseeOf(aCustomer('C1', { country: 'GB', taxId }))).not.toHaveProperty('uscc');
    expect(addresseeOf(aCustomer('C1', { country: 'CN', taxId: '91110000600037341X' }))).not.toHaveProperty(
      'uscc',
    );
    expect(addresseeOf(aCustomer('C1', { country: 'CN', taxId: 'DE136695976' }))).not.toHaveProperty('uscc');
  });

  test('is a sole trader where it is said to be', () => {
    expect(addresseeOf(aCustomer('C1', { debtorKind: 'soleTrader' })).isSoleTrader).toBe(true);
    expect(addresseeOf(aCustomer('C1', { debtorKind: 'company' })).isSoleTrader).toBe(false);
  });
});

describe('the lines of an address', () => {
  test.each([
    ['Unit 12\r\n Millrace Estate \n\nNETHERFORD', ['Unit 12', 'Millrace Estate', 'NETHERFORD']],
    ['浙江省嘉兴市临湖区望塘路66号, 浙江岚序智能装备有限公司财务部收, 电话随函, 邮编314000', undefined],
    ['4 Foundry Court, Wexcombe WX3 7QD', undefined],
    [
      'Unit 12, Millrace Industrial Estate, Netherford, NF6 2TB, United Kingdom',
      ['Unit 12, Millrace Industrial Estate', 'Netherford, NF6 2TB, United Kingdom'],
    ],
  ])('of %j', (text, lines) => {
    expect(splitAddress(text)).toEqual(lines ?? [text]);
  });

  test('are none where there is none', () => {
    expect(splitAddress(undefined)).toBeUndefined();
    expect(splitAddress(' \n ')).toBeUndefined();
  });
});

test('the seal is on papers only where the settings print it, the logo always', () => {
  const picture = { sha256: 'a'.repeat(64), mime: 'image/png', name: 'x.png' } as const;
  const company = aCompany({ logo: picture, seal: picture });
  expect(senderOf(company, 'CNY')).toEqual({ logo: picture, foldMarks: 'din' });
  const papers = { ...defaultPaperSettings, printsSeal: true };
  expect(senderOf({ ...company, papers }, 'CNY').seal).toEqual(picture);
});
