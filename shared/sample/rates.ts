import { type RateId } from '../ids';
import { type RateRow } from '../ledger';
import { type CurrencyCode } from '../money';
import { type Calendar } from './calendar';
import { type Random } from './random';

/** About what one unit is worth in CNY, in units of 10^-`digits`; invented, though of the usual size. */
const levels: readonly { readonly from: CurrencyCode; readonly value: number; readonly digits: number }[] = [
  { from: 'USD', value: 71_264, digits: 4 },
  { from: 'EUR', value: 78_130, digits: 4 },
  { from: 'GBP', value: 91_420, digits: 4 },
  { from: 'JPY', value: 48_215, digits: 6 },
];

const daysBetweenRates = 91;

/** A rate to CNY for each foreign currency, from before the first document on and then each quarter. */
export function makeRates(random: Random, calendar: Calendar, rev: number, newId: () => string): RateRow[] {
  const rows: RateRow[] = [];
  for (const { from, value, digits } of levels) {
    let current = value;
    for (let day = calendar.earliestDay; day <= calendar.today; day += daysBetweenRates) {
      const rate = decimalText(current, digits);
      rows.push({ id: newId() as RateId, rev, from, to: 'CNY', validOn: calendar.text(day), rate });
      current += Math.round(value * 0.008 * random.normal());
    }
  }
  return rows;
}

/** An amount in minor units of a currency as about so many fen: good enough for setting a credit limit. */
export function roughlyInFen(minor: number, currency: CurrencyCode): number {
  const level = levels.find(({ from }) => from === currency);
  if (!level) return minor;
  const perUnit = level.value / 10 ** level.digits;
  return Math.round(minor * perUnit * (currency === 'JPY' ? 100 : 1));
}

function decimalText(value: number, digits: number): string {
  const text = String(value).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
