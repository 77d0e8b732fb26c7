import { luhnRemainder, remainderOf } from '../checkDigits';

const frenchAlphabet = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** French: the company number by Luhn (Monaco's, which begins with 000, not), the two characters before it by mod 97 or 11. */
export function passesFrench(body: string): boolean {
  const key = body.slice(0, 2);
  const siren = body.slice(2);
  if (!siren.startsWith('000') && luhnRemainder(siren) !== 0) return false;
  if (/^\d{2}$/.test(key)) return remainderOf(`${siren}12`, 97) === Number(key);
  const [first = 0, second = 0] = [...key].map((character) => frenchAlphabet.indexOf(character));
  const check = /^\d/.test(key) ? first * 24 + second - 10 : first * 34 + second - 100;
  return (Number(siren) + 1 + Math.floor(check / 11)) % 11 === check % 11;
}

const irishAlphabet = 'WABCDEFGHIJKLMNOPQRSTUV';

/** Irish: seven digits and one or two letters; the old form has a letter or sign in its second place. */
export function passesIrish(body: string): boolean {
  const isNew = /^\d{7}/.test(body);
  const digits = isNew ? body.slice(0, 7) : `0${body.slice(2, 7)}${body.charAt(0)}`;
  const extra = isNew ? irishAlphabet.indexOf(body.charAt(8) || 'W') : 0;
  const sum = [...digits].reduce((all, digit, place) => all + (8 - place) * Number(digit), 9 * extra);
  return irishAlphabet.charAt(sum % 23) === body.charAt(7);
}

const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spanish: persons by the letter for their number mod 23, companies by Luhn as a digit or a letter. */
export function passesSpanish(body: string): boolean {
  const first = body.charAt(0);
  const digits = body.slice(1, 8);
  const check = body.charAt(8);
  const letterFor = (number: string) => spanishLetters.charAt(Number(number) % 23);
  if (/\d/.test(first)) return letterFor(first + digits) === check;
  if ('XYZ'.includes(first)) return letterFor(`${'XYZ'.indexOf(first)}${digits}`) === check;
  if ('KLM'.includes(first)) return letterFor(digits) === check;
  if (!'ABCDEFGHJNPQRSUVW'.includes(first)) return false;
  const digit = (10 - luhnRemainder(`${digits}0`)) % 10;
  return check === String(digit) || check === 'JABCDEFGHI'.charAt(digit);
}
