import { isoDate } from '@shared/dates';
import {
  agreedRegime,
  chargeLate,
  findRegime,
  type LateCharge,
  type LateChargeClause,
  type LateChargeRegime,
  shippedRegimes,
  simpleClaim,
  type SimpleClaim,
} from '@shared/interest';
import { money, toDecimal } from '@shared/money';
import { joinRates, shippedRates } from '@shared/rates';
import { must } from '@shared/result';

export const book = joinRates(shippedRates());
export const regimeOf = (id: string): LateChargeRegime => must(findRegime(shippedRegimes(), id));

export const tiers = [
  { fromDay: 1, toDay: 30, dailyRate: '0.0003' },
  { fromDay: 31, toDay: 60, dailyRate: '0.0005' },
  { fromDay: 61, toDay: null, dailyRate: '0.0008' },
];
export const daily = (dailyRate: string, more: Partial<LateChargeClause> = {}): LateChargeRegime =>
  agreedRegime({ ...more, rate: { kind: 'daily', dailyRate } });

export type Payment = readonly [on: string, amountMinor: number];

/** A claim in minor units, on days written as text. */
export function claim(
  minor: number,
  dueOn: string,
  payments: readonly Payment[] = [],
  more: Partial<SimpleClaim> & { readonly currency?: string } = {},
) {
  const { currency = 'CNY', ...rest } = more;
  return must(
    simpleClaim({
      principal: money(minor, currency),
      dueOn: isoDate(dueOn),
      payments: payments.map(([on, amountMinor]) => ({ on: isoDate(on), amountMinor })),
      ...rest,
    }),
  );
}

export function charge(of: ReturnType<typeof claim>, regime: LateChargeRegime, asOf: string): LateCharge {
  return must(chargeLate(of, regime, book, isoDate(asOf)));
}

/** The figures of a charge as decimals. */
export function figures({ days, charge: sum, principalOpen, chargeOpen, feeOpen, total }: LateCharge) {
  return {
    days,
    charge: toDecimal(sum),
    principalOpen: toDecimal(principalOpen),
    chargeOpen: toDecimal(chargeOpen),
    feeOpen: toDecimal(feeOpen),
    total: toDecimal(total),
  };
}
