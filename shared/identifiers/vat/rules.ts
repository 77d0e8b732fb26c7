import { luhnRemainder, mod97, passesMod11And10, remainderOf, weigh } from '../checkDigits';
import { passesFrench, passesIrish, passesSpanish } from './letteredRules';
import { passesBritish, passesBulgarian, passesCzech, passesLatvian, passesLithuanian } from './splitRules';

/** The form of a country's number after its two letters, and its check digits. */
export type VatRule = { readonly form: RegExp; readonly passes: (body: string) => boolean };

const last = (body: string): number => Number(body.slice(-1));

/** Greek: each digit counts twice the one after it. */
function passesGreek(body: string): boolean {
  const sum = Array.from(body.slice(0, 8), Number).reduce((all, digit) => all * 2 + digit, 0);
  return ((sum * 2) % 11) % 10 === last(body);
}

const cypriotValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

function passesCypriot(body: string): boolean {
  const sum = Array.from(body.slice(0, 8), Number).reduce(
    (all, digit, place) => all + (place % 2 === 0 ? (cypriotValues[digit] ?? 0) : digit),
    0,
  );
  return String.fromCharCode(65 + (sum % 26)) === body.slice(-1);
}

/** Dutch: the old numbers of companies by weights, those of persons since 2020 by mod 97 of the whole. */
function passesDutch(body: string): boolean {
  const sum = weigh(body, [9, 8, 7, 6, 5, 4, 3, 2, -1]);
  return sum % 11 === 0 || mod97(`NL${body}`) === 1;
}

function passesSlovene(body: string): boolean {
  const check = 11 - (weigh(body, [8, 7, 6, 5, 4, 3, 2]) % 11);
  return check !== 11 && check % 10 === last(body);
}

/** Slovak numbers of companies; a person's birth number stands as well. */
function passesSlovak(body: string): boolean {
  return remainderOf(body, 11) === 0;
}

const british: VatRule = { form: /^(\d{9}|\d{12}|(GD|HA)\d{3}|(GD|HA)8888\d{5})$/, passes: passesBritish };

/**
 * The VAT numbers of the member states of the EU, of Northern Ireland and Great Britain, Norway and Switzerland.
 * Forms and check digits as collected by python-stdnum from the countries' own descriptions; offline there is no
 * more to know: whether a number is in force, VIES alone can say.
 */
export const vatRules: Readonly<Record<string, VatRule>> = {
  AT: { form: /^U\d{8}$/, passes: (body) => (6 - luhnRemainder(body.slice(1, 8)) + 10) % 10 === last(body) },
  BE: {
    form: /^[01]\d{9}$/,
    passes: (body) => (Number(body.slice(0, 8)) + Number(body.slice(8))) % 97 === 0,
  },
  BG: { form: /^\d{9,10}$/, passes: passesBulgarian },
  CY: { form: /^(?!12)\d{8}[A-Z]$/, passes: passesCypriot },
  CZ: { form: /^\d{8,10}$/, passes: passesCzech },
  DE: { form: /^[1-9]\d{8}$/, passes: passesMod11And10 },
  DK: { form: /^[1-9]\d{7}$/, passes: (body) => weigh(body, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
  EE: { form: /^\d{9}$/, passes: (body) => weigh(body, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 },
  EL: { form: /^\d{9}$/, passes: passesGreek },
  ES: { form: /^[A-Z0-9]\d{7}[A-Z0-9]$/, passes: passesSpanish },
  FI: { form: /^\d{8}$/, passes: (body) => weigh(body, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0 },
  FR: { form: /^[0-9A-HJ-NP-Z]{2}\d{9}$/, passes: passesFrench },
  GB: british,
  XI: british,
  HR: { form: /^\d{11}$/, passes: passesMod11And10 },
  HU: { form: /^\d{8}$/, passes: (body) => weigh(body, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0 },
  IE: { form: /^(\d{7}[A-W]{1,2}|\d[A-Z+*]\d{5}[A-W])$/, passes: passesIrish },
  IT: {
    form: /^(?!0{7})\d{7}(00[1-9]|0[1-9]\d|100|120|121|888|999)\d$/,
    passes: (body) => luhnRemainder(body) === 0,
  },
  LT: { form: /^(\d{7}1\d|\d{10}1\d)$/, passes: passesLithuanian },
  LU: { form: /^\d{8}$/, passes: (body) => Number(body.slice(0, 6)) % 89 === Number(body.slice(6)) },
  LV: { form: /^\d{11}$/, passes: passesLatvian },
  MT: { form: /^[1-9]\d{7}$/, passes: (body) => weigh(body, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0 },
  NL: { form: /^(?!0{9})\d{9}B(?!00)\d{2}$/, passes: passesDutch },
  PL: { form: /^\d{10}$/, passes: (body) => weigh(body, [6, 5, 7, 2, 3, 4, 5, 6, 7, -1]) % 11 === 0 },
  PT: {
    form: /^[1-9]\d{8}$/,
    passes: (body) => ((11 - (weigh(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === last(body),
  },
  RO: {
    form: /^[1-9]\d{1,9}$/,
    passes: (body) =>
      ((10 * weigh(body.padStart(10, '0'), [7, 5, 3, 2, 1, 7, 5, 3, 2])) % 11) % 10 === last(body),
  },
  SE: { form: /^\d{10}(0[1-9]|[1-8]\d|9[0-4])$/, passes: (body) => luhnRemainder(body.slice(0, 10)) === 0 },
  SI: { form: /^[1-9]\d{7}$/, passes: passesSlovene },
  SK: { form: /^[1-9]\d[2-47-9]\d{7}$/, passes: passesSlovak },
  NO: { form: /^\d{9}(MVA)?$/, passes: (body) => weigh(body, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
  CHE: {
    form: /^\d{9}(MWST|TVA|IVA|TPV)?$/,
    passes: (body) => (11 - (weigh(body, [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11 === Number(body.charAt(8)),
  },
};
