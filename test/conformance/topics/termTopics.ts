import { type IsoDate, parseIsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { type Buyer, checkAgreedRate, shippedRegimes } from '@shared/interest';
import { minorToDecimal, parseDecimal } from '@shared/money';
import { joinRates, shippedRates } from '@shared/rates';
import { must, type Result } from '@shared/result';
import { discountCost, earlyDiscount, paymentTerm } from '@shared/terms';
import Big from 'big.js';
import { type Answer } from '../compare';
import {
  type Fields,
  MalformedCase,
  readDecimal,
  readFields,
  readOptionalNumber,
  readOptionalString,
  readString,
} from '../values';

const currency = 'CNY';
const buyers: readonly string[] = ['government', 'large-enterprise', 'sme'];

export function workOutPaymentTerm(value: Fields): Answer {
  const fields = readFields(value, ['sellerIsSme', 'buyerType', 'deliveryDate', 'contractTermDays'], 'given');
  const agreed = fields['contractTermDays'];
  const { termDays, dueOn, isUnreasonable } = taken(
    paymentTerm({
      isSellerSme: fields['sellerIsSme'] === true,
      buyer: readBuyer(readString(fields, 'buyerType', 'given')),
      beginning: { kind: 'delivery', on: readDate(fields, 'deliveryDate') },
      agreedDays: agreed === null ? null : (readOptionalNumber(fields, 'contractTermDays', 'given') ?? null),
    }),
  );
  return { effectiveTermDays: termDays, dueDate: dueOn, warnUnreasonable: isUnreasonable };
}

export function workOutEarlyDiscount(value: Fields): Answer {
  const known = [
    'invoiceAmount',
    'invoiceDate',
    'discountPct',
    'discountDays',
    'netDays',
    'paidDate',
    'yearDays',
  ];
  const fields = readFields(value, known, 'given');
  const percent = readDecimal(fields, 'discountPct', 'given');
  const discountDays = readOptionalNumber(fields, 'discountDays', 'given') ?? 0;
  const netDays = readOptionalNumber(fields, 'netDays', 'given') ?? 0;
  return {
    ...costOf(fields, percent, discountDays, netDays),
    ...discountOf(fields, percent, discountDays, netDays),
  };
}

type Answers = { readonly [key: string]: Answer };

/** The yearly cost is asked for where days were won at all. */
function costOf(fields: Fields, percent: string, discountDays: number, netDays: number): Answers {
  if (discountDays >= netDays) return {};
  const yearDays = readOptionalNumber(fields, 'yearDays', 'given') ?? 365;
  const cost = taken(
    discountCost({ percent, discountDays, netDays, yearDays: yearDays === 360 ? 360 : 365 }),
  );
  return {
    simpleAnnualCostPct: new Big(cost.simplePercent),
    effectiveAnnualCostPct: new Big(cost.effectivePercent),
  };
}

function discountOf(fields: Fields, percent: string, discountDays: number, netDays: number): Answers {
  if (fields['invoiceAmount'] === undefined) return {};
  const amount = taken(parseDecimal(readDecimal(fields, 'invoiceAmount', 'given'), currency));
  const issuedOn = readDate(fields, 'invoiceDate');
  const paidOn = fields['paidDate'] === undefined ? issuedOn : readDate(fields, 'paidDate');
  const found = taken(earlyDiscount({ amount, issuedOn, percent, discountDays, netDays, paidOn }));
  return {
    discountUntil: found.untilOn,
    netDue: found.netDueOn,
    discount: minorToDecimal(found.discount.minor, currency),
    payable: minorToDecimal(found.pay.minor, currency),
  };
}

export function workOutRateCheck(value: Fields): Answer {
  const fields = readFields(value, ['buyerType', 'contractDate', 'agreedAnnualRatePct'], 'given');
  const buyer = readOptionalString(fields, 'buyerType', 'given');
  const hasAgreed = fields['agreedAnnualRatePct'] !== undefined && fields['agreedAnnualRatePct'] !== null;
  const check = taken(
    checkAgreedRate(
      {
        ...(buyer === undefined ? {} : { buyer: readBuyer(buyer) }),
        contractedOn: readDate(fields, 'contractDate'),
        agreedAnnualPercent: hasAgreed ? readDecimal(fields, 'agreedAnnualRatePct', 'given') : null,
      },
      shippedRegimes(),
      joinRates(shippedRates()),
    ),
  );
  return {
    lpr1y: check.lprPercent,
    lpr1yAtContract: check.lprPercent,
    fourTimesLprPct: check.fourTimesLprPercent,
    floorPct: check.floorPercent,
    compliant: check.isCompliant,
    fallbackDailyRate: check.fallbackDailyRate,
    annualEquivalentPct365: check.fallbackAnnualPercent,
  };
}

function readBuyer(word: string): Buyer {
  if (!buyers.includes(word)) throw new MalformedCase(`unknown buyerType '${word}'`);
  return word as Buyer;
}

function readDate(fields: Fields, key: string): IsoDate {
  return taken(parseIsoDate(readString(fields, key, 'given')));
}

function taken<T>(result: Result<T, DomainError>): T {
  return must(result);
}
