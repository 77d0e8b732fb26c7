import { exampleCharge } from '@renderer/features/lateCharges/exampleCharge';
import { addTier, draftCharges, type LateChargeDraft } from '@renderer/features/lateCharges/lateChargeDraft';
import { firstDays, readLateCharges, readRate } from '@renderer/features/lateCharges/readLateCharges';
import { validityOf } from '@renderer/features/lateCharges/validity';
import { isoDate } from '@shared/dates';
import { shippedRegimes } from '@shared/interest';
import { type LateChargeBasis } from '@shared/ledger';
import { joinRates, shippedRates } from '@shared/rates';
import { describe, expect, test } from 'vitest';

const contract = { number: 'HT-2026-08', name: '买卖合同', signedOn: isoDate('2026-01-05'), clause: '9.2' };
const bases: readonly LateChargeBasis[] = [
  { kind: 'none' },
  { kind: 'statutory', regime: 'cn-sme-statutory' },
  { kind: 'statutory', regime: 'cn-lpr-uplift', upliftPercent: '50' },
  { kind: 'agreed', rate: { kind: 'daily', dailyRate: '0.0005' }, capPercent: '20', contract },
  { kind: 'agreed', rate: { kind: 'annual', annualPercent: '6.5' }, contract },
  {
    kind: 'agreed',
    rate: {
      kind: 'tiers',
      mode: 'whole-period',
      tiers: [
        { fromDay: 1, toDay: 30, dailyRate: '0.0003' },
        { fromDay: 31, toDay: 60, dailyRate: '0.0005' },
        { fromDay: 61, toDay: null, dailyRate: '0.0008' },
      ],
    },
    contract,
  },
];

const agreed = (change: Partial<LateChargeDraft>): LateChargeDraft => ({
  ...draftCharges(bases[3]),
  ...change,
});

test('what a row has comes back from the form as it was', () => {
  for (const basis of bases)
    expect(readLateCharges(draftCharges(basis), true)).toEqual({ basis, problems: [] });
  expect(readLateCharges(draftCharges(undefined), true)).toEqual({ basis: null, problems: [] });
  expect(draftCharges(undefined, 'none').choice).toBe('none');
});

test('what is wrong is told by field, with what was typed', () => {
  const draft = agreed({
    dailyPercent: 'x',
    capPercent: '0',
    contractNumber: ' ',
    signedOn: null,
    clause: '',
  });
  expect(readLateCharges(draft, true)).toEqual({
    basis: null,
    problems: [
      { field: 'dailyPercent', problem: 'notNumber', value: 'x' },
      { field: 'capPercent', problem: 'zero', value: '0' },
      { field: 'contractNumber', problem: 'empty', value: '' },
      { field: 'signedOn', problem: 'empty', value: '' },
      { field: 'clause', problem: 'empty', value: '' },
    ],
  });
});

test('a statutory rule needs an uplift of 30 to 50 only where it has one', () => {
  const draft = draftCharges(bases[2]);
  const typed = (upliftPercent: string, raises = true) =>
    readLateCharges({ ...draft, upliftPercent }, raises);
  expect(typed('２９').problems).toEqual([{ field: 'upliftPercent', problem: 'range', value: '２９' }]);
  expect(typed('half').problems).toEqual([{ field: 'upliftPercent', problem: 'notNumber', value: 'half' }]);
  expect(typed('３５％').basis).toEqual({
    kind: 'statutory',
    regime: 'cn-lpr-uplift',
    upliftPercent: '35',
  });
  expect(typed(' ').basis).toEqual({ kind: 'statutory', regime: 'cn-lpr-uplift' });
  expect(typed('half', false).problems).toEqual([]);
  expect(readLateCharges({ ...draft, regime: null }, true).problems).toEqual([
    { field: 'regime', problem: 'empty', value: '' },
  ]);
});

describe('tiers', () => {
  const tiers = [
    { key: 0, toDay: '３０', dailyPercent: '0.03' },
    { key: 4, toDay: '20', dailyPercent: '' },
    { key: 2, toDay: 'soon', dailyPercent: '0.05' },
    { key: 3, toDay: 'kept, not read', dailyPercent: '0.08' },
  ];

  test('begin the day after the one before', () => {
    expect(firstDays(tiers)).toEqual([1, 31, 21, null]);
  });

  test('are told by their own row', () => {
    expect(readRate(agreed({ rateKind: 'tiers', tiers })).problems).toEqual([
      { field: '4.dailyPercent', problem: 'empty', value: '' },
      { field: '4.toDay', problem: 'order', value: '20' },
      { field: '2.toDay', problem: 'days', value: 'soon' },
    ]);
  });

  test('one more stands last and asks the one before for its end', () => {
    const more = addTier([{ key: 7, toDay: '', dailyPercent: '0.03' }]);
    expect(more.at(-1)).toEqual({ key: 8, toDay: '', dailyPercent: '' });
    expect(readRate(agreed({ rateKind: 'tiers', tiers: more })).problems).toEqual([
      { field: '7.toDay', problem: 'empty', value: '' },
      { field: '8.dailyPercent', problem: 'empty', value: '' },
    ]);
  });
});

test('the example is what papers compute: 10,000.00 that is 40 days late', () => {
  const rules = { regimes: shippedRegimes(), rates: joinRates(shippedRates()) };
  const on = isoDate('2026-06-30');
  const charged = (basis: LateChargeBasis) => {
    if (basis.kind === 'none') return 0;
    const charge = exampleCharge(basis, rules, on, 'CNY');
    return charge.ok ? charge.value.charge.minor : charge.error.code;
  };
  // 0; 0.05 % × 40; 3.00 % × 1.5 × 40/365; 0.05 % × 40; 6.5 % × 40/365; all 40 days at 0.05 %
  expect(bases.map(charged)).toEqual([0, 20_000, 4_932, 20_000, 7_123, 20_000]);
  expect(exampleCharge(bases[2] as never, rules, isoDate('2026-12-31'), 'CNY')).toMatchObject({
    ok: false,
    error: { code: 'rates.expired' },
  });
  expect(exampleCharge(bases[3] as never, rules, on, 'JPY')).toMatchObject({
    value: { charge: { minor: 200, currency: 'JPY' } },
  });
});

test('60 days ahead are near, the day itself still holds', () => {
  const today = isoDate('2026-07-01');
  const days = ['2026-06-30', '2026-07-01', '2026-08-30', '2026-08-31'].map(isoDate);
  expect(days.map((day) => validityOf(day, isoDate('2026-06-01'), today))).toEqual([
    'past',
    'soon',
    'soon',
    'fine',
  ]);
});
