import Big from 'big.js';
import {
  averageDaysDelinquent,
  badDebtRate,
  bestPossibleDso,
  collectionEffectiveness,
  collectionRate,
  countbackDso,
  overdueShare,
  receivablesToRevenue,
  receivablesTurnover,
  rollRate,
  simpleDso,
  weightedDaysToPay,
} from '@shared/kpi';
import { toDecimal } from '@shared/money';
import { type Answer } from '../compare';
import { type Fields, readFields } from '../values';
import { amountOf, countOf, decimalOf, given, listOf } from './readGiven';
import { answerWith } from './refused';

export const kpiTopics = {
  'dso-simple': (value: Fields): Answer => {
    const fields = given(value, ['ar', 'creditSales', 'days']);
    const sales = { creditSales: amountOf(fields, 'creditSales'), days: countOf(fields, 'days') };
    const dso = simpleDso({ receivables: amountOf(fields, 'ar'), ...sales });
    return answerWith(dso, (figure) => ({ dso: new Big(figure.value) }));
  },
  'dso-best-possible': (value: Fields): Answer => {
    const fields = given(value, ['currentAr', 'creditSales', 'days']);
    const sales = { creditSales: amountOf(fields, 'creditSales'), days: countOf(fields, 'days') };
    const dso = bestPossibleDso({ notDue: amountOf(fields, 'currentAr'), ...sales });
    return answerWith(dso, (figure) => ({ bpdso: new Big(figure.value) }));
  },
  'average-days-delinquent': (value: Fields): Answer => {
    const fields = given(value, ['dso', 'bpdso']);
    const figures = { dso: decimalOf(fields, 'dso'), bestPossibleDso: decimalOf(fields, 'bpdso') };
    return answerWith(averageDaysDelinquent(figures), (figure) => ({ add: new Big(figure.value) }));
  },
  'dso-countback': (value: Fields): Answer => {
    const fields = given(value, ['ar', 'monthlySalesNewestFirst']);
    const monthsNewestFirst = listOf(
      fields['monthlySalesNewestFirst'],
      'monthlySalesNewestFirst',
      (item, where) => {
        const month = readFields(item, ['sales', 'days'], where);
        return { sales: amountOf(month, 'sales', where), days: countOf(month, 'days', where) };
      },
    );
    return answerWith(countbackDso({ receivables: amountOf(fields, 'ar'), monthsNewestFirst }), (figure) => ({
      dso: new Big(figure.value),
      unexplainedAr: toDecimal(figure.unexplained),
    }));
  },
  cei: (value: Fields): Answer => {
    const fields = given(value, ['beginAr', 'creditSales', 'endTotalAr', 'endCurrentAr']);
    const index = collectionEffectiveness({
      opening: amountOf(fields, 'beginAr'),
      creditSales: amountOf(fields, 'creditSales'),
      closing: amountOf(fields, 'endTotalAr'),
      closingNotDue: amountOf(fields, 'endCurrentAr'),
    });
    return answerWith(index, (figure) => ({ ceiPct: new Big(figure.value) }));
  },
  'ar-turnover': (value: Fields): Answer => {
    const fields = given(value, ['netCreditSales', 'beginAr', 'endAr', 'days']);
    const turnover = receivablesTurnover({
      netCreditSales: amountOf(fields, 'netCreditSales'),
      opening: amountOf(fields, 'beginAr'),
      closing: amountOf(fields, 'endAr'),
      days: countOf(fields, 'days'),
    });
    return answerWith(turnover, ({ times, days }) => ({
      turnover: new Big(times),
      turnoverDays: new Big(days),
    }));
  },
  'overdue-ratio': (value: Fields): Answer => {
    const fields = given(value, ['overdueAr', 'totalAr']);
    const share = overdueShare({
      overdue: amountOf(fields, 'overdueAr'),
      receivables: amountOf(fields, 'totalAr'),
    });
    return answerWith(share, (figure) => ({ pct: new Big(figure.value) }));
  },
  'bad-debt-ratio': (value: Fields): Answer => {
    const fields = given(value, ['badDebt', 'creditSales']);
    const rate = badDebtRate({
      writtenOff: amountOf(fields, 'badDebt'),
      base: 'creditSales',
      amount: amountOf(fields, 'creditSales'),
    });
    return answerWith(rate, (figure) => ({ pct: new Big(figure.value) }));
  },
  'collection-rate': (value: Fields): Answer => {
    const fields = given(value, ['collectedOfDue', 'dueInPeriod']);
    const rate = collectionRate({
      collectedOfDue: amountOf(fields, 'collectedOfDue'),
      fellDue: amountOf(fields, 'dueInPeriod'),
    });
    return answerWith(rate, (figure) => ({ pct: new Big(figure.value) }));
  },
  'ar-to-revenue': (value: Fields): Answer => {
    const fields = given(value, ['ar', 'annualRevenue']);
    const share = receivablesToRevenue({
      receivables: amountOf(fields, 'ar'),
      annualRevenue: amountOf(fields, 'annualRevenue'),
    });
    return answerWith(share, (figure) => ({ pct: new Big(figure.value), alert: figure.isReached }));
  },
  'roll-rate': (value: Fields): Answer => {
    const fields = given(value, ['bucketPrev', 'nextBucketNow']);
    const rate = rollRate({
      bucketBefore: amountOf(fields, 'bucketPrev'),
      nextBucketNow: amountOf(fields, 'nextBucketNow'),
    });
    return answerWith(rate, (figure) => ({ pct: new Big(figure.value) }));
  },
  'weighted-days-to-pay': (value: Fields): Answer => {
    const fields = given(value, ['invoices']);
    const payments = listOf(fields['invoices'], 'invoices', (item, where) => {
      const payment = readFields(item, ['amount', 'days'], where);
      return { amount: amountOf(payment, 'amount', where), days: countOf(payment, 'days', where) };
    });
    return answerWith(weightedDaysToPay(payments), (figure) => ({ avg: new Big(figure.value) }));
  },
};
