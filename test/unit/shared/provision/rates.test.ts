import {
  allowanceAt,
  badDebtEntries,
  type Cohort,
  cohortLossRates,
  migrationLossRates,
  provisionEntries,
  provisionMatrix,
  readLossRates,
  shippedLossRates,
} from '@shared/provision';
import cnAging from '../../../../resources/provision/cn-aging.json';
import { describeTrace } from '@shared/i18n';
import { money } from '@shared/money';
import { must } from '@shared/result';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const yuan = (amount: number) => money(Math.round(amount * 100), 'CNY');
const refused = (field: string, reason: string) => ({
  ok: false,
  error: { code: 'figure.invalid', field, reason },
});

describe('the provision matrix', () => {
  const rows = [
    { balance: yuan(15_000_000), lossRatePercent: '0.3' },
    { balance: yuan(7_500_000), lossRatePercent: '1.6' },
    { balance: yuan(4_000_000), lossRatePercent: '3.6' },
    { balance: yuan(2_500_000), lossRatePercent: '6.6' },
    { balance: yuan(1_000_000), lossRatePercent: '10.6' },
  ];

  test('of IFRS 9 IE Example 12 is 580,000', () => {
    const { rows: done, total } = must(provisionMatrix(rows));
    expect(done.map(({ allowance }) => allowance)).toEqual(
      [45_000, 120_000, 144_000, 165_000, 106_000].map(yuan),
    );
    expect(total).toEqual(yuan(580_000));
  });

  test('rounds each row, and the total is their sum', () => {
    const odd = Array.from({ length: 3 }, () => ({ balance: yuan(0.01), lossRatePercent: '50' }));
    expect(must(provisionMatrix(odd)).total).toEqual(yuan(0.03));
  });

  test.each([
    [{ lossRatePercent: '100.1' }, 'rows[1].lossRatePercent', 'over100'],
    [{ lossRatePercent: '-1' }, 'rows[1].lossRatePercent', 'negative'],
    [{ balance: yuan(-1) }, 'rows[1]', 'negative'],
    [{ balance: money(1, 'USD') }, 'rows[1]', 'currency'],
  ])('%j is refused: %s %s', (change, field, reason) => {
    expect(provisionMatrix([rows[0]!, { ...rows[1]!, ...change }])).toMatchObject(refused(field, reason));
  });

  test('without rows is refused', () => {
    expect(provisionMatrix([])).toMatchObject(refused('rows', 'missing'));
  });
});

describe('migration', () => {
  const rolls = ['20', '30', '50', '60', '70'];
  const balances = [1_000_000, 200_000, 100_000, 50_000, 30_000, 20_000].map(yuan);

  test('multiplies the later roll rates', () => {
    const rates = must(migrationLossRates(rolls));
    expect(rates.percents).toEqual(['1.26', '6.3', '21', '42', '70', '100']);
    expect(must(allowanceAt(rates, balances)).total).toEqual(yuan(108_200));
  });

  test('with a forward factor of 1.10 stops at 100 %', () => {
    const rates = must(migrationLossRates(rolls, { forwardFactor: '1.10' }));
    expect(rates.percents).toEqual(['1.386', '6.93', '23.1', '46.2', '77', '100']);
    expect(must(allowanceAt(rates, balances)).total).toEqual(yuan(117_020));
    expect(describeTrace(rates.trace, 'en').at(-1)).toMatchObject({
      text: 'Loss rate of bucket 6: 100.0000 % reach the last bucket × loss given default 100 % × factor 1.10, at most 100 %',
      result: '100.0000 %',
    });
  });

  test('with half the loss given default is half the rate', () => {
    expect(must(migrationLossRates(rolls, { lgdPercent: '50' })).percents.at(-1)).toBe('50');
  });

  test.each([
    [[], {}, 'rollRates', 'missing'],
    [['20', '101'], {}, 'rollRates[1]', 'over100'],
    [['20', '-1'], {}, 'rollRates[1]', 'negative'],
    [['20'], { lgdPercent: '101' }, 'lgdPercent', 'over100'],
    [['20'], { forwardFactor: '-1' }, 'forwardFactor', 'negative'],
    [['20'], { forwardFactor: '11' }, 'forwardFactor', 'tooLarge'],
  ])('%j %j is refused: %s %s', (list, setting, field, reason) => {
    expect(migrationLossRates(list, setting)).toMatchObject(refused(field, reason));
  });

  test('needs as many balances as buckets', () => {
    const rates = must(migrationLossRates(rolls));
    expect(allowanceAt(rates, balances.slice(1))).toMatchObject(refused('balances', 'missing'));
    expect(allowanceAt(rates, [...balances, yuan(1)])).toMatchObject(refused('balances', 'tooMany'));
  });

  test('never rates an older bucket lower, nor any above 100 %', () => {
    const percent = fc.integer({ min: 0, max: 10_000 }).map((value) => String(value / 100));
    const factor = fc.integer({ min: 0, max: 1000 }).map((value) => String(value / 100));
    fc.assert(
      fc.property(fc.array(percent, { minLength: 1, maxLength: 10 }), factor, (list, forwardFactor) => {
        const rates = must(migrationLossRates(list, { forwardFactor })).percents.map(Number);
        expect(rates).toEqual(rates.toSorted((a, b) => a - b));
        expect(rates.every((rate) => rate >= 0 && rate <= 100)).toBe(true);
      }),
    );
  });
});

