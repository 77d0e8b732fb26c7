import Big from 'big.js';
import { toDecimal } from '@shared/money';
import {
  type Allowance,
  allowanceAt,
  cohortLossRates,
  type LossRates,
  migrationLossRates,
  provisionMatrix,
  taxBadDebt,
} from '@shared/provision';
import { type Answer } from '../compare';
import { type Fields, type Json, MalformedCase, readFields } from '../values';
import { amountOf, countOf, decimalOf, given, listOf, optionalDecimal } from './readGiven';
import { answerWith } from './refused';

export const provisionTopics = {
  provision: (value: Fields): Answer => {
    const fields = given(value, ['rows']);
    const rows = listOf(fields['rows'], 'rows', (item, where) => {
      const row = readFields(item, ['balance', 'lossRatePct'], where);
      return {
        balance: amountOf(row, 'balance', where),
        lossRatePercent: decimalOf(row, 'lossRatePct', where),
      };
    });
    return answerWith(provisionMatrix(rows), allowanceAnswer);
  },
  'provision-flow': (value: Fields): Answer => {
    const fields = given(value, ['cohort', 'balances']);
    const cohort = readFields(fields['cohort'] ?? null, ['sales', 'unpaidAtStage', 'neverPaid'], 'cohort');
    const rates = cohortLossRates({
      sales: amountOf(cohort, 'sales', 'cohort'),
      unpaidAtStage: amountsOf(cohort['unpaidAtStage'], 'unpaidAtStage'),
      neverPaid: amountOf(cohort, 'neverPaid', 'cohort'),
    });
    return answerWith(rates, (found) => withBalances(found, fields['balances']));
  },
  'provision-migration': (value: Fields): Answer => {
    const fields = given(value, ['rollRatesPct', 'balances', 'lgdPct', 'forwardFactor']);
    const rolls = listOf(fields['rollRatesPct'], 'rollRatesPct', (item, where) =>
      decimalOf({ item }, 'item', where),
    );
    const rates = migrationLossRates(rolls, {
      lgdPercent: optionalDecimal(fields, 'lgdPct'),
      forwardFactor: optionalDecimal(fields, 'forwardFactor'),
    });
    return answerWith(rates, (found) => withBalances(found, fields['balances']));
  },
  'tax-bad-debt': (value: Fields): Answer => {
    const fields = given(value, ['overdueMonths', 'amount', 'annualRevenue', 'writtenOffInBooks']);
    const { writtenOffInBooks } = fields;
    if (typeof writtenOffInBooks !== 'boolean')
      throw new MalformedCase(`given needs 'writtenOffInBooks' true or false`);
    const verdict = taxBadDebt({
      overdueMonths: countOf(fields, 'overdueMonths'),
      amount: amountOf(fields, 'amount'),
      annualRevenue: amountOf(fields, 'annualRevenue'),
      isWrittenOffInBooks: writtenOffInBooks,
    });
    return answerWith(verdict, ({ isCandidate }) => ({ deductibleCandidate: isCandidate }));
  },
};

function amountsOf(value: Json | undefined, where: string) {
  return listOf(value, where, (item, at) => amountOf({ item }, 'item', at));
}

function withBalances(rates: LossRates, balances: Json | undefined): Answer {
  const lossRatesPct = rates.percents.map((percent) => new Big(percent));
  if (balances === undefined) return { lossRatesPct };
  const allowance = allowanceAt(rates, amountsOf(balances, 'balances'));
  const answer = answerWith(allowance, allowanceAnswer);
  return { lossRatesPct, ...(answer as { readonly [key: string]: Answer }) };
}

function allowanceAnswer({ rows, total }: Allowance): Answer {
  return { rowsAllowance: rows.map(({ allowance }) => toDecimal(allowance)), total: toDecimal(total) };
}
