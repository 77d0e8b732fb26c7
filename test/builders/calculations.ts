import { joinCalendar, rollToWorkingDay, shippedCalendars } from '@shared/calendar';
import * as contracts from '@shared/contracts';
import * as credit from '@shared/credit';
import { type IsoDate, isoDate, parseIsoDate, rmbDate } from '@shared/dates';
import { checkDunningPolicy, scheduleDunning, shippedDunningPolicy } from '@shared/dunning';
import * as identifiers from '@shared/identifiers';
import * as interest from '@shared/interest';
import * as kpi from '@shared/kpi';
import { enforceBy, limitationClock } from '@shared/limitation';
import { money, parseDecimal, rmbUppercase } from '@shared/money';
import * as provision from '@shared/provision';
import { joinRates, lookUpRate, shippedRates, stepRates } from '@shared/rates';
import { must } from '@shared/result';
import * as terms from '@shared/terms';

/** A public calculation of the core and figures that it works out. */
export type Calculation = readonly [
  name: string,
  run: (...given: never[]) => unknown,
  given: readonly unknown[],
];

const yuan = (minor: number) => money(minor, 'CNY');
const book = joinRates(shippedRates());
const regimes = interest.shippedRegimes();
const calendar = joinCalendar('CN', shippedCalendars());
const on = isoDate('2026-02-10');
const later = isoDate('2026-06-30');
const claim = must(
  interest.simpleClaim({
    principal: yuan(1_000_000),
    dueOn: isoDate('2026-03-31'),
    payments: [{ on: isoDate('2026-04-30'), amountMinor: 100 }],
    order: 'costs-interest-principal',
    feeMinor: 10,
    contractedOn: isoDate('2026-01-01'),
  }),
);
const shippedRegime = (id: string) => must(interest.findRegime(regimes, id));
const clause = {
  ...shippedRegime('cn-contract-tiers'),
  grace: { days: 3, runsFrom: 'dueDate' },
  capPercent: '30',
};
const event = {
  kind: 'demand',
  on,
  deliveredOn: on,
  proof: 'emsSigned',
  hasDemandWording: true,
  isSignedBack: true,
  newDueOns: [later],
  payBy: later,
  endedOn: later,
};

