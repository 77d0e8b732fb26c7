import { type IsoDate, parseIsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import {
  agreedRegime,
  chargeLate,
  claimOf,
  type DayCount,
  followPlan,
  type RegimeRate,
} from '@shared/interest';
import { type CurrencyCode, toDecimal } from '@shared/money';
import { joinRates, shippedRates } from '@shared/rates';
import { err, ok, type Result } from '@shared/result';
import { type Answer } from '../compare';
import { claimPlansOf } from '../risk/dunningWorld';
import { readTiers } from '../topics/lateInterest';
import {
  type Fields,
  type Json,
  MalformedCase,
  readDecimal,
  readFields,
  readOptionalDecimal,
  readOptionalMinor,
  readString,
} from '../values';
import { type World } from './world';

const book = joinRates(shippedRates());

/** The late charge of an invoice by the rule that the ask brings, in the order and the year of the company. */
export function askLateCharge(world: World, value: Json): Result<Answer, DomainError> {
  const fields = readFields(value, ['invoice', 'asOf', 'rule'], 'lateCharge');
  const asOf = readAsOf(fields);
  if (!asOf.ok) return asOf;
  const number = readString(fields, 'invoice', 'lateCharge');
  const found = world.book.documentByNumber(number);
  if (found?.kind !== 'invoice') return err({ code: 'document.unknown', value: number });
  const { row } = found;
  const known = ['annualPercent', 'dailyRate', 'tiers', 'mode', 'dayCount', 'fee', 'capPercent'];
  const rule = readFields(fields['rule'] ?? null, known, 'lateCharge.rule');
  const fee = readFee(rule, row.currency);
  if (!fee.ok) return fee;
  const capPercent = readOptionalDecimal(rule, 'capPercent', 'lateCharge.rule');
  const regime = agreedRegime({
    rate: readRate(rule),
    dayCount: readDayCount(rule['dayCount']) ?? world.policy.dayCount ?? '365',
    ...(capPercent === undefined ? {} : { capPercent }),
  });
  const order = world.policy.allocationOrder ?? 'principal-first';
  const own = claimOf(world.book, row, asOf.value, { order, feeMinor: fee.value });
  const claim = claimPlansOf(world, row.id, asOf.value).reduce(followPlan, own);
  const charge = chargeLate(claim, regime, book, asOf.value);
  if (!charge.ok) return charge;
  const { days, charge: sum, total } = charge.value;
  return ok({ days, charge: toDecimal(sum), total: toDecimal(total) });
}

function readAsOf(fields: Fields): Result<IsoDate, DomainError> {
  return parseIsoDate(readString(fields, 'asOf', 'lateCharge'));
}

function readFee(rule: Fields, currency: CurrencyCode): Result<number, DomainError> {
  const fee = readOptionalMinor(rule, 'fee', currency, 'lateCharge.rule');
  return fee.ok ? ok(fee.value ?? 0) : fee;
}

function readRate(rule: Fields): RegimeRate {
  if (rule['tiers'] !== undefined)
    return {
      kind: 'tiers',
      mode: rule['mode'] === 'whole-period' ? 'whole-period' : 'marginal',
      tiers: readTiers(rule),
    };
  if (rule['dailyRate'] !== undefined)
    return { kind: 'daily', dailyRate: readDecimal(rule, 'dailyRate', 'lateCharge.rule') };
  return { kind: 'annual', annualPercent: readDecimal(rule, 'annualPercent', 'lateCharge.rule') };
}

/** 365 or 360, as a number or a text. */
export function readDayCount(value: Json | undefined): DayCount | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'number' ? String(value) : value;
  if (text === '365' || text === '360' || text === 'act/act') return text;
  throw new MalformedCase(`unknown dayCount ${JSON.stringify(value)}`);
}
