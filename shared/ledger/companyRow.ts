import { type CurrencyCode } from '../money';
import { type Terms } from '../terms';
import { type GoverningLaw, type LateChargeBasis, type PaperLanguage, type PaperSettings } from './paperRows';

export type BankAccount = {
  readonly holder: string;
  readonly bank: string;
  readonly account: string;
  readonly currency?: CurrencyCode;
  readonly swift?: string;
  /** CNAPS code of a Chinese bank (联行号). */
  readonly cnaps?: string;
};

/** A picture kept in documents/<sha256>. */
export type StoredImage = {
  readonly sha256: string;
  readonly mime: 'image/png' | 'image/jpeg';
  readonly name: string;
};

export type Numbering = { readonly prefix: string; readonly digits: number };

/** The one company of a data folder; its id is always `company`. */
export type CompanyRow = {
  readonly id: 'company';
  readonly rev: number;
  readonly nameZh?: string;
  readonly nameEn?: string;
  readonly addressZh?: string;
  readonly addressEn?: string;
  readonly country?: string;
  readonly taxNumber?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly bankAccounts: readonly BankAccount[];
  readonly logo?: StoredImage;
  readonly seal?: StoredImage;
  readonly baseCurrency: CurrencyCode;
  readonly usualTerms: Terms;
  readonly documentLanguage: PaperLanguage;
  readonly numbering: {
    readonly invoice: Numbering;
    readonly receipt: Numbering;
    readonly creditNote: Numbering;
  };
  readonly papers: PaperSettings;
  /** The person and the number that papers name for questions. */
  readonly contactName?: string;
  /** The same person's name for English papers. */
  readonly contactNameEn?: string;
  readonly contactPhone?: string;
  /** Who signs English letters. */
  readonly signatoryName?: string;
  readonly signatoryTitle?: string;
  /** Unset: PRC law where both countries are China, else unknown. A customer's own comes first. */
  readonly governingLaw?: GoverningLaw;
  /** Unset: no late charge is claimed. A customer's own comes first. */
  readonly lateCharges?: LateChargeBasis;
  readonly agingBounds: readonly number[];
  /** True for the invented company, which every screen marks and which one step removes. */
  readonly isSample: boolean;
};
