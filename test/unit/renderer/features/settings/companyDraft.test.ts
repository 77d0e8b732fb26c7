import {
  companyChange,
  type CompanyDraft,
  draftCompany,
  exampleNumber,
  findProblems,
  readDigits,
} from '@renderer/features/settings/companyDraft';
import { type CompanyRow, defaultPaperSettings } from '@shared/ledger';
import { describe, expect, test } from 'vitest';

const company: CompanyRow = {
  id: 'company',
  rev: 1,
  nameZh: '云泽澄砚精密机械有限公司',
  phone: '0571-0000',
  bankAccounts: [{ holder: '澄砚', bank: '云泽银行', account: '6222', currency: 'CNY', cnaps: '1029' }],
  baseCurrency: 'CNY',
  usualTerms: { kind: 'net', netDays: 30 },
  documentLanguage: 'both',
  numbering: {
    invoice: { prefix: 'INV-', digits: 6 },
    receipt: { prefix: 'REC-', digits: 6 },
    creditNote: { prefix: 'CN-', digits: 6 },
  },
  papers: defaultPaperSettings,
  agingBounds: [30, 60, 90, 180],
  isSample: false,
};

const changed = (change: (draft: CompanyDraft) => CompanyDraft) =>
  companyChange(change(draftCompany(company)), company);

describe('the change that a draft means', () => {
  test('nothing where nothing was typed', () => {
    expect(changed((draft) => draft)).toEqual({});
  });

  test('only the fields that differ, trimmed; an emptied one is cleared', () => {
    const change = changed((draft) => ({
      ...draft,
      texts: { ...draft.texts, nameEn: '  Chengyan  ', phone: ' ', nameZh: `${company.nameZh} ` },
    }));
    expect(change).toEqual({ nameEn: 'Chengyan', phone: null });
  });

  test('accounts as a whole, without blank rows and without empty codes', () => {
    const blank = { holder: ' ', bank: '', account: '', currency: 'CNY', swift: '', cnaps: '' };
    const change = changed((draft) => ({
      ...draft,
      accounts: [
        ...draft.accounts.map((account) => ({ ...account, cnaps: '' })),
        { ...blank, key: 1 },
        { ...blank, key: 2, holder: 'Chengyan', account: 'DE00', swift: 'ZZDE', currency: null },
      ],
    }));
    expect(change).toEqual({
      bankAccounts: [
        { holder: '澄砚', bank: '云泽银行', account: '6222', currency: 'CNY' },
        { holder: 'Chengyan', bank: '', account: 'DE00', swift: 'ZZDE' },
      ],
    });
  });

  test('a blank row alone is no change', () => {
    const change = changed((draft) => ({
      ...draft,
      accounts: [
        ...draft.accounts,
        { key: 9, holder: '', bank: '', account: '', currency: 'CNY', swift: '', cnaps: '' },
      ],
    }));
    expect(change).toEqual({});
  });

  test('pictures by their content: another one is set, a removed one is null', () => {
    const logo = { sha256: 'a'.repeat(64), mime: 'image/png', name: 'logo.png' } as const;
    expect(changed((draft) => ({ ...draft, logo }))).toEqual({ logo });
    const withLogo = { ...company, logo };
    expect(companyChange({ ...draftCompany(withLogo), logo: null }, withLogo)).toEqual({ logo: null });
  });

  test('terms, currency, language, bounds and numbering', () => {
    const change = changed((draft) => ({
      ...draft,
      baseCurrency: 'USD',
      terms: { choice: 'endOfNext', days: '' },
      documentLanguage: 'en',
      agingBounds: [30, 60],
      numbering: { ...draft.numbering, creditNote: { prefix: ' 红-', digits: '４' } },
    }));
    expect(change).toEqual({
      baseCurrency: 'USD',
      usualTerms: { kind: 'endOfMonth', netDays: 0, dayOfMonth: 31 },
      documentLanguage: 'en',
      agingBounds: [30, 60],
      numbering: { ...company.numbering, creditNote: { prefix: '红-', digits: 4 } },
    });
  });
});

describe('what keeps a draft from being saved', () => {
  const problemsOf = (change: Partial<CompanyDraft>) =>
    findProblems({ ...draftCompany(company), ...change }, company);

  test('nothing in the company as it is', () => {
    expect(problemsOf({})).toEqual([]);
  });

  test('no name in either language', () => {
    const { texts } = draftCompany(company);
    expect(problemsOf({ texts: { ...texts, nameZh: ' ' } })).toEqual([{ kind: 'name' }]);
    expect(problemsOf({ texts: { ...texts, nameZh: '', nameEn: 'Chengyan' } })).toEqual([]);
  });

  test('an account without its number', () => {
    const account = { key: 4, holder: '澄砚', bank: '', account: ' ', currency: null, swift: '', cnaps: '' };
    expect(problemsOf({ accounts: [account] })).toEqual([{ kind: 'account', key: 4 }]);
  });

  test('digits out of 1 to 12, and days that are no number', () => {
    const { numbering } = draftCompany(company);
    const wrong = { ...numbering, receipt: { prefix: '', digits: '13' } };
    expect(problemsOf({ numbering: wrong, terms: { choice: 'other', days: 'x' } })).toEqual([
      { kind: 'digits', series: 'receipt', value: '13' },
      { kind: 'terms' },
    ]);
  });
});

test('digits are read in any width, and the example has that many', () => {
  expect(readDigits(' 12 ')).toBe(12);
  expect(readDigits('６')).toBe(6);
  expect(['0', '13', '', '6.5', '-1'].map(readDigits)).toEqual([null, null, null, null, null]);
  expect(exampleNumber(' LTR-', 4)).toBe('LTR-0001');
});
