import { draftTerms, readTermsDraft, type TermsDraft } from '@renderer/features/settings';
import { type Commands } from '@shared/ledger';
import { type CurrencyCode } from '@shared/money';

/** What the first start asks for, as typed. */
export type OnboardingDraft = {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly baseCurrency: CurrencyCode;
  readonly terms: TermsDraft;
  /** What follows: the import of what customers owe, or the empty book. */
  readonly next: 'import' | 'later';
};

export const emptyOnboarding: OnboardingDraft = {
  nameZh: '',
  nameEn: '',
  baseCurrency: 'CNY',
  terms: draftTerms({ kind: 'net', netDays: 30 }),
  next: 'import',
};

/** What is still missing before the books can be opened. */
export type Missing = 'name' | 'terms';

/** The command that opens the books, or what is missing for it. One name is enough, in either language. */
export function readOnboarding(
  draft: OnboardingDraft,
): { readonly input: Commands['company.open'] } | { readonly missing: Missing } {
  const nameZh = draft.nameZh.trim();
  const nameEn = draft.nameEn.trim();
  if (nameZh === '' && nameEn === '') return { missing: 'name' };
  const usualTerms = readTermsDraft(draft.terms, null);
  if (usualTerms === null) return { missing: 'terms' };
  return {
    input: {
      ...(nameZh === '' ? {} : { nameZh }),
      ...(nameEn === '' ? {} : { nameEn }),
      baseCurrency: draft.baseCurrency,
      usualTerms,
    },
  };
}
