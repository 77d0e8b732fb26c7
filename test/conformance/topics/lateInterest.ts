import { addDays, type IsoDate, isoDate, parseIsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import {
  type AllocationOrder,
  chargeLate,
  compensate,
  type DayCount,
  findRegime,
  type LateCharge,
  type LateChargeRegime,
  type RegimeRate,
  shippedRegimes,
  simpleClaim,
  type Tier,
} from '@shared/interest';
import { type CurrencyCode, minorToDecimal, type Money, parseDecimal } from '@shared/money';
import { halfYearOf, joinRates, type RateBook, shippedRates } from '@shared/rates';
import { must, type Result } from '@shared/result';
import { type Answer } from '../compare';
import {
  type Fields,
  MalformedCase,
  readDecimal,
  readFields,
  readList,
  readOptionalDecimal,
  readOptionalNumber,
  readOptionalString,
  readString,
} from '../values';

const book = joinRates(shippedRates());
const regimes = shippedRegimes();

const given = [
  'method',
  'principal',
  'dueDate',
  'asOf',
  'dailyRate',
  'upliftPct',
  'dayCount',
  'paidDate',
  'annualRatePct',
  'daysLate',
  'monthlyRatePct',
  'fullMonths',
  'payments',
  'allocation',
  'capPctOfPrincipal',
  'bankRatePct',
  'tiers',
  'mode',
];

/** The methods of the cases as regimes of the program, each with the currency that its law counts in. */
const methods: Readonly<Record<string, { readonly id: string; readonly currency: CurrencyCode }>> = {
  'annual/365': { id: 'us-contract-annual', currency: 'USD' },
  'monthly-simple': { id: 'us-contract-monthly', currency: 'USD' },
  'daily-rate': { id: 'cn-contract-daily', currency: 'CNY' },
  'cn-lpr-uplift': { id: 'cn-lpr-uplift', currency: 'CNY' },
  'cn-pboc-penalty': { id: 'cn-pboc-penalty', currency: 'CNY' },
  'de-288-b2b': { id: 'de-288-b2b', currency: 'EUR' },
  'eu-directive': { id: 'eu-directive', currency: 'EUR' },
  'uk-statutory': { id: 'gb-statutory', currency: 'GBP' },
};

/** Works a `late-interest` case out with the same function as the ledger's late charges. */
export function workOutLateInterest(value: Fields): Answer {
  const fields = readFields(value, given, 'given');
  const method = readOptionalString(fields, 'method', 'given') ?? methodOf(fields);
  const known = methods[method];
  if (known === undefined) throw new MalformedCase(`unknown method '${method}'`);
  const shipped = taken(findRegime(regimes, known.id));
  const days = readDays(fields, shipped.rate.kind);
  const charge = taken(
    chargeLate(
      claimOfCase(fields, known.currency, days.dueOn),
      readRegime(fields, shipped),
      bookOfCase(fields),
      days.asOf,
    ),
  );
  return answerOf(charge, days.dueOn);
}

/** The program's rates; a case that states the Bank Rate itself is worked out with that one. */
function bookOfCase(fields: Fields): RateBook {
  const percent = readOptionalDecimal(fields, 'bankRatePct', 'given');
  if (percent === undefined) return book;
  const stated = shippedRates()
    .filter(({ series }) => series === 'gb-reference')
    .map((pack) => ({ ...pack, rows: pack.rows.slice(0, 1).map((row) => ({ ...row, percent })) }));
  return joinRates([...shippedRates(), ...stated]);
}

function methodOf(fields: Fields): string {
  if (fields['bankRatePct'] !== undefined) return 'uk-statutory';
  if (fields['annualRatePct'] !== undefined) return 'annual/365';
  if (fields['monthlyRatePct'] !== undefined) return 'monthly-simple';
  return 'daily-rate';
}

/** Works a `tiered-late-fee` case out: the same, with days counted from an ordinary day. */
export function workOutTieredFee(value: Fields): Answer {
  const fields = readFields(value, ['principal', 'daysLate', 'tiers', 'mode', 'capPctOfPrincipal'], 'given');
  const shipped = taken(findRegime(regimes, 'cn-contract-tiers'));
  const days = readDays(fields, 'tiers');
  const claim = claimOfCase(fields, 'CNY', days.dueOn);
  const charge = taken(chargeLate(claim, readRegime(fields, shipped), book, days.asOf));
  return { lateFee: toText(charge.charge), ...answerOf(charge, days.dueOn) };
}

/** Works a `fixed-compensation` case out by the British steps, which alone depend on the size. */
export function workOutCompensation(value: Fields): Answer {
  const fields = readFields(value, ['principal'], 'given');
  const { compensation } = taken(findRegime(regimes, 'gb-statutory'));
  const principal = readMoney(fields, 'principal', 'GBP');
  const sum = compensation && compensate(compensation, principal.minor, principal.currency);
  return { fixedCompensation: sum ? toText(sum) : null };
}

function claimOfCase(fields: Fields, currency: CurrencyCode, dueOn: IsoDate) {
  const payments = (fields['payments'] === undefined ? [] : readList(fields['payments'], 'payments')).map(
    (item) => {
      const payment = readFields(item, ['date', 'amount'], 'payments');
      return {
        on: readDate(payment, 'date'),
        amountMinor: readMoney(payment, 'amount', currency).minor,
      };
    },
  );
  return taken(
    simpleClaim({
      principal: readMoney(fields, 'principal', currency),
      dueOn,
      payments,
      order: readOrder(readOptionalString(fields, 'allocation', 'given')),
    }),
  );
}

function readOrder(word: string | undefined): AllocationOrder {
  if (word === undefined || word === 'principal-first') return 'principal-first';
  if (word === 'cn-561') return 'costs-interest-principal';
  throw new MalformedCase(`unknown allocation '${word}'`);
}

/** Due and as-of day; a case that counts days or months instead starts on an ordinary day of 2025. */
function readDays(
  fields: Fields,
  kind: RegimeRate['kind'],
): { readonly dueOn: IsoDate; readonly asOf: IsoDate } {
  if (fields['dueDate'] !== undefined) {
    const last = fields['paidDate'] === undefined ? 'asOf' : 'paidDate';
    return { dueOn: readDate(fields, 'dueDate'), asOf: readDate(fields, last) };
  }
  const dueOn = isoDate('2025-02-28');
  if (kind === 'monthly') {
    const months = readOptionalNumber(fields, 'fullMonths', 'given') ?? 0;
    const year = 2025 + Math.floor((months + 1) / 12);
    const month = String(((months + 1) % 12) + 1).padStart(2, '0');
    return { dueOn, asOf: isoDate(`${year}-${month}-28`) };
  }
  return { dueOn, asOf: addDays(dueOn, readOptionalNumber(fields, 'daysLate', 'given') ?? 0) };
}

/** The shipped regime with what the case says of its own. */
function readRegime(fields: Fields, shipped: LateChargeRegime): LateChargeRegime {
  const capPercent = readOptionalDecimal(fields, 'capPctOfPrincipal', 'given');
  const dayCount = readOptionalString(fields, 'dayCount', 'given') ?? shipped.dayCount;
  return {
    ...shipped,
    rate: readRate(fields, shipped.rate),
    dayCount: dayCount as DayCount,
    ...(capPercent === undefined ? {} : { capPercent }),
  };
}

function readRate(fields: Fields, rate: RegimeRate): RegimeRate {
  switch (rate.kind) {
    case 'daily':
      return { ...rate, dailyRate: readDecimal(fields, 'dailyRate', 'given') };
    case 'annual':
      return { ...rate, annualPercent: readDecimal(fields, 'annualRatePct', 'given') };
    case 'monthly':
      return { ...rate, monthlyPercent: readDecimal(fields, 'monthlyRatePct', 'given') };
    case 'tiers':
      return {
        ...rate,
        mode: fields['mode'] === 'whole-period' ? 'whole-period' : 'marginal',
        tiers: readTiers(fields),
      };
    case 'reference':
      return {
        ...rate,
        ...(rate.upliftPercent === undefined
          ? {}
          : { upliftPercent: readOptionalDecimal(fields, 'upliftPct', 'given') ?? rate.upliftPercent }),
      };
  }
}

export function readTiers(fields: Fields): readonly Tier[] {
  return readList(fields['tiers'], 'tiers').map((item) => {
    const tier = readFields(item, ['fromDay', 'toDay', 'dailyRate'], 'tiers');
    return {
      fromDay: readOptionalNumber(tier, 'fromDay', 'tiers') ?? 1,
      toDay: tier['toDay'] === null ? null : (readOptionalNumber(tier, 'toDay', 'tiers') ?? null),
      dailyRate: readDecimal(tier, 'dailyRate', 'tiers'),
    };
  });
}

function answerOf(charge: LateCharge, dueOn: IsoDate): { readonly [key: string]: Answer } {
  const [reference] = charge.references;
  const breachOn = addDays(dueOn, 1);
  const first = charge.segments[0]?.rate;
  return {
    days: charge.days,
    interest: toText(charge.charge),
    interestTotal: toText(charge.charge),
    uncapped: toText(charge.uncapped),
    capped: toText(charge.charge),
    breachDate: breachOn,
    interestStarts: breachOn,
    referenceDate: addDays(halfYearOf(breachOn), -1),
    ...(reference === undefined
      ? {}
      : { lpr1y: reference.percent, benchmarkPct: reference.percent, bankRatePct: reference.percent }),
    ...(first?.kind === 'annual' ? { annualRatePct: first.percent } : {}),
    segments: charge.segments.map(({ from, to, days, rate }) => ({
      from,
      to,
      days,
      ...(rate.kind === 'annual' ? { annualRatePct: rate.percent } : {}),
    })),
    fixedCompensation: charge.compensation === null ? null : toText(charge.compensation),
    principalOpen: toText(charge.principalOpen),
    interestOpen: toText(charge.chargeOpen),
    total: toText(charge.total),
    totalDue: toText(charge.total),
    ...(charge.perDay === null ? {} : { dailyRounded: toText(charge.perDay) }),
  };
}

function readMoney(fields: Fields, key: string, currency: CurrencyCode): Money {
  return taken(parseDecimal(readDecimal(fields, key, 'given'), currency));
}

function readDate(fields: Fields, key: string): IsoDate {
  return taken(parseIsoDate(readString(fields, key, 'given')));
}

function toText(amount: Money): string {
  return minorToDecimal(amount.minor, amount.currency);
}

/** A refusal of a calculation is a failure of its case: every case is to be worked out. */
function taken<T>(result: Result<T, DomainError>): T {
  return must(result);
}
