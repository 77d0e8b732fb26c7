import Big from 'big.js';
import { err, ok, type Result } from '@shared/result';

/** Why a typed rate cannot be taken. */
export type PercentProblem = 'empty' | 'notNumber' | 'zero' | 'tooLarge' | 'tooFine';

const mostDecimals = 8;

/**
 * Reads a rate typed in per cent: full-width figures, a Chinese full stop as the point, a sign of per cent or per mille
 * behind it. Answers the per cent as a plain decimal; above zero and at most `most`, with 8 decimals.
 */
export function readPercent(typed: string, most: number): Result<string, PercentProblem> {
  const text = typed.normalize('NFKC').replaceAll('。', '.').replaceAll(/\s/g, '');
  if (text === '') return err('empty');
  const [, figures, sign] = /^(\d{1,6}(?:\.\d*)?|\.\d+)([%‰]?)$/.exec(text) ?? [];
  if (figures === undefined) return err('notNumber');
  const percent = new Big(figures.replace(/^\./, '0.').replace(/\.$/, '')).times(sign === '‰' ? '0.1' : 1);
  if (percent.eq(0)) return err('zero');
  if (percent.gt(most)) return err('tooLarge');
  const plain = percent.toFixed();
  return (plain.split('.')[1] ?? '').length > mostDecimals ? err('tooFine') : ok(plain);
}

/** 0.05 per cent is the part 0.0005. */
export function partOfPercent(percent: string): string {
  return new Big(percent).times('0.01').toFixed();
}

/** The part 0.0005 is 0.05 per cent. */
export function percentOfPart(part: string): string {
  return new Big(part).times(100).toFixed();
}

/** A daily per cent as per cent of a year of 365 days. */
export function yearlyPercent(dailyPercent: string): string {
  return new Big(dailyPercent).times(365).toFixed();
}
