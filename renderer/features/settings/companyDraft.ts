import {
  draftCharges,
  type FieldProblem,
  type LateChargeDraft,
  readLateCharges,
} from '@renderer/features/lateCharges';
import { isSameContent } from '@renderer/state/sameContent';
import {
  type BankAccount,
  type Commands,
  type CompanyRow,
  type GoverningLaw,
  type LateChargeBasis,
  type StoredImage,
} from '@shared/ledger';
import { type CurrencyCode } from '@shared/money';
import { draftPapers, findPaperProblems, type PaperDraft, type PaperProblem, readPapers } from './paperDraft';
import { draftTerms, readTermsDraft, type TermsDraft } from './termsDraft';

/** Details that are one text each. */
export const textKeys = [
  'nameZh',
  'nameEn',
  'addressZh',
  'addressEn',
  'taxNumber',
  'phone',
  'email',
  'contactName',
  'contactNameEn',
  'contactPhone',
  'signatoryName',
  'signatoryTitle',
] as const;
export type TextKey = (typeof textKeys)[number];

export const seriesKeys = ['invoice', 'receipt', 'creditNote'] as const;
export type SeriesKey = (typeof seriesKeys)[number];

export type AccountDraft = {
  /** Tells the rows of the form apart; not saved. */
  readonly key: number;
  readonly holder: string;
  readonly bank: string;
  readonly account: string;
  readonly currency: CurrencyCode | null;
  readonly swift: string;
  readonly cnaps: string;
};

/** The company's settings as typed. */
export type CompanyDraft = {
  readonly texts: { readonly [K in TextKey]: string };
  readonly accounts: readonly AccountDraft[];
  readonly logo: StoredImage | null;
  readonly seal: StoredImage | null;
  readonly baseCurrency: CurrencyCode;
  readonly terms: TermsDraft;
  readonly documentLanguage: CompanyRow['documentLanguage'];
  readonly numbering: { readonly [K in SeriesKey]: { readonly prefix: string; readonly digits: string } };
  readonly agingBounds: readonly number[];
  readonly papers: PaperDraft;
  readonly governingLaw: GoverningLaw | null;
  readonly lateCharges: LateChargeDraft;
};

/** Something that keeps a draft from being saved, and where it stands. */
export type DraftProblem =
  | { readonly kind: 'name' }
  | { readonly kind: 'account'; readonly key: number }
  | { readonly kind: 'digits'; readonly series: SeriesKey; readonly value: string }
  | { readonly kind: 'terms' }
  | { readonly kind: 'papers'; readonly problem: PaperProblem }
  | { readonly kind: 'lateCharges'; readonly problem: FieldProblem };

export type CompanyChange = Commands['company.change'];

const mostDigits = 12;

export function draftCompany(company: CompanyRow): CompanyDraft {
  const text = (key: TextKey): string => company[key] ?? '';
  const series = (key: SeriesKey) => ({
    prefix: company.numbering[key].prefix,
    digits: String(company.numbering[key].digits),
  });
  return {
    texts: {
      nameZh: text('nameZh'),
      nameEn: text('nameEn'),
      addressZh: text('addressZh'),
      addressEn: text('addressEn'),
      taxNumber: text('taxNumber'),
      phone: text('phone'),
      email: text('email'),
      contactName: text('contactName'),
      contactNameEn: text('contactNameEn'),
      contactPhone: text('contactPhone'),
      signatoryName: text('signatoryName'),
      signatoryTitle: text('signatoryTitle'),
    },
    accounts: company.bankAccounts.map((account, key) => ({
      key,
      holder: account.holder,
      bank: account.bank,
      account: account.account,
      currency: account.currency ?? null,
      swift: account.swift ?? '',
      cnaps: account.cnaps ?? '',
    })),
    logo: company.logo ?? null,
    seal: company.seal ?? null,
    baseCurrency: company.baseCurrency,
    terms: draftTerms(company.usualTerms),
    documentLanguage: company.documentLanguage,
    numbering: {
      invoice: series('invoice'),
      receipt: series('receipt'),
      creditNote: series('creditNote'),
    },
    agingBounds: company.agingBounds,
    papers: draftPapers(company.papers),
    governingLaw: company.governingLaw ?? null,
    lateCharges: draftCharges(company.lateCharges, 'none'),
  };
}