/** Every public calculation once, with figures in all its fields. */
export const calculations: readonly Calculation[] = [
  [
    'paymentTerm',
    terms.paymentTerm,
    [
      {
        isSellerSme: true,
        buyer: 'government',
        beginning: { kind: 'acceptance', agreedUntilOn: on, acceptedOn: on },
        agreedDays: 30,
        isBackToBack: false,
      },
    ],
  ],
  [
    'earlyDiscount',
    terms.earlyDiscount,
    [{ amount: yuan(100), issuedOn: on, percent: '2', discountDays: 10, netDays: 30, paidOn: on }],
  ],
  ['discountCost', terms.discountCost, [{ percent: '2', discountDays: 10, netDays: 30, yearDays: 365 }]],
  ['findDueDate', terms.findDueDate, [on, { days: 30, endOfMonth: true, offsetDays: 3 }]],
  ['figureLines', terms.figureLines, [[{ netMinor: 100, taxPercent: '13', fixedTaxMinor: 5 }]]],
  [
    'simpleClaim',
    interest.simpleClaim,
    [{ principal: yuan(9), dueOn: on, payments: [{ on, amountMinor: 1 }] }],
  ],
  ...['cn-contract-daily', 'cn-lpr-uplift', 'gb-statutory', 'us-contract-monthly'].map((id): Calculation => [
    `chargeLate ${id}`,
    (of: never, asOf: never) => interest.chargeLate(of, shippedRegime(id), book, asOf),
    [claim, later],
  ]),
  [
    'chargeLate by a clause',
    (rule: never) => interest.chargeLate(claim, rule, book, later),
    [{ ...clause, name: null, citation: null }],
  ],
  [
    'checkAgreedRate',
    (agreed: never) => interest.checkAgreedRate(agreed, regimes, book),
    [{ buyer: 'government', contractedOn: on, agreedAnnualPercent: '3' }],
  ],
  [
    'chooseChineseRegime',
    (facts: never) => interest.chooseChineseRegime(facts, regimes),
    [
      {
        buyer: 'sme',
        isSellerSme: true,
        contractedOn: on,
        breachOn: on,
        upliftPercent: '30',
        isAdjudged: false,
      },
    ],
  ],
  [
    'limitationClock',
    limitationClock,
    [{ law: 'CN', claim: { kind: 'due', dueOn: isoDate('2023-05-31') }, events: [event], asOf: later }],
  ],
  ['enforceBy', enforceBy, [on]],
  [
    'mayAccelerate',
    contracts.mayAccelerate,
    [{ total: yuan(300), overdue: yuan(60), instalmentCount: 3, isDemandedAndTimeOver: true }],
  ],
  ['meterTitle', contracts.meterTitle, [yuan(300), yuan(60)]],
  [
    'mayTakeBack',
    contracts.mayTakeBack,
    [
      {
        price: yuan(300),
        paid: yuan(60),
        hasSignedClause: true,
        ground: 'unpaid',
        demand: { deliveredOn: on, cureDays: 10 },
        isSoldInGoodFaith: false,
        asOf: later,
      },
    ],
  ],
  [
    'checkRegistration',
    contracts.checkRegistration,
    [{ deliveredOn: on, registeredOn: on, expiresOn: later, asOf: later }],
  ],
  ['courtLevel', contracts.courtLevel, [yuan(100), true]],
  [
    'altman',
    credit.altman,
    [
      {
        currentAssets: yuan(3000),
        currentLiabilities: yuan(2000),
        totalAssets: yuan(5000),
        retainedEarnings: yuan(800),
        ebit: yuan(400),
        bookEquity: yuan(1800),
        totalLiabilities: yuan(3200),
        sales: yuan(7500),
      },
    ],
  ],
  [
    'creditLimit',
    credit.creditLimit,
    [
      {
        need: { annualSalesNet: yuan(1000), taxPercent: '13', termDays: 30, graceDays: 15, yearDays: 365 },
        netWorth: { amount: yuan(5), percent: '10' },
        insurer: { limit: yuan(4), coverPercent: '90' },
        roundDownTo: yuan(1),
      },
    ],
  ],
  ['paymentIndex', credit.paymentIndex, [[{ amount: yuan(5), daysBeyondTerms: 3 }], 'amount']],
  ['simpleDso', kpi.simpleDso, [{ receivables: yuan(5), creditSales: yuan(7), days: 30 }]],
  ['averageDaysDelinquent', kpi.averageDaysDelinquent, [{ dso: '40', bestPossibleDso: '30' }]],
  [
    'countbackDso',
    kpi.countbackDso,
    [{ receivables: yuan(5), monthsNewestFirst: [{ sales: yuan(3), days: 30 }] }],
  ],
  [
    'collectionEffectiveness',
    kpi.collectionEffectiveness,
    [{ opening: yuan(5), creditSales: yuan(5), closing: yuan(4), closingNotDue: yuan(3) }],
  ],
  [
    'receivablesTurnover',
    kpi.receivablesTurnover,
    [{ netCreditSales: yuan(5), opening: yuan(5), closing: yuan(4), days: 365 }],
  ],
  ['badDebtRate', kpi.badDebtRate, [{ writtenOff: yuan(1), base: 'creditSales', amount: yuan(4) }]],
  ['collectionRate', kpi.collectionRate, [{ collectedOfDue: yuan(1), fellDue: yuan(4) }]],
  ['rollRate', kpi.rollRate, [{ bucketBefore: yuan(4), nextBucketNow: yuan(1) }]],
  ['concentration', kpi.concentration, [{ balances: [yuan(4), yuan(3)], count: 1 }]],
  ['weightedDaysToPay', kpi.weightedDaysToPay, [[{ amount: yuan(4), days: 3 }]]],
  ['provisionMatrix', provision.provisionMatrix, [[{ balance: yuan(4), lossRatePercent: '3' }]]],
  [
    'cohortLossRates',
    provision.cohortLossRates,
    [{ sales: yuan(10), unpaidAtStage: [yuan(10), yuan(5)], neverPaid: yuan(1) }],
  ],
  ['migrationLossRates', provision.migrationLossRates, [['20'], { lgdPercent: '100', forwardFactor: '1.1' }]],
  [
    'taxBadDebt',
    provision.taxBadDebt,
    [{ overdueMonths: 36, amount: yuan(5), annualRevenue: yuan(50), isWrittenOffInBooks: true }],
  ],
  ['scheduleDunning', (due: IsoDate) => scheduleDunning(shippedDunningPolicy(), due), [on]],
  ['checkDunningPolicy', checkDunningPolicy, [{ ...shippedDunningPolicy(), name: null, id: null }]],
  ['checkIban', identifiers.checkIban, ['GB82WEST12345698765432']],
  ['checkUscc', identifiers.checkUscc, ['91350100M000100Y43']],
  ['checkVat', identifiers.checkVat, ['DE136695976']],
  ['checkCreditorReference', identifiers.checkCreditorReference, ['RF18539007547034']],
  ['rmbUppercase', rmbUppercase, [yuan(100)]],
  ['rmbDate', rmbDate, [on]],
  ['parseDecimal', parseDecimal, ['1.00', 'CNY']],
  ['parseIsoDate', parseIsoDate, ['2026-01-01']],
  ['rollToWorkingDay', (day: never) => rollToWorkingDay(calendar, day), [on]],
  ['lookUpRate', (day: never) => lookUpRate(book, 'cn-lpr-1y', day), [on]],
  ['stepRates', (from: never, to: never) => stepRates(book, 'eu-reference', from, to), [on, later]],
];
