import Big from 'big.js';
import { type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { checkMoney, type FigureRefusal, refuseFigure } from '../figures';
import { type CustomerId } from '../ids';
import {
  allPosted,
  createExchangeRates,
  type CustomerRow,
  type ExchangeRates,
  type LedgerView,
  listOpenItems,
} from '../ledger';
import { type CurrencyCode, type Money, roundMinor } from '../money';
import { err, ok, type Result } from '../result';
import { type ExposurePart, type Trace, type TraceStep } from '../trace';
import { customerGroups, type CustomerGroups } from './groups';

export type ExposureQuery = {
  readonly customerId: CustomerId;
  /** All amounts are in base currency, at the last rates on or before `asOf` (declared rule 12). */
  readonly base: CurrencyCode;
  /** Without it all that was posted counts. */
  readonly asOf?: IsoDate | undefined;
  /** What stands beside the open items; deposits lower the exposure. All in base currency, none below zero. */
  readonly parts?: Readonly<Partial<Record<ExposurePart, Money>>> | undefined;
};

/** One limit that was looked at: the customer's own or a parent's. */
export type LimitJudgement = {
  readonly customerId: CustomerId;
  readonly exposure: Money;
  /** Null: no limit was set. */
  readonly limit: Money | null;
  readonly isOnHold: boolean;
  readonly isAllowed: boolean;
};

export type Exposure = {
  /** Open invoices less unapplied money of the customer and its children, with the parts asked about. */
  readonly exposure: Money;
  /** False where its own limit or a parent's is exceeded, or one of them is on hold. */
  readonly isAllowed: boolean;
  /** The customer's own judgement first, then its parents'. */
  readonly judgements: readonly LimitJudgement[];
  /** What the insured limit does not cover, at least 0; all of it where nothing is insured. */
  readonly uninsured: Money;
  readonly trace: Trace;
};

export type ExposureError = FigureRefusal | DomainError<'rate.missing' | 'customer.unknown'>;

/**
 * A customer's exposure against its limits (declared rule 11): above the limit stops, equal passes; no limit lets
 * everything through, 0 nothing that is owed; a hold stops all. A parent's exposure includes its children's, a
 * child is judged by its own limit and its parents'. Rounded once, in base currency. Refused: an unknown customer,
 * parts below zero or not in base currency, a rate that was not stated by then.
 */
export function exposureOf(
  view: LedgerView,
  query: ExposureQuery,
  groups: CustomerGroups = customerGroups(view),
): Result<Exposure, ExposureError> {
  const { customerId, base, asOf = allPosted, parts = {} } = query;
  const customer = view.customers.get(customerId);
  if (customer === undefined) return err({ code: 'customer.unknown', value: customerId });
  const added = addParts(parts, base);
  if (!added.ok) return added;
  const rates = createExchangeRates(view.rates);
  const owed = (row: CustomerRow) => owedBy(view, groups.membersOf(row.id), asOf, base, rates);
  const own = owed(customer);
  if (!own.ok) return own;
  const trace: TraceStep[] = [...own.value.steps, ...added.value.steps];
  const judgements: LimitJudgement[] = [];
  for (const row of [customer, ...groups.parentsOf(customerId)]) {
    const open = row === customer ? own : owed(row);
    if (!open.ok) return open;
    const exposureMinor = roundMinor(open.value.exact.plus(added.value.minor), 'halfUp');
    if (row === customer) trace.push({ step: 'exposure.total', minor: exposureMinor, currency: base });
    const judgement = judge(row, exposureMinor, base);
    judgements.push(judgement);
    trace.push(...judgementSteps(row, judgement));
  }
  const exposure = judgements[0]?.exposure ?? { minor: 0, currency: base };
  const insuredMinor = customer.insuredLimitMinor ?? 0;
  const uninsured = { minor: Math.max(0, exposure.minor - insuredMinor), currency: base };
  trace.push({ step: 'exposure.insured', insuredMinor, uninsuredMinor: uninsured.minor, currency: base });
  return ok({
    exposure,
    isAllowed: judgements.every(({ isAllowed }) => isAllowed),
    judgements,
    uninsured,
    trace,
  });
}

const signs: Readonly<Record<ExposurePart, 1 | -1>> = {
  deliveredNotInvoiced: 1,
  openOrders: 1,
  deposits: -1,
  newInvoice: 1,
};

function addParts(
  parts: NonNullable<ExposureQuery['parts']>,
  base: CurrencyCode,
): Result<{ readonly minor: number; readonly steps: readonly TraceStep[] }, FigureRefusal> {
  let minor = 0;
  const steps: TraceStep[] = [];
  for (const part of Object.keys(signs) as ExposurePart[]) {
    const amount = parts[part];
    if (amount === undefined) continue;
    const wrong = checkMoney(part, amount);
    if (wrong !== undefined) return err(wrong);
    if (amount.currency !== base) return err(refuseFigure(part, amount.currency, 'currency'));
    const signed = signs[part] * amount.minor;
    minor += signed;
    steps.push({ step: 'exposure.part', part, minor: signed, currency: base });
  }
  return ok({ minor, steps });
}

type Owed = { readonly exact: Big; readonly steps: readonly TraceStep[] };

function owedBy(
  view: LedgerView,
  members: readonly CustomerRow[],
  asOf: IsoDate,
  base: CurrencyCode,
  rates: ExchangeRates,
): Result<Owed, DomainError<'rate.missing'>> {
  let exact = new Big(0);
  const steps: TraceStep[] = [];
  for (const member of members) {
    let open = new Big(0);
    let unapplied = new Big(0);
    for (const item of listOpenItems(view, asOf, { customerId: member.id })) {
      const rate = rates.rateOn(item.currency, base, asOf);
      if (!rate.ok) return rate;
      const inBase = rate.value.minorFactor.times(item.openMinor);
      if (item.kind === 'invoice') open = open.plus(inBase);
      else unapplied = unapplied.plus(inBase);
    }
    const sum = open.plus(unapplied);
    exact = exact.plus(sum);
    steps.push({
      step: 'exposure.customer',
      customer: member.code,
      openMinor: roundMinor(open, 'halfUp'),
      unappliedMinor: roundMinor(unapplied, 'halfUp'),
      minor: roundMinor(sum, 'halfUp'),
      currency: base,
      source: 'rule.credit-limit',
    });
  }
  return ok({ exact, steps });
}

function judge(row: CustomerRow, exposureMinor: number, base: CurrencyCode): LimitJudgement {
  const limitMinor = row.creditLimitMinor ?? null;
  const isOnHold = row.isOnHold === true;
  const isWithin = limitMinor === null || exposureMinor <= limitMinor;
  return {
    customerId: row.id,
    exposure: { minor: exposureMinor, currency: base },
    limit: limitMinor === null ? null : { minor: limitMinor, currency: base },
    isOnHold,
    isAllowed: isWithin && !isOnHold,
  };
}

function judgementSteps(
  row: CustomerRow,
  { exposure, limit, isOnHold }: LimitJudgement,
): readonly TraceStep[] {
  const customer = row.code;
  const { minor: exposureMinor, currency } = exposure;
  const steps: TraceStep[] = isOnHold
    ? [{ step: 'exposure.hold', customer, source: 'rule.credit-limit' }]
    : [];
  if (limit === null) return [...steps, { step: 'exposure.noLimit', customer }];
  const figures = {
    customer,
    exposureMinor,
    limitMinor: limit.minor,
    currency,
    source: 'rule.credit-limit',
  } as const;
  return [
    ...steps,
    exposureMinor <= limit.minor
      ? { step: 'exposure.within', ...figures }
      : { step: 'exposure.above', ...figures },
  ];
}
