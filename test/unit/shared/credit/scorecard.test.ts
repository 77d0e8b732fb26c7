import { readScorecard, scoreCustomer, type ScoreFacts, shippedScorecard } from '@shared/credit';
import scorecardFile from '../../../../resources/credit/scorecard.json';
import { describeTrace } from '@shared/i18n';
import { must } from '@shared/result';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const card = shippedScorecard();
const good: ScoreFacts = {
  zDoublePrime: '2.9618',
  currentRatio: '1.50',
  debtToAssetsPercent: '64',
  profitYears: 2,
  hasPositiveCashFlow: true,
  daysBeyondTerms: '9',
  yearsInBusiness: '6',
  capitalToExposure: '1',
  relationYears: '2',
  insurerGrade: 5,
  publicRecord: 'clean',
};
const best: ScoreFacts = {
  zDoublePrime: '3.5',
  currentRatio: '2.0',
  debtToAssetsPercent: '40',
  profitYears: 2,
  hasPositiveCashFlow: true,
  daysBeyondTerms: '0',
  yearsInBusiness: '12',
  capitalToExposure: '5',
  relationYears: '5',
  insurerGrade: 2,
  publicRecord: 'clean',
};
const scoreOf = (facts: ScoreFacts) => must(scoreCustomer(card, facts));

describe('the scorecard', () => {
  test('27 + 18 + 11 + 11 + 10 = 77 is class B', () => {
    expect(scoreOf(good)).toMatchObject({
      blocks: { financial: 27, payment: 18, stability: 11, insurer: 11, publicRecord: 10 },
      total: 77,
      mostPoints: 100,
      class: 'B',
      knockOuts: [],
      caps: [],
      missingPercent: '0',
    });
  });

  test('shows its sum line by line', () => {
    const told = describeTrace(scoreOf(good).trace, 'en').map(({ text, result }) => `${text} → ${result}`);
    expect(told[2]).toBe('Debt to assets, %: 64 → 3 of 6');
    expect(told.slice(-2)).toEqual(['Points in all → 77 of 100', '77 points are class B, from 65 on → B']);
  });

  test.each<[keyof ScoreFacts, string | number | boolean | undefined, number]>([
    ['zDoublePrime', '2.61', 10],
    ['zDoublePrime', '2.60', 5],
    ['zDoublePrime', '1.10', 5],
    ['zDoublePrime', '1.0999', 0],
    ['currentRatio', '1.49', 3],
    ['currentRatio', '0.99', 0],
    ['debtToAssetsPercent', '50', 6],
    ['debtToAssetsPercent', '70', 3],
    ['debtToAssetsPercent', '130', 0],
    ['profitYears', 1, 2],
    ['profitYears', 0, 0],
    ['hasPositiveCashFlow', false, 0],
    ['daysBeyondTerms', '-5', 30],
    ['daysBeyondTerms', '0.5', 25],
    ['daysBeyondTerms', '7', 25],
    ['daysBeyondTerms', '15', 18],
    ['daysBeyondTerms', '30', 10],
    ['daysBeyondTerms', '60', 4],
    ['daysBeyondTerms', '60.1', 0],
    ['daysBeyondTerms', undefined, 12],
    ['yearsInBusiness', '10', 8],
    ['yearsInBusiness', '4.9', 4],
    ['yearsInBusiness', '0.5', 0],
    ['capitalToExposure', '0.5', 1],
    ['capitalToExposure', undefined, 0],
    ['relationYears', '3', 3],
    ['insurerGrade', 3, 15],
    ['insurerGrade', 6, 7],
    ['insurerGrade', 7, 4],
    ['insurerGrade', 8, 1],
    ['insurerGrade', undefined, 6],
    ['publicRecord', 'smallSuits', 6],
    ['publicRecord', 'abnormalOperation', 2],
  ])('%s of %s gives %i points', (key, value, points) => {
    const factor = key === 'hasPositiveCashFlow' ? 'positiveCashFlow' : key;
    const line = scoreOf({ ...best, [key]: value }).lines.find((one) => one.factor === factor);
    expect(line?.points).toBe(points);
  });

  test.each<[ScoreFacts, string]>([
    [{ publicRecord: 'dishonestDebtor' }, 'publicRecord'],
    [{ publicRecord: 'deregistered' }, 'publicRecord'],
    [{ insurerGrade: 9 }, 'insurerGrade'],
    [{ overdueDaysWithUs: 91 }, 'overdueWithUs'],
  ])('%j is D whatever the points', (change, knockOut) => {
    expect(scoreOf({ ...best, ...change })).toMatchObject({ class: 'D', knockOuts: [knockOut] });
  });

  test('90 points with a dishonest debtor are D; 90 days overdue are not yet', () => {
    expect(scoreOf({ ...best, publicRecord: 'dishonestDebtor' })).toMatchObject({
      total: 90,
      classByPoints: 'A',
      class: 'D',
    });
    expect(scoreOf({ ...best, overdueDaysWithUs: 90 }).class).toBe('A');
  });

  test('missing data cap the class', () => {
    const noPapers: ScoreFacts = {
      daysBeyondTerms: '0',
      yearsInBusiness: '12',
      capitalToExposure: '9',
      relationYears: '9',
      publicRecord: 'clean',
    };
    expect(scoreOf(noPapers)).toMatchObject({
      total: 61,
      class: 'C',
      caps: ['noFinancialsNoGrade', 'muchMissing'],
    });
    const noHistory = scoreOf({ ...best, daysBeyondTerms: undefined, insurerGrade: undefined });
    expect(noHistory).toMatchObject({ missingPercent: '45', caps: ['muchMissing'], classByPoints: 'B' });
    const forty = scoreOf({ ...best, daysBeyondTerms: undefined, zDoublePrime: undefined });
    expect(forty).toMatchObject({ missingPercent: '40', caps: [] });
    expect(scoreOf({})).toMatchObject({ total: 18, class: 'D', missingPercent: '100' });
  });

  test.each<[object, string, string]>([
    [{ insurerGrade: 0 }, 'insurerGrade', 'zero'],
    [{ insurerGrade: 11 }, 'insurerGrade', 'tooLarge'],
    [{ insurerGrade: 2.5 }, 'insurerGrade', 'whole'],
    [{ profitYears: 3 }, 'profitYears', 'tooLarge'],
    [{ currentRatio: '-1' }, 'currentRatio', 'negative'],
    [{ currentRatio: 'good' }, 'currentRatio', 'decimal'],
    [{ debtToAssetsPercent: '-0.1' }, 'debtToAssetsPercent', 'negative'],
    [{ yearsInBusiness: '-2' }, 'yearsInBusiness', 'negative'],
    [{ publicRecord: 'rumours' }, 'publicRecord', 'unknown'],
    [{ publicRecord: 'toString' }, 'publicRecord', 'unknown'],
  ])('%j is refused: %s %s', (change, field, reason) => {
    expect(scoreCustomer(card, { ...best, ...change })).toMatchObject({
      ok: false,
      error: { field, reason },
    });
  });

  test('never gives more points for later payment', () => {
    const days = fc.integer({ min: -50, max: 200 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const of = (value: number) => scoreOf({ ...good, daysBeyondTerms: String(value) }).total;
        expect(a <= b ? of(a) >= of(b) : of(a) <= of(b)).toBe(true);
      }),
    );
  });
});

