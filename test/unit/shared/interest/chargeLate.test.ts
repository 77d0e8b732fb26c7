import { describeTrace } from '@shared/i18n';
import { agreedRegime, type LateChargeRegime } from '@shared/interest';
import { toDecimal } from '@shared/money';
import { describe, expect, test } from 'vitest';
import { charge, claim, daily, figures, regimeOf, tiers } from '@test/builders/lateCharges';

/** Figures worked out in statutes, guides and the declared rules. */
describe('late charges that others worked out', () => {
  test.each([
    ['0.05 % a day', 10_000_000, '2026-03-31', '2026-06-30', 'cn-sme-statutory', 91, '4550.00'],
    ['0.05 % a day, 61 days', 8_888_888, '2026-04-30', '2026-06-30', 'cn-sme-statutory', 61, '2711.11'],
    ['0.05 % a day, 15 days', 1_234_567, '2026-06-15', '2026-06-30', 'cn-sme-statutory', 15, '92.59'],
    [
      'LPR of the breach, it does not float',
      20_000_000,
      '2024-09-30',
      '2025-03-31',
      'cn-lpr-uplift',
      182,
      '4343.07',
    ],
    [
      'doubled part after judgment',
      10_000_000,
      '2026-01-31',
      '2026-03-02',
      'cn-judgment-doubled',
      30,
      '525.00',
    ],
    ['Directive over a half-year', 2_000_000, '2026-05-15', '2026-08-31', 'eu-directive', 108, '609.15'],
    ['BGB § 288', 1_000_000, '2026-05-31', '2026-07-31', 'de-288-b2b', 61, '173.76'],
    ['UK Act, 60 days at 11.75 %', 1_000_000, '2026-03-31', '2026-05-30', 'gb-statutory', 60, '193.15'],
    ['US, two full months', 800_000, '2026-01-31', '2026-03-31', 'us-contract-monthly', 59, '240.00'],
    ['US, 60 days of 18 %', 800_000, '2026-01-31', '2026-04-01', 'us-contract-annual', 60, '236.71'],
  ])('%s', (_what, minor, dueOn, asOf, id, days, sum) => {
    const currency = { gb: 'GBP', de: 'EUR', eu: 'EUR', us: 'USD' }[id.slice(0, 2)] ?? 'CNY';
    const found = charge(claim(minor, dueOn, [], { currency }), regimeOf(id), asOf);
    expect([found.days, toDecimal(found.charge)]).toEqual([days, sum]);
  });

  test.each([
    ['365', '22500.00'],
    ['360', '22812.50'],
  ] as const)('LPR with a year of %s days', (dayCount, sum) => {
    const rate = { ...regimeOf('cn-lpr-uplift').rate, upliftPercent: '50' } as never;
    const regime = { ...regimeOf('cn-lpr-uplift'), rate, dayCount };
    expect(toDecimal(charge(claim(50_000_000, '2025-06-30'), regime, '2026-06-30').charge)).toBe(sum);
  });

  test.each([
    ['marginal', 75, '4320.00'],
    ['marginal', 30, '1080.00'],
    ['marginal', 31, '1140.00'],
    ['marginal', 61, '2976.00'],
    ['whole-period', 60, '3600.00'],
    ['whole-period', 61, '5856.00'],
    ['whole-period', 75, '7200.00'],
  ] as const)('%s tiers after %d days', (mode, days, sum) => {
    const regime = agreedRegime({ rate: { kind: 'tiers', mode, tiers } });
    const asOf = ['2026-04-30', '2026-05-01', '2026-05-30', '2026-05-31', '2026-06-14'].find(
      (_, place) => [30, 31, 60, 61, 75][place] === days,
    );
    expect(toDecimal(charge(claim(12_000_000, '2026-03-31'), regime, asOf ?? '').charge)).toBe(sum);
  });

  test('nothing on the due day, a day on the next', () => {
    const of = claim(10_000_000, '2026-03-31');
    expect(figures(charge(of, daily('0.0005'), '2026-03-31'))).toMatchObject({ days: 0, charge: '0.00' });
    expect(figures(charge(of, daily('0.0005'), '2026-04-01'))).toMatchObject({ days: 1, charge: '50.00' });
  });
});

