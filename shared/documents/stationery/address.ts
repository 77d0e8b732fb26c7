import { type IssuedPaper } from '../../papers';
import { countryLine, senderName } from '../kit';

// Addresses as they stand on envelopes and labels.

export type Parties = Pick<IssuedPaper, 'sender' | 'addressee'>;

export type PostalAddress = {
  /** Person last in Chinese; in English name, person, lines, country. */
  readonly lines: readonly string[];
  readonly name: string;
  readonly person?: string;
  /** Six digits of a Chinese address, taken out of its lines. */
  readonly postcode?: string;
};

const han = /\p{Script=Han}/u;
const chinesePostcode = /(?<!\d)\d{6}(?!\d)/gu;

/**
 * Whether a letter stays in China: both parties there, or the addressee's country is not known and its name or address
 * is in Han. Then it goes out in the form of GB/T 1416, else in the international one.
 */
export function isWithinChina({ sender, addressee }: Parties): boolean {
  const from = sender.country ?? (han.test(sender.addressZh ?? sender.nameZh ?? '') ? 'CN' : '');
  if (from !== 'CN') return false;
  const written = `${addressee.name}${(addressee.address ?? []).join('')}`;
  return addressee.country === undefined ? han.test(written) : addressee.country === 'CN';
}

/** The addressee within China: the postcode goes into its boxes, the address stands without it. */
export function chineseAddressee({ addressee }: Parties): PostalAddress {
  const { lines, postcode } = withoutPostcode(addressee.address ?? []);
  const { contactName, contactTitle } = addressee;
  const person = contactName === undefined ? undefined : `${contactName}　${contactTitle ?? ''}（收）`;
  return {
    lines,
    name: addressee.name,
    ...(person === undefined ? {} : { person: person.replace('　（', '（') }),
    ...(postcode === undefined ? {} : { postcode }),
  };
}

export function chineseSender({ sender }: Parties): PostalAddress {
  const text = sender.addressZh ?? sender.addressEn;
  const { lines, postcode } = withoutPostcode(text === undefined ? [] : text.split(/\s*\n\s*/u));
  return { lines, name: senderName(sender, 'zh'), ...(postcode === undefined ? {} : { postcode }) };
}

/** The addressee elsewhere: name, person, address, and the country where it is another one. */
export function foreignAddressee({ sender, addressee }: Parties): PostalAddress {
  const { name, nameEn, contactName, country, address = [] } = addressee;
  const isAbroad = country !== undefined && country !== sender.country;
  const last = isAbroad ? countryLine(country) : undefined;
  const lines = address.filter((line) => line.toUpperCase() !== last);
  return {
    name: nameEn ?? name,
    lines: last === undefined ? lines : [...lines, last],
    ...(contactName === undefined ? {} : { person: contactName }),
  };
}

export function foreignSender({ sender, addressee }: Parties): PostalAddress {
  const isAbroad = addressee.country !== undefined && addressee.country !== sender.country;
  const lines = (sender.addressEn ?? sender.addressZh ?? '').split(/\s*\n\s*/u).filter((line) => line !== '');
  const country = isAbroad && sender.country !== undefined ? [countryLine(sender.country)] : [];
  return { name: senderName(sender, 'en'), lines: [...lines, ...country] };
}

function withoutPostcode(address: readonly string[]): {
  readonly lines: readonly string[];
  readonly postcode?: string;
} {
  const postcode = address.join('\n').match(chinesePostcode)?.at(-1);
  const lines = address
    .map((line) => (postcode === undefined ? line : line.replace(postcode, '').trim()))
    .filter((line) => line !== '');
  return { lines, ...(postcode === undefined ? {} : { postcode }) };
}
