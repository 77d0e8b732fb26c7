import Big from 'big.js';
import { z } from 'zod';
import scorecardFile from '../../../resources/credit/scorecard.json';
import { checkShape, type DataFileError, invalidFile } from '../../dataFiles';
import { decimal, Origin } from '../../dataFiles/schema';
import { err, must, ok, type Result } from '../../result';
import { type ScoreBand, type Scorecard, type ScoreRule } from './types';

const Points = z.number().int().min(0).max(100);
const Limit = decimal({ isSigned: true }).optional();
const Class = z.enum(['A', 'B', 'C', 'D']);
const Record = z.enum([
  'clean',
  'smallSuits',
  'abnormalOperation',
  'equityFrozen',
  'dishonestDebtor',
  'insolvency',
  'deregistered',
]);

const Rule = z.strictObject({
  factor: z.enum([
    'zDoublePrime',
    'currentRatio',
    'debtToAssetsPercent',
    'profitYears',
    'positiveCashFlow',
    'daysBeyondTerms',
    'yearsInBusiness',
    'capitalToExposure',
    'relationYears',
    'insurerGrade',
    'publicRecord',
  ]),
  block: z.enum(['financial', 'payment', 'stability', 'insurer', 'publicRecord']),
  bands: z
    .array(z.strictObject({ above: Limit, atLeast: Limit, below: Limit, atMost: Limit, points: Points }))
    .min(1)
    .max(20)
    .optional(),
  otherwise: Points.optional(),
  words: z.partialRecord(Record, Points).optional(),
  missing: Points,
});

const ScorecardFile = z.strictObject({
  format: z.literal('zhangqi-scorecard'),
  version: z.literal(1),
  ...Origin,
  factors: z.array(Rule).min(1).max(11),
  classes: z.strictObject({ A: Points, B: Points, C: Points }),
  knockOuts: z.strictObject({
    insurerGradeFrom: z.number().int().min(1).max(11),
    publicRecords: z.array(Record).max(7),
    overdueDaysAbove: z.number().int().min(0).max(10_000),
  }),
  caps: z.strictObject({
    noFinancialsNoGrade: Class,
    missingAbovePercent: decimal(),
    muchMissing: Class,
  }),
});

/**
 * Checks a scorecard from outside: no question twice, bands in one direction and in order, points within those of
 * the question, 100 points in all, classes in falling order. Refused with the field and the reason.
 */
export function readScorecard(value: unknown): Result<Scorecard, DataFileError> {
  const file = checkShape('scorecard', value, ScorecardFile);
  if (!file.ok) return file;
  const { factors, classes, knockOuts, caps } = file.value;
  const seen = new Set<string>();
  for (const [place, rule] of factors.entries()) {
    const at = `factors[${place}]`;
    if (seen.has(rule.factor)) return err(invalidFile('scorecard', `${at}.factor`, rule.factor, 'twice'));
    seen.add(rule.factor);
    const wrong = checkRule(rule, at);
    if (wrong !== undefined) return err(wrong);
  }
  const total = factors.reduce((sum, rule) => sum + mostPointsOf(rule), 0);
  if (total !== 100) return err(invalidFile('scorecard', 'factors', total, 'total'));
  if (classes.A <= classes.B) return err(invalidFile('scorecard', 'classes.B', classes.B, 'order'));
  if (classes.B <= classes.C) return err(invalidFile('scorecard', 'classes.C', classes.C, 'order'));
  if (new Big(caps.missingAbovePercent).gt(100))
    return err(invalidFile('scorecard', 'caps.missingAbovePercent', caps.missingAbovePercent, 'over100'));
  return ok({ factors, classes, knockOuts, caps });
}

/** The most points that a question can give. */
export function mostPointsOf({ bands = [], otherwise = 0, words = {} }: ScoreRule): number {
  return Math.max(otherwise, ...bands.map(({ points }) => points), ...Object.values(words));
}

/** The scorecard that comes with the program; a file that does not pass its own check is a bug. */
export function shippedScorecard(): Scorecard {
  return must(readScorecard(scorecardFile));
}

function checkRule(rule: ScoreRule, at: string): DataFileError | undefined {
  const isByWords = rule.factor === 'publicRecord';
  if (isByWords && rule.words === undefined) return invalidFile('scorecard', `${at}.words`, '', 'missing');
  if (!isByWords && rule.bands === undefined) return invalidFile('scorecard', `${at}.bands`, '', 'missing');
  if (rule.missing > mostPointsOf(rule))
    return invalidFile('scorecard', `${at}.missing`, rule.missing, 'tooLarge');
  return checkBands(rule.bands ?? [], `${at}.bands`);
}

function checkBands(bands: readonly ScoreBand[], at: string): DataFileError | undefined {
  let before: { readonly limit: Big; readonly isFalling: boolean } | undefined;
  for (const [place, { above, atLeast, below, atMost }] of bands.entries()) {
    const limits = [above, atLeast, below, atMost].filter((limit) => limit !== undefined);
    const [limit] = limits;
    if (limit === undefined || limits.length > 1)
      return invalidFile('scorecard', `${at}[${place}]`, limits.join(' '), 'shape');
    const isFalling = (above ?? atLeast) !== undefined;
    const value = new Big(limit);
    const follows = before === undefined || (isFalling ? value.lt(before.limit) : value.gt(before.limit));
    if (!follows || (before !== undefined && before.isFalling !== isFalling))
      return invalidFile('scorecard', `${at}[${place}]`, limit, 'order');
    before = { limit: value, isFalling };
  }
  return undefined;
}
