import { type IsoDate, isIsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import {
  checkDunningPolicy,
  checkHold,
  checkPlan,
  checkPromise,
  type DunningPolicy,
  dunningOf,
  type PolicyStep,
} from '@shared/dunning';
import { type InvoiceRow } from '@shared/ledger';
import { err, ok, type Result } from '@shared/result';
import { type DunningChannel, type DunningMark } from '@shared/trace';
import { readDay } from '../scenario/readDay';
import { baseOf, customerOf, type World } from '../scenario/world';
import {
  type Fields,
  type Json,
  MalformedCase,
  readDecimal,
  readFields,
  readList,
  readMinor,
  readOptionalDecimal,
  readOptionalMinor,
  readOptionalNumber,
  readOptionalString,
  readString,
} from '../values';
import { factsOf } from './dunningWorld';

type Played = Result<undefined, DomainError>;
const done: Played = ok(undefined);

/** The channels of the cases by the words of the program. */
export const channelWords: Readonly<Record<string, DunningChannel>> = {
  'formal-letter': 'formalLetter',
  registered: 'registeredLetter',
  wechat: 'message',
};

export function playDunningPolicy(world: World, value: Json): Played {
  const fields = readFields(value, ['steps', 'minDays', 'tolerance', 'start'], 'dunningPolicy');
  const steps: PolicyStep[] = [];
  for (const item of readList(fields['steps'], 'dunningPolicy.steps')) {
    const step = readStep(world, item);
    if (!step.ok) return step;
    steps.push(step.value);
  }
  const tolerance = readOptionalDecimal(fields, 'tolerance', 'dunningPolicy');
  const policy: DunningPolicy = {
    id: 'usual',
    name: { zh: '方案', en: 'policy' },
    steps,
    minDays: readOptionalNumber(fields, 'minDays', 'dunningPolicy') ?? 0,
    tolerance: tolerance ?? '0',
    start: (readOptionalString(fields, 'start', 'dunningPolicy') ?? 'first') as DunningPolicy['start'],
  };
  const checked = checkDunningPolicy(policy);
  if (!checked.ok) return checked;
  world.dunning.policy = policy;
  world.dunning.hasOwnTolerance = tolerance !== undefined;
  return done;
}

function readStep(world: World, value: Json): Result<PolicyStep, DomainError> {
  const fields = readFields(value, ['day', 'channel', 'fee'], 'dunningPolicy.steps');
  const { day } = fields;
  if (typeof day !== 'number') throw new MalformedCase(`dunningPolicy.steps needs 'day' as a number`);
  const channel = readString(fields, 'channel', 'dunningPolicy.steps');
  const base = baseOf(world);
  const fee = readOptionalMinor(fields, 'fee', base, 'dunningPolicy.steps');
  if (!fee.ok) return fee;
  return ok({
    day,
    channel: channelWords[channel] ?? (channel as DunningChannel),
    ...(fee.value === undefined ? {} : { fee: { minor: fee.value, currency: base } }),
  });
}

export function playDunningRun(world: World, value: Json): Played {
  const fields = readFields(value, ['date', 'mark'], 'dunningRun');
  const asOf = readRealDay(fields, 'date', 'dunningRun');
  if (!asOf.ok) return asOf;
  const mark = readOptionalString(fields, 'mark', 'dunningRun') ?? 'sent';
  if (!isMark(mark)) throw new MalformedCase(`unknown mark '${mark}'`);
  const items = dunningOf(world.book, factsOf(world.dunning), { asOf: asOf.value });
  if (!items.ok) return items;
  for (const { invoiceId, instalment, proposal } of items.value) {
    if (proposal === null) continue;
    const { number: step, fee } = proposal;
    world.dunning.steps.push({ invoiceId, instalment, step, on: asOf.value, mark, fee });
  }
  return done;
}

function isMark(text: string): text is DunningMark {
  return text === 'sent' || text === 'draft' || text === 'ignored';
}

export function playPromise(world: World, value: Json): Played {
  const fields = readFields(value, ['invoice', 'date', 'payBy', 'amount'], 'promise');
  const invoice = invoiceOf(world, readString(fields, 'invoice', 'promise'));
  if (!invoice.ok) return invoice;
  const amount = readOptionalMinor(fields, 'amount', invoice.value.currency, 'promise');
  if (!amount.ok) return amount;
  const promise = checkPromise(world.book, {
    invoiceId: invoice.value.id,
    on: readDay(fields, 'date', 'promise'),
    payBy: readDay(fields, 'payBy', 'promise'),
    amountMinor: amount.value,
  });
  if (!promise.ok) return promise;
  world.dunning.promises.push(promise.value);
  return done;
}

export function playHold(world: World, value: Json): Played {
  const fields = readFields(value, ['invoice', 'date', 'until'], 'hold');
  const invoice = invoiceOf(world, readString(fields, 'invoice', 'hold'));
  if (!invoice.ok) return invoice;
  const hold = checkHold(world.book, {
    invoiceId: invoice.value.id,
    on: readDay(fields, 'date', 'hold'),
    until: readOptionalString(fields, 'until', 'hold') as IsoDate | undefined,
  });
  if (!hold.ok) return hold;
  world.dunning.holds.push(hold.value);
  return done;
}

export function playPlan(world: World, value: Json): Played {
  const fields = readFields(value, ['customer', 'invoices', 'date', 'instalments'], 'plan');
  const customer = customerOf(world, readString(fields, 'customer', 'plan'));
  if (!customer.ok) return customer;
  const rows: InvoiceRow[] = [];
  for (const number of readList(fields['invoices'], 'plan.invoices')) {
    const row = invoiceOf(world, readDecimalOrText(number));
    if (!row.ok) return row;
    rows.push(row.value);
  }
  const currency = rows[0]?.currency ?? baseOf(world);
  const instalments: { readonly dueOn: IsoDate; readonly amountMinor: number }[] = [];
  for (const item of readList(fields['instalments'], 'plan.instalments')) {
    const instalment = readFields(item, ['due', 'amount'], 'plan.instalments');
    const amount = readMinor(instalment, 'amount', currency, 'plan.instalments');
    if (!amount.ok) return amount;
    instalments.push({ dueOn: readDay(instalment, 'due', 'plan.instalments'), amountMinor: amount.value });
  }
  const plan = checkPlan(world.book, {
    customerId: customer.value,
    invoiceIds: rows.map(({ id }) => id),
    on: readDay(fields, 'date', 'plan'),
    instalments,
  });
  if (!plan.ok) return plan;
  world.dunning.plans.push(plan.value);
  return done;
}

function readDecimalOrText(value: Json): string {
  return readDecimal({ value }, 'value', 'plan.invoices');
}

function invoiceOf(world: World, number: string): Result<InvoiceRow, DomainError> {
  const found = world.book.documentByNumber(number);
  return found?.kind === 'invoice' ? ok(found.row) : err({ code: 'document.unknown', value: number });
}

function readRealDay(fields: Fields, key: string, where: string): Result<IsoDate, DomainError> {
  const text = readString(fields, key, where);
  return isIsoDate(text) ? ok(text) : err({ code: 'date.invalid', value: text });
}
