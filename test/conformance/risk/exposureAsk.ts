import { type DomainError } from '@shared/errors';
import { exposureOf } from '@shared/credit';
import { allPosted } from '@shared/ledger';
import { parseIsoDate } from '@shared/dates';
import { toDecimal } from '@shared/money';
import { ok, type Result } from '@shared/result';
import { type Answer } from '../compare';
import { type Json, readFields, readOptionalMinor, readOptionalString, readString } from '../values';
import { baseOf, customerOf, type World } from '../scenario/world';

export function askExposure(world: World, value: Json): Result<Answer, DomainError> {
  const fields = readFields(value, ['customer', 'newInvoice', 'asOf'], 'exposure');
  const customer = customerOf(world, readString(fields, 'customer', 'exposure'));
  if (!customer.ok) return customer;
  const base = baseOf(world);
  const asOfText = readOptionalString(fields, 'asOf', 'exposure');
  const asOf = asOfText === undefined ? ok(allPosted) : parseIsoDate(asOfText);
  if (!asOf.ok) return asOf;
  const newMinor = readOptionalMinor(fields, 'newInvoice', base, 'exposure');
  if (!newMinor.ok) return newMinor;
  const exposure = exposureOf(world.book, {
    customerId: customer.value,
    base,
    asOf: asOf.value,
    parts: newMinor.value === undefined ? {} : { newInvoice: { minor: newMinor.value, currency: base } },
  });
  if (!exposure.ok) return exposure;
  return ok({
    exposure: toDecimal(exposure.value.exposure),
    allowed: exposure.value.isAllowed,
    uninsured: toDecimal(exposure.value.uninsured),
  });
}
