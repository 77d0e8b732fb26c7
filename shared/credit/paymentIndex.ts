import {
  checkList,
  checkMoney,
  checkSame,
  checkWhole,
  checkWord,
  type FigureRefusal,
  quotientOf,
  type Ratio,
  refuseFigure,
  toRatio,
} from '../figures';
import { weightedDays } from '../kpi';
import {
  addFractions,
  divideFractions,
  type Fraction,
  type Money,
  multiplyFractions,
  noFraction,
  toFraction,
} from '../money';
import { err, ok, type Result } from '../result';
import { type Trace, type TraceStep } from '../trace';

/** A payment, or what is open and late: its amount and the days after (below zero: before) its due date. */
export type PaymentExperience = { readonly amount: Money; readonly daysBeyondTerms: number };

/** A point of the scale: so many days beyond terms give this index. */
export type IndexPoint = { readonly days: number; readonly index: number };

/**
 * The usual key: 100 thirty days early, 90 twenty, 80 on terms, 70 slow 15, 60 slow 22 (some charts 14 and 21), 50
 * slow 30, 40 slow 60, 30 slow 90, 20 slow 120. Straight between the points, level beyond the ends.
 */
export const usualIndexScale: readonly IndexPoint[] = [
  { days: -30, index: 100 },
  { days: -20, index: 90 },
  { days: 0, index: 80 },
  { days: 15, index: 70 },
  { days: 22, index: 60 },
  { days: 30, index: 50 },
  { days: 60, index: 40 },
  { days: 90, index: 30 },
  { days: 120, index: 20 },
];

export type PaymentIndex = {
  readonly index: Ratio;
  /** The mean of the days beyond terms with the same weights. */
  readonly daysBeyondTerms: Ratio;
  readonly trace: Trace;
};

const mostDays = 36_600;
const mostExperiences = 10_000_000;
/** Lines of a trace that a reader may follow; beyond them the means alone. */
const mostLines = 40;

/**
 * 付款指数: the mean of the experiences' indices, weighed by amount (or each alike). 10,000 on time and 30,000
 * thirty days late give 57.50 and 22.5 days. Refused: no experience, amounts not above zero or of two currencies, a
 * scale whose days do not rise or whose index does not fall.
 */
export function paymentIndex(
  experiences: readonly PaymentExperience[],
  weights: 'amount' | 'count' = 'amount',
  scale: readonly IndexPoint[] = usualIndexScale,
): Result<PaymentIndex, FigureRefusal> {
  const wrong =
    checkWord('weights', weights, ['amount', 'count']) ?? checkScale(scale) ?? checkExperiences(experiences);
  if (wrong !== undefined) return err(wrong);
  const weightOf = ({ amount }: PaymentExperience) => (weights === 'amount' ? amount.minor : 1);
  let sum: Fraction = noFraction;
  let weight: Fraction = noFraction;
  const lines: TraceStep[] = [];
  for (const experience of experiences) {
    const index = indexOf(experience.daysBeyondTerms, scale);
    sum = addFractions(sum, multiplyFractions(index, toFraction(weightOf(experience))));
    weight = addFractions(weight, toFraction(weightOf(experience)));
    const { amount, daysBeyondTerms } = experience;
    if (lines.length < mostLines)
      lines.push({
        step: 'index.experience',
        minor: amount.minor,
        currency: amount.currency,
        beyondDays: daysBeyondTerms,
        value: toRatio(index),
        source: 'own.payment-index',
      });
  }
  const index = toRatio(divideFractions(sum, weight));
  const days = weightedDays(
    'daysBeyondTerms',
    experiences.map(({ amount, daysBeyondTerms }) => ({
      amount: weights === 'amount' ? amount : { ...amount, minor: 1 },
      days: daysBeyondTerms,
    })),
  );
  if (!days.ok) return days;
  const mean: TraceStep = { step: 'index.mean', count: experiences.length, weights, value: index };
  const dayLines = weights === 'amount' ? days.value.trace.slice(-1) : [];
  return ok({ index, daysBeyondTerms: days.value.value, trace: [...lines, mean, ...dayLines] });
}

/** The index of one number of days: on the straight line between the two points around it. */
function indexOf(days: number, scale: readonly IndexPoint[]): Fraction {
  const [first] = scale;
  const last = scale.at(-1);
  if (first === undefined || last === undefined || days <= first.days) return toFraction(first?.index ?? 0);
  const place = scale.findIndex((point) => days <= point.days);
  const [before, after] = [scale[place - 1], scale[place]];
  if (before === undefined || after === undefined) return toFraction(last.index);
  const part = quotientOf(days - before.days, after.days - before.days, after.index - before.index);
  return addFractions(toFraction(before.index), part);
}

function checkScale(scale: readonly IndexPoint[]): FigureRefusal | undefined {
  if (scale.length < 2) return refuseFigure('scale', scale.length, 'missing');
  let before: IndexPoint | undefined;
  for (const [place, point] of scale.entries()) {
    const field = `scale[${place}]`;
    const wrong =
      checkWhole(`${field}.days`, point.days, -mostDays, mostDays) ??
      checkWhole(`${field}.index`, point.index, 0, 100);
    if (wrong !== undefined) return wrong;
    if (before !== undefined && point.days <= before.days)
      return refuseFigure(`${field}.days`, point.days, 'order');
    if (before !== undefined && point.index > before.index)
      return refuseFigure(`${field}.index`, point.index, 'order');
    before = point;
  }
  return undefined;
}

function checkExperiences(experiences: readonly PaymentExperience[]): FigureRefusal | undefined {
  const wrongList = checkList('experiences', experiences, 1, mostExperiences);
  if (wrongList !== undefined) return wrongList;
  const [first] = experiences;
  if (first === undefined) return refuseFigure('experiences', '', 'missing');
  for (const [place, { amount, daysBeyondTerms }] of experiences.entries()) {
    const field = `experiences[${place}]`;
    const wrong =
      checkMoney(`${field}.amount`, amount, 'positive') ??
      checkSame(`${field}.amount`, amount, first.amount) ??
      checkWhole(`${field}.daysBeyondTerms`, daysBeyondTerms, -mostDays, mostDays);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
