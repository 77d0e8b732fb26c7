import Big from 'big.js';
import { addDays } from '../dates';
import { type LateChargeRegime } from '../interest';
import { type LateChargeBasis } from '../ledger';
import { type FoundRate, halfYearOf } from '../rates';
import { type ChargeGround } from './chargeFacts';

/**
 * What a charge is called and cited by. A sentence of its own has only a rule that says what the sentence says; where
 * the user's file gives the same id another rate, it is cited as its file says.
 */
export function groundOf(
  basis: LateChargeBasis,
  regime: LateChargeRegime,
  references: readonly FoundRate[],
): ChargeGround {
  if (basis.kind === 'agreed') return { kind: 'agreed', basis };
  const { rate } = regime;
  if (regime.id === 'cn-sme-statutory' && rate.kind === 'daily' && new Big(rate.dailyRate).eq('0.0005'))
    return { kind: 'sme' };
  if (rate.kind === 'reference') {
    const { series, fixing, points, upliftPercent } = rate;
    if (
      regime.id === 'cn-lpr-uplift' &&
      series === 'cn-lpr-1y' &&
      fixing === 'breach' &&
      upliftPercent !== undefined
    )
      return lprGround(upliftPercent, regime.dayCount, references);
    const key = `${regime.id} ${series} ${fixing} ${points ?? ''}`;
    if (key === 'gb-statutory gb-reference breach 8') return ukGround(references);
    if (key === 'de-288-b2b de-basiszinssatz steps 9') return { kind: 'de' };
    if (key === 'eu-directive eu-reference steps 8') return { kind: 'eu' };
  }
  return {
    kind: 'other',
    regime: regime.id,
    citationZh: regime.citation.zh,
    citationEn: regime.citation.en,
  };
}

/** By what rule a ground was claimed, as it is kept with the paper. */
export function basisOf(ground: ChargeGround): LateChargeBasis {
  switch (ground.kind) {
    case 'agreed':
      return ground.basis;
    case 'lpr':
      return { kind: 'statutory', regime: 'cn-lpr-uplift', upliftPercent: ground.upliftPercent };
    case 'sme':
      return { kind: 'statutory', regime: 'cn-sme-statutory' };
    case 'uk':
      return { kind: 'statutory', regime: 'gb-statutory' };
    case 'de':
      return { kind: 'statutory', regime: 'de-288-b2b' };
    case 'eu':
      return { kind: 'statutory', regime: 'eu-directive' };
    case 'other':
      return { kind: 'statutory', regime: ground.regime };
  }
}

/** Every LPR that a breach fell under, oldest breach first, with the annual rate that follows: exact, not rounded. */
function lprGround(upliftPercent: string, yearDays: string, references: readonly FoundRate[]): ChargeGround {
  const byRate = new Map(sortByDay(references).map(({ percent }) => [percent, percent] as const));
  const rates = [...byRate.keys()].map((lprPercent) => ({
    lprPercent,
    annualPercent: new Big(lprPercent).times(new Big(upliftPercent).plus(100)).div(100).toFixed(),
  }));
  return { kind: 'lpr', rates, upliftPercent, yearDays };
}

/** The Bank Rate of the last day before each half-year in which interest began (SI 2002/1675 art. 4). */
function ukGround(references: readonly FoundRate[]): ChargeGround {
  const byHalfYear = new Map(
    sortByDay(references).map(({ on, percent }) => {
      const halfYear = halfYearOf(on);
      return [halfYear, { bankRatePercent: percent, on: addDays(halfYear, -1), halfYear }] as const;
    }),
  );
  return { kind: 'uk', references: [...byHalfYear.values()] };
}

function sortByDay(references: readonly FoundRate[]): readonly FoundRate[] {
  return references.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}
