/** The sum of the digits, each times the weight of its place; places without a weight do not count. */
export function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits.charAt(place) || '0'), 0);
}

/** What Luhn's sum leaves divided by 10; 0 for a number that carries its check digit. */
export function luhnRemainder(digits: string): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    const doubled = place % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10;
}

/** ISO 7064 mod 11,10: true for a number that ends with its check digit. */
export function passesMod11And10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (product + Number(digits.slice(-1))) % 10 === 1;
}

/** A number of any length divided by a small one: what is left. */
export function remainderOf(digits: string, divisor: number): number {
  let left = 0;
  for (const digit of digits) left = (left * 10 + Number(digit)) % divisor;
  return left;
}

/** ISO 7064 mod 97-10 of letters (A is 10 … Z is 35) and digits: what is left divided by 97. */
export function mod97(text: string): number {
  const digits = [...text].map((character) => String(Number.parseInt(character, 36))).join('');
  return remainderOf(digits, 97);
}