/** What of a draft cannot be saved as it stands. `raisesRate`: the chosen late-charge rule has an uplift. */
export function findProblems(
  draft: CompanyDraft,
  company: CompanyRow,
  raisesRate = true,
): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (draft.texts.nameZh.trim() === '' && draft.texts.nameEn.trim() === '') problems.push({ kind: 'name' });
  for (const account of draft.accounts) {
    if (!isBlank(account) && account.account.trim() === '')
      problems.push({ kind: 'account', key: account.key });
  }
  for (const series of seriesKeys) {
    const value = draft.numbering[series].digits;
    if (readDigits(value) === null) problems.push({ kind: 'digits', series, value });
  }
  if (readTermsDraft(draft.terms, company.usualTerms) === null) problems.push({ kind: 'terms' });
  for (const problem of findPaperProblems(draft.papers)) problems.push({ kind: 'papers', problem });
  for (const problem of readLateCharges(draft.lateCharges, raisesRate).problems)
    problems.push({ kind: 'lateCharges', problem });
  return problems;
}

/** The fields in which a draft differs from the company, as the command takes them; an emptied field is null. */
export function companyChange(draft: CompanyDraft, company: CompanyRow, raisesRate = true): CompanyChange {
  const change: { -readonly [K in keyof CompanyChange]: CompanyChange[K] } = {};
  for (const key of textKeys) {
    const text = draft.texts[key].trim();
    if (text !== (company[key] ?? '')) change[key] = text === '' ? null : text;
  }
  const bankAccounts = draft.accounts.filter((account) => !isBlank(account)).map(readAccount);
  if (isOther(bankAccounts, company.bankAccounts)) change.bankAccounts = bankAccounts;
  if (draft.logo?.sha256 !== company.logo?.sha256) change.logo = draft.logo;
  if (draft.seal?.sha256 !== company.seal?.sha256) change.seal = draft.seal;
  if (draft.baseCurrency !== company.baseCurrency) change.baseCurrency = draft.baseCurrency;
  const usualTerms = readTermsDraft(draft.terms, company.usualTerms);
  if (usualTerms !== null && isOther(usualTerms, company.usualTerms)) change.usualTerms = usualTerms;
  if (draft.documentLanguage !== company.documentLanguage) change.documentLanguage = draft.documentLanguage;
  const numbering = readNumbering(draft, company);
  if (isOther(numbering, company.numbering)) change.numbering = numbering;
  if (isOther(draft.agingBounds, company.agingBounds)) change.agingBounds = draft.agingBounds;
  const papers = readPapers(draft.papers, company.papers);
  if (isOther(papers, company.papers)) change.papers = papers;
  if (draft.governingLaw !== (company.governingLaw ?? null)) change.governingLaw = draft.governingLaw;
  const lateCharges = readUsualCharges(draft, company, raisesRate);
  if (isOther(lateCharges, company.lateCharges ?? null)) change.lateCharges = lateCharges;
  return change;
}

/** Whole digits of a running number, 1 to 12; null for anything else. */
export function readDigits(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  if (!/^\d{1,2}$/.test(text)) return null;
  const digits = Number(text);
  return digits >= 1 && digits <= mostDigits ? digits : null;
}

/** How the first number of a series will look: `INV-000001`. */
export function exampleNumber(prefix: string, digits: number): string {
  return `${prefix.trim()}${'1'.padStart(digits, '0')}`;
}

/** The usual rule of late charges; a company that claims none has none written down. */
function readUsualCharges(
  draft: CompanyDraft,
  company: CompanyRow,
  raisesRate: boolean,
): LateChargeBasis | null {
  const held = company.lateCharges ?? null;
  if (!isOther(draft.lateCharges, draftCharges(company.lateCharges, 'none'))) return held;
  const { basis, problems } = readLateCharges(draft.lateCharges, raisesRate);
  if (problems.length > 0) return held;
  return basis?.kind === 'none' ? null : basis;
}

function readNumbering(draft: CompanyDraft, company: CompanyRow): CompanyRow['numbering'] {
  const series = (key: SeriesKey) => ({
    prefix: draft.numbering[key].prefix.trim(),
    digits: readDigits(draft.numbering[key].digits) ?? company.numbering[key].digits,
  });
  return {
    invoice: series('invoice'),
    receipt: series('receipt'),
    creditNote: series('creditNote'),
  };
}

function readAccount(draft: AccountDraft): BankAccount {
  const swift = draft.swift.trim();
  const cnaps = draft.cnaps.trim();
  return {
    holder: draft.holder.trim(),
    bank: draft.bank.trim(),
    account: draft.account.trim(),
    ...(draft.currency === null ? {} : { currency: draft.currency }),
    ...(swift === '' ? {} : { swift }),
    ...(cnaps === '' ? {} : { cnaps }),
  };
}

function isBlank(account: AccountDraft): boolean {
  const { holder, bank, account: number, swift, cnaps } = account;
  return [holder, bank, number, swift, cnaps].every((text) => text.trim() === '');
}

function isOther(one: unknown, other: unknown): boolean {
  return !isSameContent(one, other);
}
