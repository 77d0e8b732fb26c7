import { placeOfDays } from '../aging';
import { addDays, daysBetween, type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { checkDay, checkWhole, type FigureRefusal } from '../figures';
import { checkBounds, type LedgerView, listOpenItems } from '../ledger';
import { type CurrencyCode } from '../money';
import { err, ok, type Result } from '../result';
import { type KpiFigure } from './figure';
import { baseSums, type RateMissing } from './ledgerSums';
import { rollRate } from './shares';

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
  const sums = baseSums(view, base, asOf);
  const now = new Map<string, { readonly place: number; readonly openMinor: number }>();
  for (const item of listOpenItems(view, asOf)) {
    if (item.kind !== 'invoice') continue;
    const place = placeOfDays(daysBetween(item.dueOn, asOf), bounds.value, 'due');
    now.set(`${item.id}/${item.instalment}`, { place, openMinor: item.openMinor });
  }
  const before = addDays(asOf, -stepDays);
  const stood = [...bounds.value, 0].map(() => 0);
  const rolled = stood.map(() => 0);
  for (const item of listOpenItems(view, before)) {
    if (item.kind !== 'invoice' || item.openMinor <= 0) continue;
    const place = placeOfDays(daysBetween(item.dueOn, before), bounds.value, 'due');
    const found = now.get(`${item.id}/${item.instalment}`);
    const later = found !== undefined && found.place > place ? Math.min(found.openMinor, item.openMinor) : 0;
    const [stoodMinor, rolledMinor] = [
      sums.toBase(item.openMinor, item.currency),
      sums.toBase(later, item.currency),
    ];
    if (!stoodMinor.ok) return stoodMinor;
    if (!rolledMinor.ok) return rolledMinor;
    stood[place] = (stood[place] ?? 0) + stoodMinor.value;
    rolled[place] = (rolled[place] ?? 0) + rolledMinor.value;
  }
  const figures = stood.slice(0, bounds.value.length + 1).map((minor, place) =>
    rollRate({
      bucketBefore: { minor, currency: base },
      nextBucketNow: { minor: rolled[place] ?? 0, currency: base },
    }),
  );
  return ok(figures);
}