describe('a cohort', () => {
  const cohort: Cohort = {
    sales: yuan(100_000),
    unpaidAtStage: [100_000, 50_000, 23_000, 8_000, 2_000].map(yuan),
    neverPaid: yuan(2_000),
  };

  test('divides what was never paid by what was unpaid', () => {
    const rates = must(cohortLossRates(cohort));
    expect(rates.percents.map((percent) => Number(percent).toFixed(4))).toEqual([
      '2.0000',
      '4.0000',
      '8.6957',
      '25.0000',
      '100.0000',
    ]);
    const { rows, total } = must(allowanceAt(rates, [300_000, 140_000, 60_000, 23_000, 5_000].map(yuan)));
    expect(rows.map(({ allowance }) => allowance)).toEqual([6000, 5600, 5217.39, 5750, 5000].map(yuan));
    expect(total).toEqual(yuan(27_567.39));
  });

  test.each<[Partial<Cohort>, string, string]>([
    [{ unpaidAtStage: [yuan(100_000), yuan(100_001)] }, 'unpaidAtStage[1]', 'order'],
    [{ unpaidAtStage: [yuan(100_001)] }, 'unpaidAtStage[0]', 'order'],
    [{ unpaidAtStage: [yuan(5), yuan(0)], neverPaid: yuan(0) }, 'unpaidAtStage[1]', 'zero'],
    [{ neverPaid: yuan(2_000.01) }, 'neverPaid', 'exceedsWhole'],
    [{ neverPaid: yuan(-1) }, 'neverPaid', 'negative'],
    [{ unpaidAtStage: [] }, 'unpaidAtStage', 'missing'],
  ])('%j is refused: %s %s', (change, field, reason) => {
    expect(cohortLossRates({ ...cohort, ...change })).toMatchObject(refused(field, reason));
  });
});

describe('the entries', () => {
  const figures = { required: yuan(580), opening: yuan(400), writtenOff: yuan(100), recovered: yuan(30) };

  test('raise the allowance to what is required: 580 − (400 − 100 + 30) = 250', () => {
    const { entries, charge } = must(provisionEntries({ standard: 'cas22', ...figures }));
    expect(charge).toEqual(yuan(250));
    expect(entries).toEqual([{ debit: 'impairmentLoss', credit: 'lossAllowance', amount: yuan(250) }]);
  });

  test('take back what is too much, or book nothing', () => {
    const back = must(provisionEntries({ standard: 'ifrs9', required: yuan(100), opening: yuan(120) }));
    expect(back).toMatchObject({
      charge: yuan(-20),
      entries: [{ debit: 'lossAllowance', credit: 'impairmentLoss' }],
    });
    expect(
      must(provisionEntries({ standard: 'ifrs9', required: yuan(1), opening: yuan(1) })).entries,
    ).toEqual([]);
  });

  test('of the standard for small enterprises know no allowance', () => {
    const { entries, charge, trace } = must(provisionEntries({ standard: 'smallEnterprises', ...figures }));
    expect([entries, charge]).toEqual([[], yuan(0)]);
    expect(describeTrace(trace, 'zh-CN').at(-1)).toMatchObject({
      text: '该准则不计提坏账准备，损失实际发生时直接核销',
      source: '《小企业会计准则》第十条',
    });
  });

  test.each([
    ['cas22', 'writeOff', [['lossAllowance', 'receivables']], 0],
    [
      'cas22',
      'recovery',
      [
        ['receivables', 'lossAllowance'],
        ['bank', 'receivables'],
      ],
      0,
    ],
    ['smallEnterprises', 'writeOff', [['nonOperatingExpense', 'receivables']], 50],
    ['smallEnterprises', 'recovery', [['bank', 'nonOperatingIncome']], -50],
  ] as const)('of %s for a %s', (standard, event, accounts, charge) => {
    const proposed = must(badDebtEntries({ standard, event, amount: yuan(50) }));
    expect(proposed.entries.map(({ debit, credit }) => [debit, credit])).toEqual(accounts);
    expect(proposed.charge).toEqual(yuan(charge));
  });

  test('refuse what cannot be', () => {
    expect(provisionEntries({ standard: 'cas22', ...figures, opening: yuan(-1) })).toMatchObject(
      refused('opening', 'negative'),
    );
    expect(badDebtEntries({ standard: 'cas22', event: 'writeOff', amount: yuan(0) })).toMatchObject(
      refused('amount', 'zero'),
    );
  });
});

describe('a table of loss rates', () => {
  test('comes as a template that says it is not verified', () => {
    expect(shippedLossRates()).toMatchObject([{ id: 'cn-aging', basis: 'invoice', evidence: 'memory' }]);
  });

  test.each<[(file: typeof cnAging) => unknown, string, string]>([
    [(file) => file.bounds.reverse(), 'bounds', 'order'],
    [(file) => file.lossRatesPercent.pop(), 'lossRatesPercent', 'missing'],
    [(file) => file.lossRatesPercent.push('100'), 'lossRatesPercent', 'tooMany'],
    [(file) => (file.lossRatesPercent[2] = '130'), 'lossRatesPercent[2]', 'over100'],
    [(file) => (file.lossRatesPercent[2] = '-3'), 'lossRatesPercent[2]', 'decimal'],
    [(file) => (file.basis = 'due'), 'lossRatesPercent', 'missing'],
  ])('from outside is checked (%#)', (change, field, reason) => {
    const file = structuredClone(cnAging);
    change(file);
    expect(readLossRates(file)).toMatchObject({ ok: false, error: { file: 'provision', field, reason } });
  });
});
