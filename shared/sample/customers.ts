import { type CustomerId } from '../ids';
import { type CustomerRow } from '../ledger';
import { type CurrencyCode } from '../money';
import { salespeople } from './data/people';
import { chineseTowns } from './data/chinesePlaces';
import { type Calendar } from './calendar';
import { makePaperDetails } from './claims';
import { type Draft } from './drafts';
import { type Identity, makeChineseAddress, makeChineseIdentity, makeForeignIdentity } from './names';
import { type CustomerPlan } from './plan';
import { type Profile } from './profiles';
import { type Random } from './random';
import { roughlyInFen } from './rates';
import { makeForeignTaxId, makeUscc } from './taxIds';

/** A customer with the size of its orders. */
export type Buyer = CustomerPlan & {
  readonly row: Draft<CustomerRow>;
  /** Half of its invoices are below this, before tax. */
  readonly medianNetMinor: number;
  /** Net amounts are multiples of this: some buy by the piece, some by the round thousand. */
  readonly stepMinor: number;
  /** Its contract or standing order, which its invoices name. */
  readonly order: string;
};

/** Half of the customers order less than this at a time, in minor units before tax. */
const usualOrder: Readonly<Record<CurrencyCode, number>> = {
  CNY: 3_800_000,
  USD: 780_000,
  EUR: 640_000,
  GBP: 560_000,
  JPY: 1_150_000,
};

const fenOfTenThousandYuan = 1_000_000;

/** Gives every planned customer a code, a name that no other has, papers and limits. */
export function makeBuyers(
  random: Random,
  plans: readonly CustomerPlan[],
  rev: number,
  newId: () => string,
): Buyer[] {
  const names = new Set<string>();
  const buyers = plans.map((plan, place) => makeBuyer(random, plan, place + 1, names, rev, newId()));
  joinGroups(random, buyers);
  return buyers;
}

function makeBuyer(
  random: Random,
  plan: CustomerPlan,
  number: number,
  names: Set<string>,
  rev: number,
  id: string,
): Buyer {
  const { profile } = plan;
  const identity = makeIdentity(random, profile, names);
  const medianNetMinor = Math.round(random.logNormal(usualOrder[profile.currency] ?? 1_000_000, 0.6));
  const salesperson = salespeople[number % salespeople.length];
  const { name, nameEn, address, contact, phone, email, region, town } = identity;
  const row: Draft<CustomerRow> = {
    id: id as CustomerId,
    rev,
    code: `C${String(number).padStart(4, '0')}`,
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
    taxId: makeTaxId(random, profile, identity),
    country: profile.country,
    address,
    ...(town && random.chance(0.2) ? { mailAddress: makeChineseAddress(random, town) } : {}),
    contact,
    phone,
    email,
    language: chooseLanguage(random, profile),
    currency: profile.currency,
    ...(profile.terms === undefined ? {} : { terms: profile.terms }),
    ...(salesperson === undefined ? {} : { salesperson }),
    region,
    ...chooseLimits(random, plan, medianNetMinor),
  };
  return {
    ...plan,
    row,
    medianNetMinor,
    stepMinor: random.pick([1, 1, 50, 1000]),
    order: makeOrder(random, profile),
  };
}

function makeIdentity(random: Random, profile: Profile, names: Set<string>): Identity {
  for (;;) {
    const { country } = profile;
    const identity =
      country === 'CN'
        ? makeChineseIdentity(random, profile.isFamilyBusiness ?? false)
        : makeForeignIdentity(random, country, profile.isSoleTrader ?? false);
    if (names.has(identity.name)) continue;
    names.add(identity.name);
    return identity;
  }
}

function makeTaxId(random: Random, profile: Profile, identity: Identity): string {
  if (profile.country !== 'CN') return makeForeignTaxId(random, profile.country);
  const division = (identity.town ?? random.pick(chineseTowns)).division;
  return makeUscc(random, division, profile.isFamilyBusiness ? 'individual' : 'company');
}

function chooseLanguage(random: Random, profile: Profile): 'zh-CN' | 'en' | 'both' {
  const isBoth = random.chance(0.1);
  if (profile.language !== undefined) return profile.language;
  if (isBoth) return 'both';
  return profile.country === 'CN' ? 'zh-CN' : 'en';
}

function makeOrder(random: Random, profile: Profile): string {
  if (profile.country !== 'CN') return `PO ${random.between(40_000, 69_999)}`;
  return `HT-${String(random.between(1, 240)).padStart(3, '0')}`;
}

/** A limit about as high as a few months' sales; no credit at all, and no deliveries, for who never pays (declared rule 11). */
function chooseLimits(
  random: Random,
  plan: CustomerPlan,
  medianNetMinor: number,
): Pick<CustomerRow, 'creditLimitMinor' | 'insuredLimitMinor' | 'isOnHold'> {
  if (plan.profile.habit === 'never') return { creditLimitMinor: 0, isOnHold: true };
  if (random.chance(0.12)) return { creditLimitMinor: null };
  const perMonth = (plan.invoices / 24) * roughlyInFen(medianNetMinor, plan.profile.currency);
  const wanted = Math.max(2 * roughlyInFen(medianNetMinor, plan.profile.currency), perMonth * 3.5);
  const creditLimitMinor = Math.ceil(wanted / fenOfTenThousandYuan) * fenOfTenThousandYuan;
  const isInsured = plan.profile.country !== 'CN' || random.chance(0.1);
  if (!isInsured) return { creditLimitMinor };
  const insured = Math.floor((creditLimitMinor * 0.8) / fenOfTenThousandYuan) * fenOfTenThousandYuan;
  return { creditLimitMinor, insuredLimitMinor: insured };
}

/** Gives every customer what its papers need, from a stream that nothing else is drawn from. */
export function addPaperDetails(random: Random, calendar: Calendar, buyers: readonly Buyer[]): void {
  for (const { profile, row } of buyers)
    Object.assign(row, makePaperDetails(random, calendar, profile, row.address ?? ''));
}

/** Subsidiaries get a parent among the Chinese companies that have none. */
function joinGroups(random: Random, buyers: readonly Buyer[]): void {
  const parents = buyers.filter(
    ({ profile }) => profile.country === 'CN' && !profile.isSubsidiary && !profile.isFamilyBusiness,
  );
  if (parents.length === 0) return;
  for (const { profile, row } of buyers)
    if (profile.isSubsidiary === true) row.parentId = random.pick(parents).row.id;
}
