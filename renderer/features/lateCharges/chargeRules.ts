import { type LateChargeRegime } from '@shared/interest';
import { type RateBook } from '@shared/rates';

/** The rules in force, as calculations take them. */
export type ChargeRules = {
  readonly regimes: readonly LateChargeRegime[];
  readonly rates: RateBook;
};
