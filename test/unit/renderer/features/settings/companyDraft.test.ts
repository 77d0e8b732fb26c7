import {
  companyChange,
  type CompanyDraft,
  draftCompany,
  exampleNumber,
  findProblems,
  readDigits,
} from '@renderer/features/settings/companyDraft';
import { type CompanyRow, defaultPaperSettings } from '@shared/ledger';
import { describe, expect, test, vi } from 'vitest';

// The door of late charges brings their fields along, which need a page.
vi.mock('@renderer/features/lateCharges', async () => ({
  ...(await import('@renderer/features/lateCharges/lateChargeDraft')),
  ...(await import('@renderer/features/lateCharges/readLateCharges')),
}));

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

describe('what papers need', () => {
  test('patterns, days and looks are one field of the company, people and law are their own', () => {
    const change = changed((draft) => ({
      ...draft,
      texts: { ...draft.texts, contactName: ' 顾砚 ', signatoryTitle: 'Credit Manager' },
      governingLaw: 'GB',
      papers: {
        ...draft.papers,
        shortName: ' 澄砚 ',
        days: { ...draft.papers.days, pay: '１２' },
        numbers: { ...draft.papers.numbers, letter: { zh: '催〔{year}〕{seq:2} ', en: 'D-{seq}' } },
        printsSeal: true,
      },
    }));
    expect(change).toEqual({
      contactName: '顾砚',
      signatoryTitle: 'Credit Manager',
      governingLaw: 'GB',
      papers: {
        ...company.papers,
        shortName: '澄砚',
        days: { ...company.papers.days, pay: 12 },
        numbers: { ...company.papers.numbers, letter: { zh: '催〔{year}〕{seq:2}', en: 'D-{seq}' } },
        printsSeal: true,
      },
    });
  });

  test('a pattern without its running number and days out of 1 to 365 are told', () => {
    const { papers } = draftCompany(company);
    const wrong = {
      ...papers,
      numbers: { ...papers.numbers, statement: { zh: 'DZ-{year}', en: '{seq}{week}' } },
      days: { ...papers.days, reply: '0', statementEnglish: 'x' },
    };
    expect(findProblems({ ...draftCompany(company), papers: wrong }, company)).toEqual([
      { kind: 'papers', problem: { kind: 'pattern', paper: 'statement', side: 'zh' } },
      { kind: 'papers', problem: { kind: 'pattern', paper: 'statement', side: 'en' } },
      { kind: 'papers', problem: { kind: 'days', which: 'reply' } },
      { kind: 'papers', problem: { kind: 'days', which: 'statementEnglish' } },
    ]);
  });

  test('the usual rule of late charges: set, kept, taken away', () => {
    const lpr = { kind: 'statutory', regime: 'cn-lpr-uplift', upliftPercent: '50' } as const;
    const statutory = (draft: CompanyDraft, upliftPercent: string): CompanyDraft => ({
      ...draft,
      lateCharges: { ...draft.lateCharges, choice: 'statutory', regime: lpr.regime, upliftPercent },
    });
    expect(changed((draft) => statutory(draft, '５０%'))).toEqual({ lateCharges: lpr });
    const claiming = { ...company, lateCharges: lpr };
    expect(companyChange(draftCompany(claiming), claiming)).toEqual({});
    expect(companyChange(statutory(draftCompany(claiming), '20'), claiming)).toEqual({});
    expect(findProblems(statutory(draftCompany(claiming), '20'), claiming)).toEqual([
      { kind: 'lateCharges', problem: { field: 'upliftPercent', problem: 'range', value: '20' } },
    ]);
    const draft = draftCompany(claiming);
    const none = { ...draft, lateCharges: { ...draft.lateCharges, choice: 'none' as const } };
    expect(companyChange(none, claiming)).toEqual({ lateCharges: null });
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
