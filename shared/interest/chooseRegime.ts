import Big from 'big.js';
import { type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { err, ok, type Result } from '../result';
import { type Trace } from '../trace';
import { findRegime } from './readRegimes';
import { checkFlag, checkReachableDay, checkWord, refuseFigure } from '../figures';
import { type LateChargeRegime } from './types';

export type Buyer = 'government' | 'large-enterprise' | 'sme';

export const buyers: readonly Buyer[] = ['government', 'large-enterprise', 'sme'];

export type ChineseClaim = {
  /** The rule of the contract's own clause, where there is one. */
  readonly clause?: LateChargeRegime | undefined;
  readonly buyer: Buyer;
  readonly isSellerSme: boolean;
  readonly contractedOn: IsoDate;
  /** The first day late. */
  readonly breachOn: IsoDate;
  /** A judgment gave the sum, and the time that it gave is over. */
  readonly isAdjudged?: boolean | undefined;
  /** By how much of itself the LPR or the benchmark is raised: 30 to 50 %. Left out: what the rule's file says. */
  readonly upliftPercent?: string | undefined;
};

export type ChosenRegime = { readonly regime: LateChargeRegime; readonly trace: Trace };

/** The last breach that is judged by the central bank's benchmark. */
const lastBenchmarkDay = '2019-08-19';

/** The order of regulation: the first one of 2020. */
const regulationFrom = '2020-09-01';

/**
 * Which rule of Chinese law a claim goes by, the first that fits: after judgment the doubled part; the contract's clause (Civil Code art. 585); a
 * public body or large enterprise that buys from an SME, 0.05 % a day (Regulation 2025 art. 17, 2020 art. 15; the
 * seller must have told that it is one, art. 3); else the loss by SPC Sale Contracts art. 18(4), benchmark or LPR of
 * the day of breach. Refused: days that are none, an uplift outside 30 to 50 %, a rule that the file does not have.
 */
export function chooseChineseRegime(
  claim: ChineseClaim,
  regimes: readonly LateChargeRegime[],
): Result<ChosenRegime, DomainError<'figure.invalid' | 'regime.unknown'>> {
  const wrong =
    checkReachableDay('contractedOn', claim.contractedOn) ??
    checkReachableDay('breachOn', claim.breachOn) ??
    checkWord('buyer', claim.buyer, buyers) ??
    checkFlag('isSellerSme', claim.isSellerSme) ??
    checkFlag('isAdjudged', claim.isAdjudged);
  if (wrong !== undefined) return err(wrong);
  if (claim.isAdjudged === true) return chooseDoubled(regimes);
  if (claim.clause !== undefined)
    return ok({
      regime: claim.clause,
      trace: [{ step: 'regime.fromContract', regime: claim.clause.name, source: 'cn.code.585' }],
    });
  const { buyer } = claim;
  if (buyer !== 'sme' && claim.isSellerSme && claim.breachOn >= regulationFrom) {
    const found = findRegime(regimes, 'cn-sme-statutory');
    if (!found.ok) return found;
    const trace: Trace = [
      { step: 'regime.buyerBound', buyer, source: 'cn.regulation.17' },
      { step: 'regime.sellerMustTell', contractedOn: claim.contractedOn, source: 'cn.regulation.3' },
    ];
    return ok({ regime: found.value, trace });
  }
  return chooseLoss(claim, regimes);
}

/** The doubled part on the sum adjudged without its general interest (SPC Interpretation Fa Shi [2014] No. 8 art. 1). */
function chooseDoubled(
  regimes: readonly LateChargeRegime[],
): Result<ChosenRegime, DomainError<'regime.unknown'>> {
  const found = findRegime(regimes, 'cn-judgment-doubled');
  if (!found.ok) return found;
  const { rate } = found.value;
  return ok({
    regime: found.value,
    trace: [
      {
        step: 'regime.afterJudgment',
        dailyRate: rate.kind === 'daily' ? rate.dailyRate : '',
        source: 'cn.judgment-interest.1',
      },
    ],
  });
}

function chooseLoss(
  { breachOn, upliftPercent }: ChineseClaim,
  regimes: readonly LateChargeRegime[],
): Result<ChosenRegime, DomainError<'figure.invalid' | 'regime.unknown'>> {
  if (upliftPercent !== undefined && !/^\d{1,3}(\.\d{1,6})?$/.test(upliftPercent))
    return err(refuseFigure('upliftPercent', upliftPercent, 'decimal'));
  if (upliftPercent !== undefined && new Big(upliftPercent).gt(50))
    return err(refuseFigure('upliftPercent', upliftPercent, 'tooLarge'));
  if (upliftPercent !== undefined && new Big(upliftPercent).lt(30))
    return err(refuseFigure('upliftPercent', upliftPercent, 'tooSmall'));
  const isEarly = breachOn <= lastBenchmarkDay;
  const found = findRegime(regimes, isEarly ? 'cn-pboc-penalty' : 'cn-lpr-uplift');
  if (!found.ok) return found;
  const { rate } = found.value;
  const regime =
    upliftPercent === undefined || rate.kind !== 'reference'
      ? found.value
      : { ...found.value, rate: { ...rate, upliftPercent } };
  return ok({
    regime,
    trace: [
      {
        step: isEarly ? 'regime.breachBefore2019' : 'regime.breachSince2019',
        breachOn,
        source: 'cn.sale-interpretation.18',
      },
    ],
  });
}
