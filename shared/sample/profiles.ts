import { type CurrencyCode } from '../money';
import { type DebtorKind, type PaperLanguage } from '../ledger';
import { type Terms } from '../terms';
import { type ForeignCountry } from './data/foreignNames';
import { type Random } from './random';
import { net, thirtySixtyTen } from './usualTerms';

/** How a customer pays. */
export type Habit = 'punctual' | 'early' | 'average' | 'tenDaysLate' | 'worsening' | 'rarely' | 'never';

/** What can befall an invoice beside being paid; `ordinary` is nothing of it. */
export type Story =
  | 'ordinary'
  | 'reversed'
  | 'reversedAfterPayment'
  | 'credited'
  | 'creditedAfterPayment'
  | 'creditReversed'
  | 'rebate'
  | 'bounced'
  | 'overpaid'
  | 'smallDifference'
  | 'bankCharge'
  | 'discountTakenLate'
  | 'disputed'
  | 'paidInParts'
  | 'prepaid'
  | 'badDebt';

/** By what rule late charges are claimed of a customer: one of each kind of table that papers print, or none. */
export type Claim = 'tiers' | 'daily' | 'annual' | 'sme' | 'lpr' | 'uk' | 'de' | 'eu' | 'none';

/** From and to how many days late an invoice is that stays open whatever the seed; below 0 it is not due yet. */
export type Lateness = readonly [number, number];

export type Profile = {
  readonly country: 'CN' | ForeignCountry;
  readonly currency: CurrencyCode;
  /** Absent: none agreed, so the company's usual terms. */
  readonly terms?: Terms;
  readonly habit: Habit;
  /** Pays once a month, what is due by then in one sum. */
  readonly paysMonthly?: boolean;
  /** Is delivered and invoiced three orders at a time, so that even in a small book one payment meets several. */
  readonly ordersTogether?: boolean;
  readonly paysOnAccount?: boolean;
  readonly isFamilyBusiness?: boolean;
  readonly isSubsidiary?: boolean;
  /** Trades under a name without a legal form. */
  readonly isSoleTrader?: boolean;
  /** Absent: drawn. */
  readonly claim?: Claim;
  readonly debtorKind?: DebtorKind;
  /** The language of its papers; absent: drawn. */
  readonly language?: PaperLanguage;
  /** What befalls the customer's first invoices, one each. */
  readonly stories?: readonly Story[];
  readonly keepsOpen?: readonly Lateness[];
  /** How much of the invoices, beside the others. */
  readonly share: number;
};

const countries: readonly { country: Profile['country']; currency: CurrencyCode; weight: number }[] = [
  { country: 'CN', currency: 'CNY', weight: 68 },
  { country: 'US', currency: 'USD', weight: 10 },
  { country: 'DE', currency: 'EUR', weight: 6 },
  { country: 'GB', currency: 'GBP', weight: 6 },
  { country: 'SG', currency: 'USD', weight: 4 },
  { country: 'NL', currency: 'EUR', weight: 4 },
  { country: 'JP', currency: 'JPY', weight: 2 },
];

const termsInUse: readonly { terms: Terms | null; weight: number }[] = [
  { terms: net(15), weight: 6 },
  { terms: net(30), weight: 26 },
  { terms: net(45), weight: 12 },
  { terms: net(60), weight: 16 },
  { terms: net(90), weight: 6 },
  { terms: { kind: 'endOfMonth', netDays: 0 }, weight: 4 },
  { terms: { kind: 'endOfMonth', netDays: 30 }, weight: 8 },
  { terms: { kind: 'endOfMonth', netDays: 0, dayOfMonth: 15 }, weight: 3 },
  { terms: { kind: 'endOfMonth', netDays: 30, offsetDays: 5 }, weight: 2 },
  { terms: thirtySixtyTen(), weight: 4 },
  { terms: { ...net(30), discount: { days: 10, percent: '2' } }, weight: 5 },
  { terms: null, weight: 8 },
];

const habits: readonly { habit: Habit; weight: number }[] = [
  { habit: 'punctual', weight: 36 },
  { habit: 'average', weight: 34 },
  { habit: 'tenDaysLate', weight: 14 },
  { habit: 'worsening', weight: 9 },
  { habit: 'rarely', weight: 5 },
  { habit: 'never', weight: 2 },
];

/** One more customer, beyond the cast. */
export function drawProfile(random: Random): Profile {
  const { country, currency } = random.pickWeighted(countries);
  const { terms } = random.pickWeighted(termsInUse);
  const drawn = random.pickWeighted(habits).habit;
  const isDiscounted = terms?.discount !== undefined;
  const habit = isDiscounted && random.chance(0.7) ? 'early' : drawn;
  const isFamilyBusiness = country === 'CN' && random.chance(0.12);
  return {
    country,
    currency,
    ...(terms === null ? {} : { terms }),
    habit,
    paysMonthly: habit !== 'early' && random.chance(0.16),
    paysOnAccount: random.chance(0.03),
    isFamilyBusiness,
    isSubsidiary: country === 'CN' && !isFamilyBusiness && random.chance(0.04),
    share: drawShare(random, habit),
  };
}

/** Most customers are small and a few large; who pays badly was not given much. */
function drawShare(random: Random, habit: Habit): number {
  const share = Math.min(6, Math.max(0.2, random.logNormal(1, 0.7)));
  if (habit === 'never') return share * 0.1;
  return habit === 'rarely' ? share * 0.5 : share;
}
