import { type IsoDate, isoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { type CustomerId, type Instant } from '@shared/ids';
import { type AllocationOrder, type DayCount } from '@shared/interest';
import {
  applyChangeSet,
  type Book,
  type Commands,
  createBook,
  currenciesOf,
  decide,
  type PureCommandName,
} from '@shared/ledger';
import { type CurrencyCode, isCurrencyCode, minorToDecimal } from '@shared/money';
import { err, must, ok, type Result } from '@shared/result';
import { createDunningWorld, type DunningWorld } from '../risk/dunningWorld';
import { type Fields, MalformedCase, readOptionalString } from '../values';

/** One scenario at play: the book in memory and the numbers that a worker would give out. */
export type World = {
  readonly book: Book;
  readonly policy: Policy;
  readonly dunning: DunningWorld;
  seq: number;
  ids: number;
};

/** What a `company` step says of late charges; the company of the ledger does not keep it yet. */
export type Policy = { dayCount?: DayCount; allocationOrder?: AllocationOrder };

/** A world with a company of the scenario's base currency. */
export function createWorld(base: string): World {
  const currency: string = base;
  if (!isCurrencyCode(currency)) throw new MalformedCase(`base '${base}' is not a currency`);
  const world: World = { book: createBook(), policy: {}, dunning: createDunningWorld(), seq: 0, ids: 0 };
  must(play(world, 'company.open', { baseCurrency: currency, usualTerms: { kind: 'net', netDays: 0 } }));
  return world;
}

/** Plays one command through the ledger's own decision and applies what it decided. */
export function play<N extends PureCommandName>(
  world: World,
  name: N,
  input: Commands[N],
): Result<undefined, DomainError> {
  const seq = world.seq + 1;
  const change = decide(world.book, name, input, {
    today: isoDate('2026-01-01'),
    now: '2026-01-01T00:00:00.000Z' as Instant,
    seq,
    newId: () => {
      world.ids += 1;
      return `row-${world.ids}`;
    },
    actor: 'conformance',
  });
  if (!change.ok) return change;
  applyChangeSet(world.book, change.value);
  world.seq = seq;
  return ok(undefined);
}

export function baseOf(world: World): CurrencyCode {
  return world.book.company?.baseCurrency ?? 'CNY';
}

/** The id of a customer by its code. */
export function customerOf(world: World, code: string): Result<CustomerId, DomainError> {
  const row = world.book.customerByCode(code);
  return row === undefined ? err({ code: 'customer.unknown', value: code }) : ok(row.id);
}

/** The currency that a step names, else the base currency. */
export function stepCurrency(world: World, fields: Fields, where: string): Result<CurrencyCode, DomainError> {
  const named = readOptionalString(fields, 'currency', where);
  if (named === undefined) return ok(baseOf(world));
  return isCurrencyCode(named) ? ok(named) : err({ code: 'currency.unknown', value: named });
}

/** The currency of an ask: the one it names, or the only one there is by that day; several are refused. */
export function askedCurrency(
  world: World,
  fields: Fields,
  asOf: IsoDate,
  customer: CustomerId | undefined,
  where: string,
): Result<CurrencyCode, DomainError> {
  if (fields['currency'] !== undefined) return stepCurrency(world, fields, where);
  const found = currenciesOf(world.book, asOf, customer);
  if (found.length > 1) return err({ code: 'currency.severalAsked' });
  return ok(found[0] ?? baseOf(world));
}

export function toText(minor: number, currency: CurrencyCode): string {
  return minorToDecimal(minor, currency);
}
