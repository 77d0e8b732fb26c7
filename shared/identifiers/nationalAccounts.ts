import { remainderOf, weigh } from './checkDigits';

/** Check digits that a country's account number has of its own, inside the IBAN; of other countries none is checked. */
export const nationalChecks: Readonly<Record<string, (account: string) => boolean>> = {
  BE: (account) => (remainderOf(account.slice(0, 10), 97) || 97) === Number(account.slice(10)),
  ES: (account) =>
    spanishCheck(weigh(account, [4, 8, 5, 10, 9, 7, 3, 6])) === account.charAt(8) &&
    spanishCheck(weigh(account.slice(10), [1, 2, 4, 8, 5, 10, 9, 7, 3, 6])) === account.charAt(9),
};

function spanishCheck(sum: number): string {
  const check = 11 - (sum % 11);
  if (check === 11) return '0';
  return check === 10 ? '1' : String(check);
}
