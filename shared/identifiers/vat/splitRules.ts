import { remainderOf, weigh } from '../checkDigits';

const last = (body: string): number => Number(body.slice(-1));

/** Bulgarian: nine digits for companies; ten for persons, foreigners and others, each with weights of their own. */
export function passesBulgarian(body: string): boolean {
  if (body.length === 9) {
    const first = weigh(body, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
    const check = first === 10 ? weigh(body, [3, 4, 5, 6, 7, 8, 9, 10]) % 11 : first;
    return check % 10 === last(body);
  }
  const person = (weigh(body, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10;
  const foreigner = weigh(body, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10;
  const other = (11 - (weigh(body, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return [person, foreigner, other].includes(last(body));
}

/** Czech: eight digits for companies, nine with a 6 before for special cases, else a birth number. */
export function passesCzech(body: string): boolean {
  if (body.length === 8) {
    const check = (11 - (weigh(body, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return !body.startsWith('9') && (check || 1) % 10 === last(body);
  }
  if (body.length === 9 && body.startsWith('6')) {
    const sum = weigh(body.slice(1), [8, 7, 6, 5, 4, 3, 2]) % 11;
    return (((8 - ((10 - sum + 11) % 11)) % 10) + 10) % 10 === last(body);
  }
  if (!isBirthNumber(body)) return false;
  // Until 1953 birth numbers had no check digit.
  return body.length === 9 || remainderOf(body.slice(0, 9), 11) % 10 === last(body);
}

/** The month of a woman is 50 more; since 2004 it may be 20 more. */
function isBirthNumber(body: string): boolean {
  const month = (Number(body.slice(2, 4)) % 50) % 20;
  const day = Number(body.slice(4, 6));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** British: nine digits by weights mod 97 (from 2010 on less 55), twelve with a branch; departments and health by range. */
export function passesBritish(body: string): boolean {
  if (/^(GD|HA)/.test(body)) {
    const digits = body.slice(2).replace(/^8888/, '');
    const number = Number(digits.slice(0, 3));
    const isInRange = body.startsWith('GD') === number < 500;
    return isInRange && (digits.length === 3 || number % 97 === Number(digits.slice(3)));
  }
  const remainder = weigh(body, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
  return remainder === 0 || (Number(body.slice(0, 3)) >= 100 && (remainder === 42 || remainder === 55));
}

/** Latvian: companies (first digit above 3) by weights; persons by others, with a day of birth unless it begins with 32. */
export function passesLatvian(body: string): boolean {
  if (body.charAt(0) > '3') return weigh(body, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3;
  const check = ((1 + weigh(body, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10;
  const month = Number(body.slice(2, 4));
  return check === last(body) && (body.startsWith('32') || (month >= 1 && month <= 12));
}

/** Lithuanian: weights 1 to 9 again and again; where they leave 10, from 3 on. */
export function passesLithuanian(body: string): boolean {
  const digits = Array.from(body.slice(0, -1), Number);
  const sumFrom = (start: number) =>
    digits.reduce((sum, digit, place) => sum + digit * (1 + ((place + start) % 9)), 0) % 11;
  const first = sumFrom(0);
  return (first === 10 ? sumFrom(2) : first) % 10 === last(body);
}
