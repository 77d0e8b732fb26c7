import { familyBusinesses, familyNames, industries, legalForms, tradeNames } from './data/chineseTrades';
import { chineseDistricts, chineseStreets, type ChineseTown, chineseTowns } from './data/chinesePlaces';
import { type ForeignCountry, foreignNames } from './data/foreignNames';
import { chineseGivenNames, chineseSurnames, foreignPeople } from './data/people';
import { type Random } from './random';

/** Who a customer is and where to find it; nothing in it belongs to anybody. */
export type Identity = {
  readonly name: string;
  readonly nameEn?: string;
  readonly address: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly region: string;
  readonly town?: ChineseTown;
};

/** A Chinese firm, or a family business, of an invented town. */
export function makeChineseIdentity(random: Random, isFamilyBusiness: boolean): Identity {
  const town = random.pick(chineseTowns);
  const trade = random.pick(isFamilyBusiness ? familyNames : tradeNames);
  const names = isFamilyBusiness ? nameFamilyBusiness(random, town, trade) : nameCompany(random, town, trade);
  return {
    ...names,
    address: makeChineseAddress(random, town),
    contact: random.pick(chineseSurnames) + random.pick(chineseGivenNames),
    phone: `+86 000 ${fourDigits(random)} ${fourDigits(random)}`,
    email: `caiwu@${trade.pinyin.toLowerCase()}-${town.pinyin.toLowerCase()}.cn.example.com`,
    region: town.region,
    town,
  };
}

/** A street address in an invented town; also for the post of a customer that gets it elsewhere. */
export function makeChineseAddress(random: Random, town: ChineseTown): string {
  const street = `${random.pick(chineseDistricts)}${random.pick(chineseStreets)}`;
  return `${town.zh}市${street} ${random.between(1, 388)} 号`;
}

/** A firm abroad; towns and postcodes exist nowhere. */
export function makeForeignIdentity(
  random: Random,
  country: ForeignCountry,
  isSoleTrader: boolean,
): Identity {
  const names = foreignNames[country];
  const stem = random.pick(names.heads) + random.pick(names.tails);
  const trade = random.pick(names.trades);
  const people = foreignPeople[country];
  const street = `${random.between(1, 240)} ${random.pick(names.streets)}`;
  const postcode = names.postcode.replaceAll('{n}', () => String(random.below(10)));
  const form = random.pick(names.forms);
  return {
    name: isSoleTrader ? `${stem} ${trade}` : `${stem} ${trade} ${form}`,
    address: `${street}, ${random.pick(names.towns)} ${postcode}`,
    contact: `${random.pick(people.first)} ${random.pick(people.last)}`,
    phone: `${names.dialling} 000 000 ${fourDigits(random)}`,
    email: `accounts@${stem.toLowerCase()}-${emailWord(trade)}.example.com`,
    region: names.region,
  };
}

type Names = Pick<Identity, 'name' | 'nameEn'>;
type Trade = { readonly zh: string; readonly pinyin: string };

function nameCompany(random: Random, town: ChineseTown, trade: Trade): Names {
  const industry = random.pick(industries);
  const form = random.pickWeighted(legalForms);
  return {
    name: `${town.zh}${trade.zh}${industry.zh}${form.zh}`,
    nameEn: `${town.pinyin} ${trade.pinyin} ${industry.en} ${form.en}`,
  };
}

function nameFamilyBusiness(random: Random, town: ChineseTown, trade: Trade): Names {
  const business = random.pick(familyBusinesses);
  return {
    name: `${town.zh}${trade.zh}${business.zh}${business.form}`,
    nameEn: `${town.pinyin} ${trade.pinyin} ${business.en} ${business.formEn}`,
  };
}

function emailWord(trade: string): string {
  return trade
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '');
}

function fourDigits(random: Random): string {
  return String(random.below(10_000)).padStart(4, '0');
}
