import { type PaperLanguage } from '../ledger';
import { money, rmbUppercase } from '../money';
import { type AddresseeFacts, type PaperFacts, type SenderFacts } from './facts';
import { type PaperWarning } from './run';

/** What a paper would say if it were known; each missing one is left out and warned of. */
export type WantedParts = {
  /** A sentence of demand, whose wording depends on the law. */
  readonly demand: boolean;
  /** The slip names the company's e-mail address. */
  readonly ownEmail: boolean;
  /** Sums that a Chinese text repeats in capital figures. */
  readonly inCapitals?: readonly number[];
};

/** The languages in which a paper has texts. */
export function sidesOf(language: PaperLanguage): readonly ('zh-CN' | 'en')[] {
  return language === 'both' ? ['zh-CN', 'en'] : [language];
}

/**
 * What is missing from a paper, of the company first. `ownName.missing` and `ownAddress.missing` name the language
 * that lacks it; `nameEn.missing` is of a customer with a Chinese name alone on an English paper; `email.missing` is
 * the company's own on a slip that would name it; `capitals.tooLarge` is of a sum of 10^12 yuan or more, where the rule
 * for capital figures ends and the paper has the figures alone.
 */
export function warningsOf(
  { sender, addressee, language, law, currency }: PaperFacts,
  wanted: WantedParts,
): readonly PaperWarning[] {
  return [
    ...sidesOf(language).flatMap((side) => ownWarnings(sender, side)),
    ...unless(sender.account, 'account.missing'),
    ...unless(sender.contactName ?? sender.contactPhone ?? sender.phone, 'ownContact.missing'),
    ...(wanted.ownEmail ? unless(sender.email, 'email.missing') : []),
    ...customerWarnings(addressee, language),
    ...(wanted.demand && law === null ? [{ code: 'law.unknown' } as const] : []),
    ...(sidesOf(language).includes('zh-CN') && currency === 'CNY' && hasNoCapitals(wanted.inCapitals ?? [])
      ? [{ code: 'capitals.tooLarge' } as const]
      : []),
  ];
}

function hasNoCapitals(minors: readonly number[]): boolean {
  return minors.some((minor) => minor > 0 && !rmbUppercase(money(minor, 'CNY')).ok);
}

function ownWarnings(sender: SenderFacts, side: 'zh-CN' | 'en'): readonly PaperWarning[] {
  const name = side === 'en' ? sender.nameEn : sender.nameZh;
  const address = side === 'en' ? sender.addressEn : sender.addressZh;
  return [...unless(name, 'ownName.missing', side), ...unless(address, 'ownAddress.missing', side)];
}

function customerWarnings(addressee: AddresseeFacts, language: PaperLanguage): readonly PaperWarning[] {
  const needsEnglish = language !== 'zh-CN' && /\p{Script=Han}/u.test(addressee.name);
  return [
    ...(needsEnglish ? unless(addressee.nameEn, 'nameEn.missing') : []),
    ...unless(addressee.address, 'address.missing'),
    ...unless(addressee.contactName, 'contact.missing'),
  ];
}

function unless(value: unknown, code: PaperWarning['code'], detail?: string): readonly PaperWarning[] {
  if (value !== undefined) return [];
  return [detail === undefined ? { code } : { code, detail }];
}
