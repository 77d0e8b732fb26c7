import { type DomainError } from '@shared/errors';
import { type CurrencyCode } from '@shared/money';
import { err, type Result } from '@shared/result';
import {
  type Json,
  readFields,
  readMinor,
  readOptionalMinor,
  readOptionalNumber,
  readString,
} from '../values';
import { readDay, readOptionalDay } from './readDay';
import { baseOf, play, type World } from './world';

export function playAllocate(world: World, value: Json): Result<undefined, DomainError> {
  const fields = readFields(value, ['from', 'invoice', 'amount', 'instalment', 'date'], 'allocate');
  const from = readString(fields, 'from', 'allocate');
  const amount = readMinor(fields, 'amount', currencyOf(world, from), 'allocate');
  if (!amount.ok) return amount;
  const instalment = readOptionalNumber(fields, 'instalment', 'allocate');
  return play(world, 'allocation.make', {
    from,
    invoice: readString(fields, 'invoice', 'allocate'),
    amountMinor: amount.value,
    ...(instalment === undefined ? {} : { instalment }),
    ...readOptionalDay(fields, 'date', 'on', 'allocate'),
  });
}

export function playUnallocate(world: World, value: Json): Result<undefined, DomainError> {
  const fields = readFields(value, ['from', 'invoice', 'date'], 'unallocate');
  return play(world, 'allocation.end', {
    from: readString(fields, 'from', 'unallocate'),
    invoice: readString(fields, 'invoice', 'unallocate'),
    ...readOptionalDay(fields, 'date', 'on', 'unallocate'),
  });
}

export function playReverse(world: World, value: Json): Result<undefined, DomainError> {
  const fields = readFields(value, ['document', 'date'], 'reverse');
  return play(world, 'document.reverse', {
    number: readString(fields, 'document', 'reverse'),
    on: readDay(fields, 'date', 'reverse'),
  });
}

export function playWriteOff(world: World, value: Json): Result<undefined, DomainError> {
  const fields = readFields(value, ['invoice', 'amount', 'date'], 'writeOff');
  const invoice = readString(fields, 'invoice', 'writeOff');
  const amount = readMinor(fields, 'amount', currencyOf(world, invoice), 'writeOff');
  if (!amount.ok) return amount;
  return play(world, 'writeOff.post', {
    invoice,
    amountMinor: amount.value,
    on: readDay(fields, 'date', 'writeOff'),
  });
}

export function playDispute(world: World, value: Json): Result<undefined, DomainError> {
  const fields = readFields(value, ['invoice', 'date', 'amount', 'until'], 'dispute');
  const number = readString(fields, 'invoice', 'dispute');
  const found = world.book.documentByNumber(number);
  if (found?.kind !== 'invoice') return err({ code: 'document.unknown', value: number });
  const amount = readOptionalMinor(fields, 'amount', found.row.currency, 'dispute');
  if (!amount.ok) return amount;
  return play(world, 'dispute.open', {
    invoiceId: found.row.id,
    openedOn: readDay(fields, 'date', 'dispute'),
    ...(amount.value === undefined ? {} : { amountMinor: amount.value }),
    ...readOptionalDay(fields, 'until', 'untilOn', 'dispute'),
  });
}

/** The currency that a document's amounts are written in. */
function currencyOf(world: World, number: string): CurrencyCode {
  return world.book.documentByNumber(number)?.row.currency ?? baseOf(world);
}
