import Big from 'big.js';
import {
  altman,
  creditLimit,
  type NeedBasis,
  paymentIndex,
  scoreCustomer,
  shippedCreditTerms,
  shippedScorecard,
} from '@shared/credit';
import { toDecimal } from '@shared/money';
import { type CreditClass, type PublicRecord } from '@shared/trace';
import { type Answer } from '../compare';
import { type Fields, MalformedCase, readFields } from '../values';
import {
  amountOf,
  countOf,
  decimalOf,
  given,
  listOf,
  optionalAmount,
  optionalCount,
  optionalDecimal,
} from './readGiven';
import { answerWith } from './refused';

export const creditTopics = {
  altman: (value: Fields): Answer => {
    const amounts = [
      'currentAssets',
      'currentLiabilities',
      'totalAssets',
      'retainedEarnings',
      'ebit',
      'bookEquity',
      'totalLiabilities',
    ] as const;
    const fields = given(value, [...amounts, 'sales']);
    const sales = optionalAmount(fields, 'sales');
    const statements = {
      currentAssets: amountOf(fields, 'currentAssets'),
      currentLiabilities: amountOf(fields, 'currentLiabilities'),
      totalAssets: amountOf(fields, 'totalAssets'),
      retainedEarnings: amountOf(fields, 'retainedEarnings'),
      ebit: amountOf(fields, 'ebit'),
      bookEquity: amountOf(fields, 'bookEquity'),
      totalLiabilities: amountOf(fields, 'totalLiabilities'),
      ...(sales === undefined ? {} : { sales }),
    };
    return answerWith(altman(statements), ({ ratios, zDoublePrime, zDoublePrimeEmerging, zPrime }) => ({
      ...Object.fromEntries(Object.entries(ratios).map(([name, ratio]) => [name, new Big(ratio)])),
      zDoublePrime: new Big(zDoublePrime.value),
      zDoublePrimeZone: zDoublePrime.zone,
      zDoublePrimeEM: new Big(zDoublePrimeEmerging),
      zPrime: zPrime === undefined ? undefined : new Big(zPrime.value),
      zPrimeZone: zPrime?.zone,
    }));
  },
  scorecard: (value: Fields): Answer => {
    const fields = given(value, [
      'zDoublePrime',
      'currentRatio',
      'debtRatioPct',
      'profitYears',
      'ocfPositive',
      'avgDbt',
      'yearsInBusiness',
      'capitalVsExposure',
      'relationYears',
      'insurerGrade',
      'publicRecord',
      'overdueDays',
    ]);
    const score = scoreCustomer(shippedScorecard(), {
      zDoublePrime: known(optionalDecimal, fields, 'zDoublePrime'),
      currentRatio: known(optionalDecimal, fields, 'currentRatio'),
      debtToAssetsPercent: known(optionalDecimal, fields, 'debtRatioPct'),
      profitYears: known(optionalCount, fields, 'profitYears'),
      hasPositiveCashFlow: yesOrNo(fields, 'ocfPositive'),
      daysBeyondTerms: known(optionalDecimal, fields, 'avgDbt'),
      yearsInBusiness: known(optionalDecimal, fields, 'yearsInBusiness'),
      capitalToExposure: word(fields, 'capitalVsExposure', capitalWords),
      relationYears: known(optionalDecimal, fields, 'relationYears'),
      insurerGrade: known(optionalCount, fields, 'insurerGrade'),
      publicRecord: word(fields, 'publicRecord', recordWords),
      overdueDaysWithUs: known(optionalCount, fields, 'overdueDays'),
    });
    return answerWith(score, ({ blocks, total, class: class_, knockOuts }) => ({
      ...blocks,
      total,
      class: class_,
      knockOut: knockOuts.length > 0,
    }));
  },
  'payment-index': (value: Fields): Answer => {
    const fields = given(value, ['experiences', 'weights']);
    const { weights = 'amount' } = fields;
    if (weights !== 'amount' && weights !== 'count')
      throw new MalformedCase(`given needs 'weights' amount or count`);
    const experiences = listOf(fields['experiences'], 'experiences', (item, where) => {
      const experience = readFields(item, ['amount', 'daysBeyondTerms'], where);
      return {
        amount: amountOf(experience, 'amount', where),
        daysBeyondTerms: countOf(experience, 'daysBeyondTerms', where),
      };
    });
    return answerWith(paymentIndex(experiences, weights), ({ index, daysBeyondTerms }) => ({
      index: new Big(index),
      avgDbt: new Big(daysBeyondTerms),
    }));
  },
  'credit-limit': (value: Fields): Answer => {
    const fields = given(value, [
      'tnw',
      'turnover',
      'tnwPct',
      'turnoverPct',
      'need',
      'annualSalesNet',
      'vatPct',
      'termDays',
      'graceDays',
      'yearDays',
      'buyerTurnover',
      'class',
      'roundDownTo',
      'annualForecastNet',
      'taxPct',
    ]);
    const { class: class_ = 'B' } = fields;
    const usual = shippedCreditTerms()[classOf(class_)];
    const netWorth = optionalAmount(fields, 'tnw');
    const turnover = optionalAmount(fields, 'turnover') ?? optionalAmount(fields, 'buyerTurnover');
    const limit = creditLimit({
      need: optionalAmount(fields, 'need') ?? needOf(fields),
      netWorth: netWorth && {
        amount: netWorth,
        percent: optionalDecimal(fields, 'tnwPct') ?? usual.netWorthPercent,
      },
      turnover: turnover && {
        amount: turnover,
        percent: optionalDecimal(fields, 'turnoverPct') ?? usual.turnoverPercent,
      },
      roundDownTo: optionalAmount(fields, 'roundDownTo'),
    });
    return answerWith(limit, (figures) => ({
      need: figures.need === null ? undefined : toDecimal(figures.need),
      capacity: figures.capacity === null ? undefined : toDecimal(figures.capacity),
      limit: toDecimal(figures.limit),
    }));
  },
};

