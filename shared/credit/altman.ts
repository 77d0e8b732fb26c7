import {
  checkMoney,
  checkSame,
  type FigureRefusal,
  quotientOf,
  type Ratio,
  refuseAmount,
  refuseFigure,
  toRatio,
} from '../figures';
import {
  addFractions,
  compareFractions,
  decimalToFraction,
  type Fraction,
  type Money,
  multiplyFractions,
  noFraction,
} from '../money';
import { err, ok, type Result } from '../result';
import {
  type AltmanModel,
  type AltmanRatio,
  type AltmanZone,
  type LawKey,
  type Trace,
  type TraceStep,
} from '../trace';

/** Figures of a balance sheet and an income statement, all of one currency. */
export type FinancialStatements = {
  readonly currentAssets: Money;
  readonly currentLiabilities: Money;
  readonly totalAssets: Money;
  readonly retainedEarnings: Money;
  readonly ebit: Money;
  readonly bookEquity: Money;
  readonly totalLiabilities: Money;
  /** Needed for Z′ alone. */
  readonly sales?: Money;
};

export type AltmanScore = { readonly value: Ratio; readonly zone: AltmanZone };

export type Altman = {
  /** x5 is absent without sales. */
  readonly ratios: Readonly<Partial<Record<AltmanRatio, Ratio>>>;
  readonly zDoublePrime: AltmanScore;
  /** Z″ + 3.25, for the scale of ratings in emerging markets; the zones are those of Z″. */
  readonly zDoublePrimeEmerging: Ratio;
  readonly zPrime?: AltmanScore;
  readonly trace: Trace;
};

type Model = {
  readonly name: AltmanModel;
  readonly coefficients: Readonly<Partial<Record<AltmanRatio, string>>>;
  readonly safeAbove: string;
  readonly distressBelow: string;
  readonly source: LawKey;
};

const zDoublePrime: Model = {
  name: 'zDoublePrime',
  coefficients: { x1: '6.56', x2: '3.26', x3: '6.72', x4: '1.05' },
  safeAbove: '2.60',
  distressBelow: '1.10',
  source: 'altman.z-double-prime',
};

/** From memory, not verified; one page prints these cut-offs for Z″ with another coefficient. */
const zPrime: Model = {
  name: 'zPrime',
  coefficients: { x1: '0.717', x2: '0.847', x3: '3.107', x4: '0.420', x5: '0.998' },
  safeAbove: '2.90',
  distressBelow: '1.23',
  source: 'altman.z-prime',
};

const emergingConstant = '3.25';

/**
 * Altman's Z″ (private, not manufacturing: safe above 2.60, distress below 1.10) and Z′ (private manufacturer: 2.90
 * and 1.23, not verified). The two can disagree: both are shown. Refused: assets or liabilities that are zero,
 * amounts below zero that cannot be, a part above its whole, two currencies.
 */
export function altman(statements: FinancialStatements): Result<Altman, FigureRefusal> {
  const wrong = checkStatements(statements);
  if (wrong !== undefined) return err(wrong);
  const { currency } = statements.totalAssets;
  const trace: TraceStep[] = [];
  const ratios: Partial<Record<AltmanRatio, Fraction>> = {};
  for (const [ratio, over, under] of ratioParts(statements)) {
    const value = quotientOf(over, under);
    ratios[ratio] = value;
    trace.push({
      step: 'altman.ratio',
      ratio,
      overMinor: over,
      underMinor: under,
      currency,
      value: toRatio(value),
    });
  }
  const second = score(zDoublePrime, ratios, trace);
  const emerging = toRatio(addFractions(second.exact, decimalToFraction(emergingConstant)));
  trace.push({ step: 'altman.constant', model: 'zDoublePrimeEmerging', constant: emergingConstant });
  const first = statements.sales === undefined ? undefined : score(zPrime, ratios, trace);
  return ok({
    ratios: Object.fromEntries(Object.entries(ratios).map(([name, value]) => [name, toRatio(value)])),
    zDoublePrime: second.score,
    zDoublePrimeEmerging: emerging,
    ...(first === undefined ? {} : { zPrime: first.score }),
    trace,
  });
}

type RatioPart = readonly [ratio: AltmanRatio, over: number, under: number];

/** Working capital, retained earnings and EBIT by total assets, book equity by liabilities, sales by total assets. */
function ratioParts(given: FinancialStatements): readonly RatioPart[] {
  const assets = given.totalAssets.minor;
  const parts: RatioPart[] = [
    ['x1', given.currentAssets.minor - given.currentLiabilities.minor, assets],
    ['x2', given.retainedEarnings.minor, assets],
    ['x3', given.ebit.minor, assets],
    ['x4', given.bookEquity.minor, given.totalLiabilities.minor],
  ];
  return given.sales === undefined ? parts : [...parts, ['x5', given.sales.minor, assets]];
}

function score(
  model: Model,
  ratios: Readonly<Partial<Record<AltmanRatio, Fraction>>>,
  trace: TraceStep[],
): { readonly score: AltmanScore; readonly exact: Fraction } {
  const { name, coefficients, safeAbove, distressBelow, source } = model;
  let exact = noFraction;
  for (const [ratio, coefficient] of Object.entries(coefficients) as [AltmanRatio, string][]) {
    const value = ratios[ratio] ?? noFraction;
    const product = multiplyFractions(value, decimalToFraction(coefficient));
    exact = addFractions(exact, product);
    trace.push({
      step: 'altman.term',
      model: name,
      ratio,
      coefficient,
      value: toRatio(value),
      product: toRatio(product),
    });
  }
  const zone = zoneOf(exact, model);
  const value = toRatio(exact);
  trace.push({ step: 'altman.score', model: name, value, zone, safeAbove, distressBelow, source });
  return { score: { value, zone }, exact };
}

function zoneOf(value: Fraction, { safeAbove, distressBelow }: Model): AltmanZone {
  if (compareFractions(value, decimalToFraction(safeAbove)) > 0) return 'safe';
  return compareFractions(value, decimalToFraction(distressBelow)) < 0 ? 'distress' : 'grey';
}

const signs = {
  totalAssets: 'positive',
  totalLiabilities: 'positive',
  currentAssets: 'notNegative',
  currentLiabilities: 'notNegative',
  retainedEarnings: 'any',
  ebit: 'any',
  bookEquity: 'any',
  sales: 'notNegative',
} as const;

function checkStatements(given: FinancialStatements): FigureRefusal | undefined {
  for (const [field, sign] of Object.entries(signs) as [keyof FinancialStatements, 'any'][]) {
    const amount = given[field];
    if (amount === undefined && field === 'sales') continue;
    if (amount === undefined) return refuseFigure(field, '', 'missing');
    const wrong = checkMoney(field, amount, sign) ?? checkSame(field, amount, given.totalAssets);
    if (wrong !== undefined) return wrong;
  }
  const { currentAssets, totalAssets, currentLiabilities, totalLiabilities } = given;
  if (currentAssets.minor > totalAssets.minor)
    return refuseAmount('currentAssets', currentAssets.minor, currentAssets.currency, 'exceedsWhole');
  if (currentLiabilities.minor > totalLiabilities.minor)
    return refuseAmount(
      'currentLiabilities',
      currentLiabilities.minor,
      currentLiabilities.currency,
      'exceedsWhole',
    );
  return undefined;
}
