import Big from 'big.js';
import {
  checkDecimal,
  checkWhole,
  type FigureRefusal,
  quotientOf,
  refuseFigure,
  toRatio,
} from '../../figures';
import { compareFractions, decimalToFraction } from '../../money';
import { err, ok, type Result } from '../../result';
import {
  type CreditClass,
  type KnockOut,
  type ScoreBlock,
  type ScoreCap,
  type ScoreFactor,
  type TraceStep,
} from '../../trace';
import { mostPointsOf } from './readScorecard';
import {
  type Score,
  type Scorecard,
  type ScoreBand,
  type ScoreFacts,
  type ScoreLine,
  type ScoreRule,
} from './types';

const blocks: readonly ScoreBlock[] = ['financial', 'payment', 'stability', 'insurer', 'publicRecord'];
const worstFirst: readonly CreditClass[] = ['D', 'C', 'B', 'A'];

/**
 * Scores a customer line by line (own design, every weight is data). Class by points; a knock-out (insurer grade, a
 * public record, more than so many days overdue with us) is D whatever the points; without financials and grade, or
 * with too many points missing, the class is capped. Refused: figures that cannot be, with the field.
 */
export function scoreCustomer(card: Scorecard, facts: ScoreFacts): Result<Score, FigureRefusal> {
  const wrong = checkFacts(facts);
  if (wrong !== undefined) return err(wrong);
  const lines: ScoreLine[] = [];
  for (const rule of card.factors) {
    const line = scoreLine(rule, facts);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  const sumOf = (some: readonly ScoreLine[], key: 'points' | 'mostPoints') =>
    some.reduce((sum, line) => sum + line[key], 0);
  const total = sumOf(lines, 'points');
  const mostPoints = sumOf(lines, 'mostPoints');
  const missing = quotientOf(
    sumOf(
      lines.filter(({ found }) => found === null),
      'mostPoints',
    ),
    mostPoints,
    100,
  );
  const missingPercent = toRatio(missing);
  const classByPoints = classOf(card, total);
  const knockOuts = knockOutsOf(card, facts);
  const caps: (readonly [ScoreCap, CreditClass])[] = [];
  if (hasNoFinancialsNorGrade(lines)) caps.push(['noFinancialsNoGrade', card.caps.noFinancialsNoGrade]);
  if (compareFractions(missing, decimalToFraction(card.caps.missingAbovePercent)) > 0)
    caps.push(['muchMissing', card.caps.muchMissing]);
  const capped = caps.reduce((worst, [, cap]) => worseOf(worst, cap), classByPoints);
  const trace: TraceStep[] = [
    ...lines.map(lineStep),
    ...blocks.map((block): TraceStep => {
      const own = lines.filter((line) => line.block === block);
      return {
        step: 'score.block',
        block,
        points: sumOf(own, 'points'),
        mostPoints: sumOf(own, 'mostPoints'),
      };
    }),
    { step: 'score.total', points: total, mostPoints },
    {
      step: 'score.class',
      class: classByPoints,
      points: total,
      fromPoints: classByPoints === 'D' ? 0 : card.classes[classByPoints],
      source: 'own.scorecard',
    },
    ...caps.map(([cap, class_]): TraceStep => ({ step: 'score.cap', cap, class: class_, missingPercent })),
    ...knockOuts.map(({ knockOut, found }): TraceStep => ({ step: 'score.knockOut', knockOut, found })),
  ];
  const blockPoints = (block: ScoreBlock) =>
    sumOf(
      lines.filter((line) => line.block === block),
      'points',
    );
  return ok({
    lines,
    blocks: {
      financial: blockPoints('financial'),
      payment: blockPoints('payment'),
      stability: blockPoints('stability'),
      insurer: blockPoints('insurer'),
      publicRecord: blockPoints('publicRecord'),
    },
    total,
    mostPoints,
    classByPoints,
    class: knockOuts.length > 0 ? 'D' : capped,
    knockOuts: knockOuts.map(({ knockOut }) => knockOut),
    caps: caps.map(([cap]) => cap),
    missingPercent,
    trace,
  });
}

/** The number or word that a question looks at; undefined where nothing is known. */
function factOf(facts: ScoreFacts, factor: ScoreFactor): string | undefined {
  if (factor === 'positiveCashFlow') {
    const { hasPositiveCashFlow } = facts;
    return hasPositiveCashFlow === undefined ? undefined : hasPositiveCashFlow ? '1' : '0';
  }
  const fact = facts[factor];
  return fact === undefined ? undefined : String(fact);
}

function scoreLine(rule: ScoreRule, facts: ScoreFacts): Result<ScoreLine, FigureRefusal> {
  const { factor, block } = rule;
  const found = factOf(facts, factor);
  const line = { factor, block, found: found ?? null, mostPoints: mostPointsOf(rule) };
  if (found === undefined) return ok({ ...line, points: rule.missing });
  if (rule.words !== undefined) {
    const points = Object.hasOwn(rule.words, found)
      ? Object.entries(rule.words).find(([word]) => word === found)
      : undefined;
    return points === undefined
      ? err(refuseFigure(factor, found, 'unknown'))
      : ok({ ...line, points: points[1] });
  }
  const band = (rule.bands ?? []).find((one) => isIn(one, new Big(found)));
  return ok({ ...line, points: band?.points ?? rule.otherwise ?? 0 });
}

function isIn({ above, atLeast, below, atMost }: ScoreBand, value: Big): boolean {
  if (above !== undefined) return value.gt(above);
  if (atLeast !== undefined) return value.gte(atLeast);
  if (below !== undefined) return value.lt(below);
  return atMost !== undefined && value.lte(atMost);
}

function classOf({ classes }: Scorecard, points: number): CreditClass {
  if (points >= classes.A) return 'A';
  if (points >= classes.B) return 'B';
  return points >= classes.C ? 'C' : 'D';
}

function worseOf(a: CreditClass, b: CreditClass): CreditClass {
  return worstFirst.indexOf(a) <= worstFirst.indexOf(b) ? a : b;
}

function hasNoFinancialsNorGrade(lines: readonly ScoreLine[]): boolean {
  return lines.every(({ block, found }) => (block !== 'financial' && block !== 'insurer') || found === null);
}

type Found = { readonly knockOut: KnockOut; readonly found: string };

function knockOutsOf({ knockOuts }: Scorecard, facts: ScoreFacts): readonly Found[] {
  const { insurerGrade, publicRecord, overdueDaysWithUs } = facts;
  const found: Found[] = [];
  if (insurerGrade !== undefined && insurerGrade >= knockOuts.insurerGradeFrom)
    found.push({ knockOut: 'insurerGrade', found: String(insurerGrade) });
  if (publicRecord !== undefined && knockOuts.publicRecords.includes(publicRecord))
    found.push({ knockOut: 'publicRecord', found: publicRecord });
  if (overdueDaysWithUs !== undefined && overdueDaysWithUs > knockOuts.overdueDaysAbove)
    found.push({ knockOut: 'overdueWithUs', found: String(overdueDaysWithUs) });
  return found;
}

function lineStep({ factor, found, points, mostPoints }: ScoreLine): TraceStep {
  return { step: 'score.line', factor, found: found ?? 'missing', points, mostPoints };
}

const manyDays = 100_000;

function checkFacts(facts: ScoreFacts): FigureRefusal | undefined {
  const decimals = [
    ['zDoublePrime', 'any'],
    ['currentRatio', 'notNegative'],
    ['debtToAssetsPercent', 'notNegative'],
    ['daysBeyondTerms', 'any'],
    ['yearsInBusiness', 'notNegative'],
    ['capitalToExposure', 'notNegative'],
    ['relationYears', 'notNegative'],
  ] as const;
  for (const [field, sign] of decimals) {
    const value = facts[field];
    const wrong = value === undefined ? undefined : checkDecimal(field, value, sign);
    if (wrong !== undefined) return wrong;
  }
  const wholes = [
    ['profitYears', 0, 2],
    ['insurerGrade', 1, 10],
    ['overdueDaysWithUs', 0, manyDays],
  ] as const;
  for (const [field, least, most] of wholes) {
    const value = facts[field];
    const wrong = value === undefined ? undefined : checkWhole(field, value, least, most);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
