import Big from 'big.js';
import { type DomainError } from '../errors';
import { err, ok, type Result } from '../result';
import { checkDiscount } from './checkDiscount';
import { invalidTerms, isDecimal, isRecord, readDay, readDays, type TermsError } from './readTerms';
import {
  type EndOfMonthTerms,
  type InstalmentTerms,
  type NetTerms,
  type ScheduleTerms,
  type Terms,
} from './types';

const mostInstalments = 600;

/**
 * Reads payment terms from outside: whole days of 0 or more, one kind of part per instalment, percentages that add
 * up to 100 unless a fixed part or a remainder takes the rest. Answers a clean copy with the known keys alone.
 * Refused with the field and what stood there.
 */
export function checkTerms(value: unknown): Result<Terms, TermsError> {
  if (!isRecord(value)) return err(invalidTerms('terms', value));
  switch (value['kind']) {
    case 'net':
      return checkNet(value);
    case 'endOfMonth':
      return checkEndOfMonth(value);
    case 'instalments':
      return checkSchedule(value);
    default:
      return err(invalidTerms('kind', value['kind']));
  }
}

function checkNet(value: Record<string, unknown>): Result<NetTerms, TermsError> {
  const netDays = readDays('netDays', value['netDays']);
  if (!netDays.ok) return netDays;
  const discount = checkDiscount(value['discount']);
  if (!discount.ok) return discount;
  return ok({ kind: 'net', netDays: netDays.value, ...discount.value });
}

function checkEndOfMonth(value: Record<string, unknown>): Result<EndOfMonthTerms, TermsError> {
  const netDays = readDays('netDays', value['netDays']);
  if (!netDays.ok) return netDays;
  const offset =
    value['offsetDays'] === undefined ? ok(undefined) : readDays('offsetDays', value['offsetDays']);
  if (!offset.ok) return offset;
  const day = value['dayOfMonth'] === undefined ? ok(undefined) : readDay('dayOfMonth', value['dayOfMonth']);
  if (!day.ok) return day;
  if (offset.value !== undefined && offset.value > 0 && day.value !== undefined)
    return err(invalidTerms('offsetDays', offset.value));
  const discount = checkDiscount(value['discount']);
  if (!discount.ok) return discount;
  return ok({
    kind: 'endOfMonth',
    netDays: netDays.value,
    ...(offset.value === undefined ? {} : { offsetDays: offset.value }),
    ...(day.value === undefined ? {} : { dayOfMonth: day.value }),
    ...discount.value,
  });
}

function checkSchedule(value: Record<string, unknown>): Result<ScheduleTerms, TermsError> {
  const list = value['instalments'];
  if (!Array.isArray(list) || list.length === 0 || list.length > mostInstalments)
    return err(invalidTerms('instalments', Array.isArray(list) ? list.length : list));
  const instalments: InstalmentTerms[] = [];
  for (const item of list) {
    const instalment = checkInstalment(item);
    if (!instalment.ok) return instalment;
    instalments.push(instalment.value);
  }
  const total = checkTotal(instalments);
  if (!total.ok) return total;
  const discount = checkDiscount(value['discount']);
  if (!discount.ok) return discount;
  return ok({ kind: 'instalments', instalments, ...discount.value });
}

function checkInstalment(value: unknown): Result<InstalmentTerms, TermsError> {
  if (!isRecord(value)) return err(invalidTerms('instalments', value));
  const part = checkPart(value['part']);
  if (!part.ok) return part;
  const days = readDays('days', value['days']);
  if (!days.ok) return days;
  const day = value['dayOfMonth'] === undefined ? ok(undefined) : readDay('dayOfMonth', value['dayOfMonth']);
  if (!day.ok) return day;
  const endOfMonth = value['endOfMonth'];
  if (endOfMonth !== undefined && typeof endOfMonth !== 'boolean')
    return err(invalidTerms('endOfMonth', endOfMonth));
  const discount = checkDiscount(value['discount']);
  if (!discount.ok) return discount;
  return ok({
    part: part.value,
    days: days.value,
    ...(endOfMonth === undefined ? {} : { endOfMonth }),
    ...(day.value === undefined ? {} : { dayOfMonth: day.value }),
    ...discount.value,
  });
}

function checkPart(value: unknown): Result<InstalmentTerms['part'], TermsError> {
  if (!isRecord(value)) return err(invalidTerms('part', value));
  const { percent, fixed, remainder } = value;
  const named = [percent, fixed, remainder].filter((part) => part !== undefined).length;
  if (named !== 1) return err(invalidTerms('part', value));
  if (percent !== undefined)
    return isDecimal(percent) ? ok({ percent }) : err(invalidTerms('percent', percent));
  if (fixed !== undefined) return isDecimal(fixed) ? ok({ fixed }) : err(invalidTerms('fixed', fixed));
  return remainder === true ? ok({ remainder }) : err(invalidTerms('remainder', remainder));
}

function checkTotal(
  instalments: readonly InstalmentTerms[],
): Result<undefined, DomainError<'terms.percentTotal' | 'terms.invalid'>> {
  let total = new Big(0);
  let hasFixed = false;
  let remainders = 0;
  for (const { part } of instalments) {
    if ('percent' in part) total = total.plus(part.percent);
    else if ('fixed' in part) hasFixed = true;
    else remainders += 1;
  }
  if (remainders > 1) return err({ code: 'terms.invalid', field: 'remainder', value: String(remainders) });
  const isWhole = total.eq(100) || (total.lt(100) && (hasFixed || remainders > 0));
  return isWhole ? ok(undefined) : err({ code: 'terms.percentTotal', total: total.toFixed() });
}
