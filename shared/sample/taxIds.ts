import { usccAlphabet, usccCheckDigit } from '../identifiers';
import { type ForeignCountry } from './data/foreignNames';
import { type Random } from './random';

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015) in an invented division: 9 for the market regulator, 1 for
 * a company or 2 for an individual business, the division, the organisation code with its own check digit (GB 11714),
 * and the check digit.
 */
export function makeUscc(random: Random, division: string, kind: 'company' | 'individual'): string {
  let organisation = 'MA';
  while (organisation.length < 8) organisation += usccAlphabet[random.below(usccAlphabet.length)] ?? '0';
  const body = `9${kind === 'company' ? '1' : '2'}${division}${organisation}${organisationCheck(organisation)}`;
  return body + usccCheckDigit(body);
}

/** The ninth character of an organisation code (GB 11714): 11 - sum mod 11, with X for 10 and 0 for 11. */
function organisationCheck(code: string): string {
  const check = 11 - (weigh(code, organisationWeights, (character) => Number.parseInt(character, 36)) % 11);
  if (check === 11) return '0';
  return check === 10 ? 'X' : String(check);
}

/** A tax or registration number in the country's form, from a range in which none is given out. */
export function makeForeignTaxId(random: Random, country: ForeignCountry): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => String(random.below(10))).join('');
  switch (country) {
    case 'DE':
      return withGermanCheck(`9990${digits(4)}`);
    case 'GB':
      return withBritishCheck(`998${digits(4)}`);
    case 'NL':
      return withDutchCheck(random, digits);
    case 'US':
      return `00-${digits(7)}`;
    case 'SG':
      return `2099${digits(5)}Z`;
    case 'JP':
      return `T0${digits(12)}`;
  }
}

/** The ninth digit of a German number, ISO 7064 mod 11,10. */
function withGermanCheck(body: string): string {
  let product = 10;
  for (const digit of body) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return `DE${body}${(11 - product) % 10}`;
}

/** The last two digits of a British number: the weighted sum with them is a multiple of 97. */
function withBritishCheck(body: string): string {
  const sum = weigh(body, [8, 7, 6, 5, 4, 3, 2], Number);
  return `GB${body}${String(97 - (sum % 97)).padStart(2, '0')}`;
}

/** The ninth digit of a Dutch number is the weighted sum mod 11; bodies that would need a 10 are not used. */
function withDutchCheck(random: Random, digits: (count: number) => string): string {
  for (;;) {
    const body = `999${digits(5)}`;
    const check = weigh(body, [9, 8, 7, 6, 5, 4, 3, 2], Number) % 11;
    if (check < 10) return `NL${body}${check}B0${random.between(1, 3)}`;
  }
}

function weigh(text: string, weights: readonly number[], valueOf: (character: string) => number): number {
  return weights.reduce((sum, weight, place) => sum + weight * valueOf(text.charAt(place)), 0);
}
