import { type DomainError } from '@shared/errors';
import { type AllocationOrder } from '@shared/interest';
import { ok, type Result } from '@shared/result';
import {
  type Fields,
  type Json,
  MalformedCase,
  readDecimal,
  readFields,
  readOptionalDecimal,
  readOptionalMinor,
  readOptionalString,
  readString,
} from '../values';
import { readDayCount } from './lateCharge';
import { readDay } from './readDay';
import { baseOf, customerOf, play, type World } from './world';

/** Day count and allocation order act on late charges, tolerance on dunning alone. */
export function playCompany(world: World, value: Json): Result<undefined, DomainError> {
  const known = ['currency', 'country', 'dayCount', 'allocationOrder', 'tolerance'];
  const fields = readFields(value, known, 'company');
  const currency = readOptionalString(fields, 'currency', 'company');
  const country = readOptionalString(fields, 'country', 'company');
  const dayCount = readDayCount(fields['dayCount']);
  if (dayCount !== undefined) world.policy.dayCount = dayCount;
  const order = readOptionalString(fields, 'allocationOrder', 'company');
  if (order !== undefined) world.policy.allocationOrder = readOrder(order);
  const tolerance = readOptionalDecimal(fields, 'tolerance', 'company');
  if (tolerance !== undefined) world.dunning.tolerance = tolerance;
  return play(world, 'company.change', {
    ...(currency === undefined ? {} : { baseCurrency: currency }),
    ...(country === undefined ? {} : { country }),
  });
}

function readOrder(order: string): AllocationOrder {
  if (order === 'principal-first' || order === 'costs-interest-principal') return order;
  throw new MalformedCase(`unknown allocationOrder '${order}'`);
}

export function playCustomer(world: World, value: Json): Result<undefined, DomainError> {
  const known = ['code', 'name', 'parent', 'creditLimit', 'insuredLimit', 'hold'];
  const fields = readFields(value, known, 'customer');
  const code = readString(fields, 'code', 'customer');
  const name = readOptionalString(fields, 'name', 'customer');
  const parent = readOptionalString(fields, 'parent', 'customer');
  const parentId = parent === undefined ? ok(undefined) : customerOf(world, parent);
  if (!parentId.ok) return parentId;
  const creditLimit = readLimit(world, fields, 'creditLimit');
  if (!creditLimit.ok) return creditLimit;
  const insuredLimit = readLimit(world, fields, 'insuredLimit');
  if (!insuredLimit.ok) return insuredLimit;
  const { hold } = fields;
  if (hold !== undefined && typeof hold !== 'boolean')
    throw new MalformedCase(`customer needs 'hold' as true or false`);
  const change = {
    ...(name === undefined ? {} : { name }),
    ...(parentId.value === undefined ? {} : { parentId: parentId.value }),
    ...(creditLimit.value === undefined ? {} : { creditLimitMinor: creditLimit.value }),
    ...(insuredLimit.value === undefined ? {} : { insuredLimitMinor: insuredLimit.value }),
    ...(hold === undefined ? {} : { isOnHold: hold }),
  };
  const customer = world.book.customerByCode(code);
  if (customer !== undefined) return play(world, 'customer.change', { id: customer.id, change });
  return play(world, 'customer.create', { name: code, ...change, code });
}

/** A limit in base currency; null: none. */
function readLimit(
  world: World,
  fields: Fields,
  key: string,
): Result<number | null | undefined, DomainError> {
  return fields[key] === null ? ok(null) : readOptionalMinor(fields, key, baseOf(world), 'customer');
}

export function playRate(world: World, value: Json): Result<undefined, DomainError> {
  const fields = readFields(value, ['from', 'to', 'date', 'rate'], 'rate');
  return play(world, 'rate.set', {
    from: readString(fields, 'from', 'rate'),
    to: readString(fields, 'to', 'rate'),
    validOn: readDay(fields, 'date', 'rate'),
    rate: readDecimal(fields, 'rate', 'rate'),
  });
}