function needOf(fields: Fields): NeedBasis | undefined {
  const annualSalesNet =
    optionalAmount(fields, 'annualSalesNet') ?? optionalAmount(fields, 'annualForecastNet');
  if (annualSalesNet === undefined) return undefined;
  return {
    annualSalesNet,
    taxPercent: optionalDecimal(fields, 'vatPct') ?? optionalDecimal(fields, 'taxPct') ?? '0',
    termDays: countOf(fields, 'termDays'),
    graceDays: optionalCount(fields, 'graceDays'),
    yearDays: optionalCount(fields, 'yearDays'),
  };
}

const capitalWords: Readonly<Record<string, string>> = { '<1x': '0.5', '1x-5x': '1', '>=5x': '5' };

const recordWords: Readonly<Record<string, PublicRecord>> = {
  clean: 'clean',
  'small-suits': 'smallSuits',
  'abnormal-operation': 'abnormalOperation',
  'equity-frozen': 'equityFrozen',
  'dishonest-judgment-debtor': 'dishonestDebtor',
  insolvency: 'insolvency',
  deregistered: 'deregistered',
};

/** A key that is null or left out is missing data. */
function known<T>(
  read: (fields: Fields, key: string) => T | undefined,
  fields: Fields,
  key: string,
): T | undefined {
  return fields[key] === null ? undefined : read(fields, key);
}

function word<T>(fields: Fields, key: string, words: Readonly<Record<string, T>>): T | undefined {
  const value = fields[key];
  if (value === undefined || value === null) return undefined;
  const found = typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : undefined;
  if (found === undefined) throw new MalformedCase(`given has an unknown '${key}' ${decimalOf(fields, key)}`);
  return found;
}

function yesOrNo(fields: Fields, key: string): boolean | undefined {
  const value = fields[key];
  if (value === undefined || value === null || typeof value === 'boolean') return value ?? undefined;
  throw new MalformedCase(`given needs '${key}' as true or false`);
}

function classOf(value: Fields[string]): CreditClass {
  if (value !== 'A' && value !== 'B' && value !== 'C' && value !== 'D')
    throw new MalformedCase(`given needs 'class' A, B, C or D`);
  return value;
}
