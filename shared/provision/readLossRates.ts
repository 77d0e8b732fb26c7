import Big from 'big.js';
import { z } from 'zod';
import cnAging from '../../resources/provision/cn-aging.json';
import { checkShape, type DataFileError, invalidFile } from '../dataFiles';
import { Bilingual, decimal, Origin } from '../dataFiles/schema';
import { checkBounds } from '../ledger';
import { err, must, ok, type Result } from '../result';
import { type Evidence, type LocalText } from '../trace';
import { type BucketQuery, bucketsOf } from './stages';

/** Loss rates by bucket as data: a template of the program, or the user's own. */
export type LossRateTable = BucketQuery & {
  readonly id: string;
  readonly name: LocalText;
  readonly evidence: Evidence;
  /** One for each bucket of the bounds, what is not due first where the basis is the due date. */
  readonly lossRatesPercent: readonly string[];
};

const LossRateFile = z.strictObject({
  format: z.literal('zhangqi-loss-rates'),
  version: z.literal(1),
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  name: Bilingual,
  ...Origin,
  basis: z.enum(['due', 'invoice']),
  bounds: z.array(z.number().int()).min(1).max(50),
  lossRatesPercent: z.array(decimal()).min(1).max(52),
});

/**
 * Checks a table of loss rates from outside: rising bounds, one rate of at most 100 % for each bucket. Refused with
 * the field and the reason.
 */
export function readLossRates(value: unknown): Result<LossRateTable, DataFileError> {
  const file = checkShape('provision', value, LossRateFile);
  if (!file.ok) return file;
  const { id, name, evidence, basis, lossRatesPercent } = file.value;
  const bounds = checkBounds(file.value.bounds);
  if (!bounds.ok) return err(invalidFile('provision', 'bounds', file.value.bounds, 'order'));
  const count = bucketsOf({ bounds: bounds.value, basis }).length;
  if (lossRatesPercent.length !== count) {
    const reason = lossRatesPercent.length < count ? 'missing' : 'tooMany';
    return err(invalidFile('provision', 'lossRatesPercent', lossRatesPercent.length, reason));
  }
  for (const [place, percent] of lossRatesPercent.entries())
    if (new Big(percent).gt(100))
      return err(invalidFile('provision', `lossRatesPercent[${place}]`, percent, 'over100'));
  return ok({ id, name, evidence, basis, bounds: bounds.value, lossRatesPercent });
}

/** The tables that come with the program, as templates; a file that does not pass its own check is a bug. */
export function shippedLossRates(): readonly LossRateTable[] {
  return [must(readLossRates(cnAging))];
}
