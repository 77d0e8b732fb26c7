import Big from 'big.js';
import { z } from 'zod';
import fiveSteps from '../../resources/dunning/five-steps.json';
import { checkShape, type DataFileError, invalidFile } from '../dataFiles';
import { Bilingual, decimal, Origin } from '../dataFiles/schema';
import { addDays, type IsoDate } from '../dates';
import {
  checkDay,
  checkDecimal,
  checkList,
  checkMoney,
  checkWhole,
  type FigureRefusal,
  refuseFigure,
} from '../figures';
import { type CustomerId, type InvoiceId } from '../ids';
import { isCurrencyCode, type Money, parseDecimal } from '../money';
import { err, must, ok, type Result } from '../result';
import { type DunningChannel, type PolicyScope } from '../trace';
import { type DunningPolicies, type DunningPolicy, type PolicyStep } from './types';

export const dunningChannels = [
  'reminder',
  'email',
  'sms',
  'message',
  'phone',
  'letter',
  'formalLetter',
  'registeredLetter',
  'visit',
  'legal',
  'agency',
] as const satisfies readonly DunningChannel[];

const mostDays = 3660;
const mostSteps = 50;

/**
 * Checks a policy of dunning: one step at least, days in rising order (two steps of one day may follow each other),
 * no fee, tolerance or interval below zero. Refused with the field and the reason.
 */
export function checkDunningPolicy(policy: DunningPolicy): Result<DunningPolicy, FigureRefusal> {
  const { steps, minDays, tolerance, start } = policy;
  const wrongList = checkList('steps', steps, 1, mostSteps);
  if (wrongList !== undefined) return err(wrongList);
  let before: number | undefined;
  for (const [place, { day, channel, fee }] of steps.entries()) {
    const at = `steps[${place}]`;
    const wrong =
      checkWhole(`${at}.day`, day, -mostDays, mostDays) ??
      (before !== undefined && day < before ? refuseFigure(`${at}.day`, day, 'order') : undefined) ??
      (dunningChannels.includes(channel) ? undefined : refuseFigure(`${at}.channel`, channel, 'unknown')) ??
      (fee === undefined ? undefined : checkMoney(`${at}.fee`, fee));
    if (wrong !== undefined) return err(wrong);
    before = day;
  }
  const wrong = checkWhole('minDays', minDays, 0, mostDays) ?? checkDecimal('tolerance', tolerance);
  if (wrong !== undefined) return err(wrong);
  return start === 'first' || start === 'highest' ? ok(policy) : err(refuseFigure('start', start, 'unknown'));
}

const PolicyFile = z.strictObject({
  format: z.literal('zhangqi-dunning-policy'),
  version: z.literal(1),
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  name: Bilingual,
  ...Origin,
  steps: z
    .array(
      z.strictObject({
        day: z.number().int(),
        channel: z.enum(dunningChannels),
        letter: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
        fee: z.strictObject({ amount: decimal(), currency: z.string() }).optional(),
      }),
    )
    .max(mostSteps),
  minDays: z.number().int(),
  tolerance: decimal(),
  start: z.enum(['first', 'highest']),
});

/** Checks a policy from outside, as in resources/dunning: its shape, then as `checkDunningPolicy`. */
export function readDunningPolicy(value: unknown): Result<DunningPolicy, DataFileError> {
  const file = checkShape('dunning', value, PolicyFile);
  if (!file.ok) return file;
  const { id, name, minDays, tolerance, start } = file.value;
  const steps: PolicyStep[] = [];
  for (const [place, { day, channel, letter, fee }] of file.value.steps.entries()) {
    const money = fee === undefined ? undefined : readFee(fee);
    if (money !== undefined && 'field' in money)
      return err(invalidFile('dunning', `steps[${place}].fee.${money.field}`, money.value, money.reason));
    steps.push({ day, channel, letter, fee: money });
  }
  const policy = checkDunningPolicy({ id, name, steps, minDays, tolerance, start });
  if (policy.ok) return policy;
  const { field, value: found, reason } = policy.error;
  return err(invalidFile('dunning', field, found, reason));
}

type WrongFee = { readonly field: string; readonly value: string; readonly reason: 'currency' | 'money' };

function readFee({
  amount,
  currency,
}: {
  readonly amount: string;
  readonly currency: string;
}): Money | WrongFee {
  if (!isCurrencyCode(currency)) return { field: 'currency', value: currency, reason: 'currency' };
  const fee = parseDecimal(new Big(amount).toFixed(), currency);
  return fee.ok ? fee.value : { field: 'amount', value: amount, reason: 'money' };
}

/** 五步催收法, the policy that comes with the program; a file that does not pass its own check is a bug. */
export function shippedDunningPolicy(): DunningPolicy {
  return must(readDunningPolicy(fiveSteps));
}

/** A step with the day of the calendar on which it is reached. */
export type ScheduledStep = PolicyStep & { readonly number: number; readonly on: IsoDate };

/** The days on which a policy's steps are reached for a due date. Refused for a policy or a day that is none. */
export function scheduleDunning(
  policy: DunningPolicy,
  dueOn: IsoDate,
): Result<readonly ScheduledStep[], FigureRefusal> {
  const wrong = checkDay('dueOn', dueOn);
  if (wrong !== undefined) return err(wrong);
  const checked = checkDunningPolicy(policy);
  if (!checked.ok) return checked;
  return ok(
    policy.steps.map((step, place) => ({ ...step, number: place + 1, on: addDays(dueOn, step.day) })),
  );
}

/** The policy that an invoice follows; null: none. */
export type ChosenPolicy = { readonly policy: DunningPolicy | null; readonly scope: PolicyScope };

/** The invoice's own policy, else its customer's, else that of the customer's class, else the company's. */
export function choosePolicy(
  set: DunningPolicies,
  invoice: { readonly id: InvoiceId; readonly customerId: CustomerId },
): ChosenPolicy {
  const class_ = set.classes?.get(invoice.customerId);
  const wanted: readonly (readonly [PolicyScope, string | null | undefined])[] = [
    ['invoice', set.byInvoice?.get(invoice.id)],
    ['customer', set.byCustomer?.get(invoice.customerId)],
    ['class', class_ === undefined ? undefined : set.byClass?.[class_]],
    ['company', set.company],
  ];
  const [scope, id] = wanted.find(([, found]) => found !== undefined) ?? ['company', null];
  return { policy: set.policies.find((policy) => policy.id === id) ?? null, scope };
}

/** Checks every policy, that no id is there twice and that every id which somebody follows is there. */
export function checkPolicies(set: DunningPolicies): FigureRefusal | undefined {
  const ids = new Set<string>();
  for (const [place, policy] of set.policies.entries()) {
    const checked = checkDunningPolicy(policy);
    if (!checked.ok) return { ...checked.error, field: `policies[${place}].${checked.error.field}` };
    if (ids.has(policy.id)) return refuseFigure(`policies[${place}].id`, policy.id, 'twice');
    ids.add(policy.id);
  }
  const followed = [
    set.company,
    ...Object.values(set.byClass ?? {}),
    ...(set.byCustomer?.values() ?? []),
    ...(set.byInvoice?.values() ?? []),
  ];
  const unknown = followed.find((id) => id !== null && id !== undefined && !ids.has(id));
  return unknown === undefined || unknown === null ? undefined : refuseFigure('policies', unknown, 'unknown');
}
