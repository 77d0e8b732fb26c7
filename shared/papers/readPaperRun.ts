import { z } from 'zod';
import { isIsoDate, type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { type CustomerId } from '../ids';
import { type CurrencyCode, isCurrencyCode } from '../money';
import { err, ok, type Result } from '../result';
import { showValue } from '../showValue';
import { type PaperPick, type PaperRun } from './run';

const mostPicks = 10_000;
const mostDaysAhead = 60;

const Day = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value));
const Customer = z.custom<CustomerId>((value) => typeof value === 'string' && value.length <= 100);
const Currency = z.custom<CurrencyCode>((value) => typeof value === 'string' && isCurrencyCode(value));
const Line = z.string().trim().max(200).optional();

const any = {
  language: z.enum(['zh-CN', 'en', 'both']).optional(),
  customers: z.array(Customer).max(100_000).optional(),
  answerBy: Day.optional(),
};

const Run = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('letter'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    asOf: Day,
    dueWithinDays: z.int().min(0).max(mostDaysAhead).optional(),
    hasSlip: z.boolean().optional(),
    ...any,
  }),
  z.strictObject({
    kind: z.literal('statement'),
    from: Day,
    to: Day,
    form: z.enum(['open-item', 'balance-forward']).optional(),
    ...any,
  }),
  z.strictObject({
    kind: z.literal('confirmation'),
    asOf: Day,
    purpose: z.enum(['company', 'audit']),
    returnTo: z.strictObject({ name: Line, address: Line, contact: Line, phone: Line }).optional(),
    ...any,
  }),
  z.strictObject({ kind: z.literal('chargeNote'), asOf: Day, ...any }),
]);

const Pick = z.strictObject({ customerId: Customer, currency: Currency });

/**
 * Checks a run and the papers picked from it, which may come from anywhere. Refused with the field: a day that is
 * none, a period that ends before it begins, a currency or word that does not exist; a pick given twice counts once.
 */
export function readPaperRun(
  run: unknown,
  picks: unknown,
): Result<{ readonly run: PaperRun; readonly picks: readonly PaperPick[] }, DomainError<'field.invalid'>> {
  const checked = Run.safeParse(run);
  if (!checked.success) return refuse(checked.error, run);
  const { data } = checked;
  if (data.kind === 'statement' && data.to < data.from)
    return err({ code: 'field.invalid', field: 'to', value: data.to });
  const wanted = z.array(Pick).max(mostPicks).safeParse(picks);
  if (!wanted.success) return refuse(wanted.error, picks);
  const once = new Map(wanted.data.map((pick) => [`${pick.customerId} ${pick.currency}`, pick]));
  return ok({ run: withoutUndefined(data) as PaperRun, picks: [...once.values()] });
}

function refuse(error: z.ZodError, input: unknown): Result<never, DomainError<'field.invalid'>> {
  const path = error.issues[0]?.path ?? [];
  let value = input;
  for (const key of path)
    value =
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  return err({ code: 'field.invalid', field: path.join('.') || 'run', value: showValue(value) });
}

/** Optional keys are absent, never undefined: the run goes into the journal. */
function withoutUndefined(value: object): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      one === undefined
        ? []
        : [
            [
              key,
              typeof one === 'object' && one !== null && !Array.isArray(one)
                ? withoutUndefined(one as object)
                : one,
            ],
          ],
    ),
  );
}