describe('the stretches of a charge', () => {
  const bgb = (dayCount: '365' | 'act/act') =>
    charge(
      claim(1_000_000, '2024-11-30', [], { currency: 'EUR' }),
      { ...regimeOf('de-288-b2b'), dayCount },
      '2025-01-31',
    );

  test('step with the Basiszinssatz at the turn of the year', () => {
    expect(bgb('365').segments.map(({ from, to, days, rate }) => [from, to, days, rate])).toEqual([
      ['2024-12-01', '2024-12-31', 31, { kind: 'annual', percent: '12.37', yearDays: 365 }],
      ['2025-01-01', '2025-01-31', 31, { kind: 'annual', percent: '11.27', yearDays: 365 }],
    ]);
  });

  test('count the actual days of each year where the regime says so', () => {
    expect(toDecimal(bgb('365').charge)).toBe('200.78');
    expect(toDecimal(bgb('act/act').charge)).toBe('200.49');
    expect(bgb('act/act').segments.map(({ rate }) => rate)).toMatchObject([
      { yearDays: 366 },
      { yearDays: 365 },
    ]);
  });

  test('are not rounded: two halves of a cent make the cent that the whole makes', () => {
    const one = agreedRegime({ rate: { kind: 'annual', annualPercent: '1' } });
    const of = claim(36_500, '2025-12-31', [['2026-01-01', 18_250]]);
    const found = charge(of, one, '2026-01-02');
    expect(found.segments.map(({ amount }) => amount)).toEqual(['0.01', '0.005']);
    expect(toDecimal(found.charge)).toBe('0.02');
  });

  test('end with the tier, and a clause without an open end says so when it is passed', () => {
    const closed = agreedRegime({ rate: { kind: 'tiers', mode: 'marginal', tiers: tiers.slice(0, 2) } });
    expect(charge(claim(12_000_000, '2026-03-31'), closed, '2026-05-30').segments).toHaveLength(2);
    expect(() => charge(claim(12_000_000, '2026-03-31'), closed, '2026-05-31')).toThrow('gap');
  });
});

describe('a month at a time', () => {
  const monthly = regimeOf('us-contract-monthly');

  test.each([
    ['2026-02-27', '0.00'],
    ['2026-02-28', '15.00'],
    ['2026-03-30', '15.00'],
    ['2026-03-31', '30.00'],
  ])('full months alone are charged: on %s %s', (asOf, sum) => {
    const of = claim(100_000, '2026-01-31', [], { currency: 'USD' });
    expect(toDecimal(charge(of, monthly, asOf).charge)).toBe(sum);
  });

  test('on what stayed open through the whole month', () => {
    const of = claim(100_000, '2026-01-31', [['2026-03-15', 40_000]], { currency: 'USD' });
    expect(toDecimal(charge(of, monthly, '2026-03-31').charge)).toBe('24.00');
    expect(charge(of, monthly, '2026-03-31').perDay).toBeNull();
  });

  test('at most the highest rate that the law permits', () => {
    const limited = { ...monthly, ceilingAnnualPercent: '12' };
    const of = claim(100_000, '2026-01-31', [], { currency: 'USD' });
    const found = charge(of, limited, '2026-03-31');
    expect([toDecimal(found.uncapped), toDecimal(found.charge)]).toEqual(['30.00', '19.40']);
    expect(found.trace.map(({ step }) => step)).toContain('charge.ceiling');
  });
});

describe('grace', () => {
  const of = claim(10_000_000, '2026-03-31');
  const after = (days: number) => `2026-04-${String(days).padStart(2, '0')}`;

  test.each([
    ['dueDate', 5, '0.00'],
    ['dueDate', 6, '300.00'],
    ['graceEnd', 5, '0.00'],
    ['graceEnd', 6, '50.00'],
  ] as const)('of five days, charged from the %s: after %d days %s', (runsFrom, days, sum) => {
    const found = charge(of, daily('0.0005', { grace: { days: 5, runsFrom } }), after(days));
    expect(toDecimal(found.charge)).toBe(sum);
    expect(found.days).toBe(sum === '0.00' ? 0 : runsFrom === 'dueDate' ? 6 : 1);
  });

  test('that is kept costs nothing, however late one asks', () => {
    const kept = claim(10_000_000, '2026-03-31', [['2026-04-05', 10_000_000]]);
    const found = charge(kept, daily('0.0005', { grace: { days: 5, runsFrom: 'dueDate' } }), '2026-12-31');
    expect(figures(found)).toMatchObject({ days: 0, charge: '0.00', total: '0.00' });
    expect(found.trace[1]).toMatchObject({ step: 'charge.withinGrace', graceDays: 5 });
  });
});

describe('a cap', () => {
  test('holds the charge at a part of what was open on the due date', () => {
    const of = claim(10_000_000, '2026-03-31', [['2026-03-31', 2_000_000]]);
    const found = charge(of, daily('0.001', { capPercent: '5' }), '2026-06-30');
    expect([toDecimal(found.uncapped), toDecimal(found.charge)]).toEqual(['7280.00', '4000.00']);
    expect(found.trace.find(({ step }) => step === 'charge.cap')).toMatchObject({
      percent: '5',
      base: '80000',
      cap: '4000',
      uncapped: '7280',
    });
  });

  test('that is not reached changes nothing', () => {
    const found = charge(
      claim(10_000_000, '2026-03-31'),
      daily('0.0005', { capPercent: '20' }),
      '2026-06-30',
    );
    expect(toDecimal(found.charge)).toBe('4550.00');
    expect(found.trace.map(({ step }) => step)).not.toContain('charge.cap');
  });
});

