import Big from 'big.js';
import { checkShape, type DataFileError, invalidFile } from '../dataFiles';
import { err, ok, type Result } from '../result';
import { ConfirmedRateFile, RatePackFile } from './schema';
import { type ConfirmedRate, type RateSeries } from './types';

/** Rates beyond 100 % a year either way are a slip of the point. */
const mostPercent = 100;

/**
 * Checks a rate pack from outside: rows in rising order of days, rates between −100 % and 100 %, none that begins
 * after the day until which the pack is valid. Refused with the field and the reason.
 */
export function readRatePack(value: unknown): Result<RateSeries, DataFileError> {
  const file = checkShape('rates', value, RatePackFile);
  if (!file.ok) return file;
  const { format: _format, version: _version, unit: _unit, ...pack } = file.value;
  let before = '';
  for (const [place, { from, percent }] of pack.rows.entries()) {
    if (from <= before) return err(invalidFile('rates', `rows[${place}].from`, from, 'order'));
    if (isBeyond(percent)) return err(invalidFile('rates', `rows[${place}].percent`, percent, 'over100'));
    before = from;
  }
  if (pack.validUntil < before) return err(invalidFile('rates', 'validUntil', pack.validUntil, 'order'));
  return ok(pack);
}

/** Checks a rate that the user confirmed by hand. Refused with the field and the reason. */
export function readConfirmedRate(value: unknown): Result<ConfirmedRate, DataFileError> {
  const rate = checkShape('rates', value, ConfirmedRateFile);
  if (!rate.ok) return rate;
  if (rate.value.until < rate.value.from)
    return err(invalidFile('rates', 'until', rate.value.until, 'order'));
  if (isBeyond(rate.value.percent))
    return err(invalidFile('rates', 'percent', rate.value.percent, 'over100'));
  return rate;
}

function isBeyond(percent: string): boolean {
  return new Big(percent).abs().gt(mostPercent);
}