describe('a scorecard from outside', () => {
  const change = (path: (file: typeof scorecardFile) => unknown) => {
    const file = structuredClone(scorecardFile);
    path(file);
    return readScorecard(file);
  };

  test.each<[string, (file: typeof scorecardFile) => unknown, string, string]>([
    [
      'points that are not 100 in all',
      (file) => (file.factors[0]!.bands![0]!.points = 11),
      'factors',
      'total',
    ],
    ['a question twice', (file) => file.factors.push(file.factors[0]!), 'factors', 'tooMany'],
    [
      'a question in the place of another',
      (file) => (file.factors[1] = file.factors[0]!),
      'factors[1].factor',
      'twice',
    ],
    ['bands out of order', (file) => file.factors[1]!.bands!.reverse(), 'factors[1].bands[1]', 'order'],
    ['classes out of order', (file) => (file.classes.B = 80), 'classes.B', 'order'],
    [
      'points for missing data above the rest',
      (file) => (file.factors[9]!.missing = 16),
      'factors[9].missing',
      'tooLarge',
    ],
    [
      'an unknown record',
      (file) => file.knockOuts.publicRecords.push('rumours'),
      'knockOuts.publicRecords[3]',
      'unknown',
    ],
    [
      'a share above 100',
      (file) => (file.caps.missingAbovePercent = '101'),
      'caps.missingAbovePercent',
      'over100',
    ],
    ['no bands', (file) => Reflect.deleteProperty(file.factors[0]!, 'bands'), 'factors[0].bands', 'missing'],
    ['an unknown key', (file) => Object.assign(file, { extra: 1 }), 'file', 'unknown'],
  ])('is refused with %s', (_name, path, field, reason) => {
    expect(change(path)).toMatchObject({
      ok: false,
      error: { code: 'dataFile.invalid', file: 'scorecard', field, reason },
    });
  });

  test('with other weights is used', () => {
    const file = structuredClone(scorecardFile);
    file.factors[0]!.bands![0]!.points = 15;
    file.factors[9]!.bands![0]!.points = 11;
    file.factors[9]!.bands![1]!.points = 10;
    file.factors[10]!.words!.clean = 9;
    expect(must(scoreCustomer(must(readScorecard(file)), best))).toMatchObject({ total: 100, class: 'A' });
  });

  test('that is none is refused', () => {
    for (const value of [null, 5, 'card', [], {}]) expect(readScorecard(value).ok).toBe(false);
  });
});