describe('fixed compensation', () => {
  test.each([
    [99_999, '40.00'],
    [100_000, '70.00'],
    [999_999, '70.00'],
    [1_000_000, '100.00'],
  ])('of a British debt of %d pence is %s', (minor, sum) => {
    const found = charge(
      claim(minor, '2026-03-31', [], { currency: 'GBP' }),
      regimeOf('gb-statutory'),
      '2026-04-01',
    );
    expect(found.compensation && toDecimal(found.compensation)).toBe(sum);
  });

  test('is part of the total once something is late, and of nothing before', () => {
    const of = claim(500_000, '2025-06-30', [], { currency: 'GBP' });
    expect(figures(charge(of, regimeOf('gb-statutory'), '2025-10-08'))).toMatchObject({ total: '5237.81' });
    expect(charge(of, regimeOf('gb-statutory'), '2025-06-30').compensation).toBeNull();
  });

  test('in another currency stands beside the total', () => {
    const found = charge(
      claim(500_000, '2026-03-31', [], { currency: 'USD' }),
      regimeOf('de-288-b2b'),
      '2026-04-30',
    );
    expect(found.compensation).toEqual({ minor: 4_000, currency: 'EUR' });
    expect(found.total.minor).toBe(500_000 + found.charge.minor);
    expect(found.notes.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['note.otherCurrency', 'note.creditedAgainstCosts']),
    );
  });

  test('that depends on the size is not guessed in another currency', () => {
    const found = charge(
      claim(500_000, '2026-03-31', [], { currency: 'EUR' }),
      regimeOf('gb-statutory'),
      '2026-04-30',
    );
    expect(found.compensation).toBeNull();
    expect(found.notes.map(({ step }) => step)).toContain('note.sizeInOtherCurrency');
  });
});

describe('the trace of a charge', () => {
  test('tells the British figure of the guides line by line', () => {
    const found = charge(
      claim(1_000_000, '2026-03-31', [], { currency: 'GBP' }),
      regimeOf('gb-statutory'),
      '2026-05-30',
    );
    expect(describeTrace(found.trace, 'en').map(({ text, result }) => [text, result])).toEqual([
      ['Charged by: Statutory interest (UK)', ''],
      ['Due on 2026-03-31, charged from 2026-04-01, both days of a stretch included.', ''],
      [
        'Bank Rate, half-year reference on 2026-04-01, in force since 2026-01-01, from a public copy',
        '3.75 %',
      ],
      ['3.75 % plus 8 points', '11.75 % a year'],
      [
        '2026-04-01 to 2026-05-30, 60 days on 10,000.00 GBP at 11.75 % a year, year of 365 days',
        '193.150685 GBP',
      ],
      ['Sum of the stretches 193.150685 GBP, rounded once', '193.15 GBP'],
      ['Fixed compensation, once, for a debt of 10,000.00 GBP', '100.00 GBP'],
      [
        'Principal 10,000.00 GBP + charge 193.15 GBP + fee 0.00 GBP + compensation 100.00 GBP',
        '10,293.15 GBP',
      ],
    ]);
  });

  test('tells the same in Chinese, with the law behind each step', () => {
    const found = charge(claim(10_000_000, '2026-03-31'), regimeOf('cn-sme-statutory'), '2026-06-30');
    const lines = describeTrace(found.trace, 'zh-CN');
    expect(lines.map(({ text }) => text)).toEqual([
      '计收依据：中小企业款项逾期利息（每日万分之五）',
      '到期日 2026-03-31，自 2026-04-01 起计收，各段首尾两日均计入。',
      '2026-04-01 至 2026-06-30，91 天，基数 100,000.00 CNY，每日 0.0005',
      '各段合计 4,550.00 CNY，只四舍五入一次',
      '本金 100,000.00 CNY + 违约金或利息 4,550.00 CNY + 费用 0.00 CNY + 固定补偿 0.00 CNY',
    ]);
    expect(lines[2]?.source).toContain('第十七条');
  });

  test('adds up: the stretches make the sum, the parts make the total', () => {
    const of = claim(12_000_000, '2026-03-31', [['2026-05-15', 4_000_000]], { feeMinor: 5_000 });
    const found = charge(
      of,
      agreedRegime({ rate: { kind: 'tiers', mode: 'marginal', tiers } }),
      '2026-06-14',
    );
    const sum = found.segments.reduce((all, { amount }) => all + Number(amount), 0);
    expect(sum).toBeCloseTo(3540, 9);
    expect(found.total.minor).toBe(found.principalOpen.minor + found.chargeOpen.minor + found.feeOpen.minor);
    expect(figures(found)).toMatchObject({ charge: '3540.00', total: '83590.00', feeOpen: '50.00' });
  });

  test('what one more day costs is told for the next letter', () => {
    const of = claim(10_000_000, '2026-03-31', [['2026-05-15', 4_000_000]]);
    const perDay = (regime: LateChargeRegime, asOf: string) => {
      const found = charge(of, regime, asOf).perDay;
      return found && toDecimal(found);
    };
    expect(perDay(daily('0.0005'), '2026-05-15')).toBe('30.00');
    expect(perDay(daily('0.0005', { capPercent: '1' }), '2026-05-15')).toBe('0.00');
    expect(perDay(daily('0.0005', { ceilingAnnualPercent: '12' }), '2026-05-15')).toBe('19.73');
    expect(perDay(daily('0.0005', { grace: { days: 90, runsFrom: 'graceEnd' } }), '2026-05-15')).toBe('0.00');
  });
});
