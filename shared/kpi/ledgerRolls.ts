import { placeOfDays } from '../aging';
import { addDays, type IsoDate, toDayNumber } from '../dates';
import { type DomainError } from '../errors';
import { checkDay, checkWhole, type FigureRefusal } from '../figures';
import { checkBounds, type LedgerView, listOpenItems } from '../ledger';
import { type CurrencyCode } from '../money';
import { err, ok, type Result } from '../result';
import { type KpiFigure } from './figure';
import { rollRate } from './shares';
import { baseRates, type RateMissing, Tally } from './tally';

export type RollQuery = {
  readonly asOf: IsoDate;
  readonly base: CurrencyCode;
  readonly bounds: readonly number[];
  /** How long ago the buckets are looked at; 30 unless asked otherwise, the length of a bucket. */
  readonly stepDays?: number | undefined;
};

/**
 * Roll rates of the ledger, one for each bucket but the last, what is not due first: of the amounts that stood in the
 * bucket a step ago, what stands in a later bucket now. A bucket that was empty has none. In base currency at the rates
 * of the as-of day.
 */
export function ledgerRollRates(
  view: LedgerView,
  { asOf, base, bounds: asked, stepDays = 30 }: RollQuery,
): Result<
  readonly Result<KpiFigure, FigureRefusal>[],
  FigureRefusal | RateMissing | DomainError<'bounds.invalid'>
> {
  const wrong = checkDay('asOf', asOf) ?? checkWhole('stepDays', stepDays, 1, 366);
  if (wrong !== undefined) return err(wrong);
  const bounds = checkBounds(asked);
  if (!bounds.ok) return bounds;
  const placeOn = (item: { readonly dueOn: IsoDate }, day: IsoDate) =>
    placeOfDays(toDayNumber(day) - toDayNumber(item.dueOn), bounds.value, 'due');
  const now = new Map<string, { readonly place: number; readonly openMinor: number }>();
  for (const item of listOpenItems(view, asOf))
    if (item.kind === 'invoice')
      now.set(`${item.id}/${item.instalment}`, { place: placeOn(item, asOf), openMinor: item.openMinor });
  const before = addDays(asOf, -stepDays);
  const stood = new Tally<number>();
  const rolled = new Tally<number>();
  for (const item of listOpenItems(view, before)) {
    if (item.kind !== 'invoice' || item.openMinor <= 0) continue;
    const place = placeOn(item, before);
    const found = now.get(`${item.id}/${item.instalment}`);
    const later = found !== undefined && found.place > place ? Math.min(found.openMinor, item.openMinor) : 0;
    stood.add(place, item.openMinor, item.currency);
    rolled.add(place, later, item.currency);
  }
  const rates = baseRates(view, base, asOf);
  const stoodIn = stood.inBase(rates);
  if (!stoodIn.ok) return stoodIn;
  const rolledOut = rolled.inBase(rates);
  if (!rolledOut.ok) return rolledOut;
  const figures = [...bounds.value, null].map((_, place) =>
    rollRate({
      bucketBefore: { minor: stoodIn.value.get(place) ?? 0, currency: base },
      nextBucketNow: { minor: rolledOut.value.get(place) ?? 0, currency: base },
    }),
  );
  return ok(figures);
}
