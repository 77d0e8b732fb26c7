import { isoDate } from '@shared/dates';
import { catalogueOf, describeSource, describeTrace, languages } from '@shared/i18n';
import { laws, type Trace } from '@shared/trace';
import { describe, expect, test } from 'vitest';

const trace: Trace = [
  {
    step: 'charge.segment',
    part: 1,
    parts: 1,
    from: isoDate('2026-04-01'),
    to: isoDate('2026-06-30'),
    days: 91,
    base: '100000',
    currency: 'CNY',
    rate: { kind: 'daily', rate: '0.0005' },
    amount: '4550',
    source: 'cn.regulation.17',
  },
  { step: 'terms.payOnDelivery', source: 'cn.code.628' },
  { step: 'day.working', on: isoDate('2026-06-30') },
];

describe('a trace in words', () => {
  test('names the days, the base, the rate, the sum and the source', () => {
    expect(describeTrace(trace, 'en')[0]).toEqual({
      text: '2026-04-01 to 2026-06-30, 91 days on 100,000.00 CNY at 0.0005 of it a day',
      result: '4,550.00 CNY',
      source: 'PRC Regulation on Payments to SMEs (2025) art. 17',
      isVerified: true,
    });
    expect(describeTrace(trace, 'zh-CN')[0]).toEqual({
      text: '2026-04-01 至 2026-06-30，91 天，基数 100,000.00 CNY，每日 0.0005',
      result: '4,550.00 CNY',
      source: '《保障中小企业款项支付条例》（2025）第十七条',
      isVerified: true,
    });
  });

  test('says what is known from memory alone', () => {
    expect(describeTrace(trace, 'en')[1]).toMatchObject({
      source: 'PRC Civil Code art. 628 (not verified)',
      isVerified: false,
    });
    expect(describeTrace(trace, 'zh-CN')[1]?.source).toBe('《民法典》第六百二十八条（未核实）');
  });

  test('names no source where arithmetic alone was done', () => {
    expect(describeTrace(trace, 'en')[2]).toMatchObject({ source: '', isVerified: true });
  });

  test('takes a citation of a data file in the language asked for', () => {
    const cited = { zh: '合同第八条', en: 'clause 8' };
    expect(describeSource(cited, 'zh-CN')).toBe('合同第八条');
    expect(describeSource(cited, 'en')).toBe('clause 8');
  });
});

/** Facts of every kind that a step may carry; a text that reads one that is not here shows `undefined`. */
const facts = new Proxy(
  { currency: 'CNY', debtCurrency: 'CNY', rate: { kind: 'daily', rate: '0.0005' } } as Record<
    string,
    unknown
  >,
  {
    get: (own, key: string) => {
      if (key in own) return own[key];
      if (/Minor$|^minor$/.test(key)) return 100_000;
      if (/days$|Days$|count|instalments|part|years|threshold/i.test(key)) return 3;
      if (/^(base|amount|cap|ceiling|uncapped|exact|to[A-Z]\w+)$/.test(key)) return '1234.5';
      if (/^(regime|series|what)$/.test(key)) return { zh: '名称', en: 'name' };
      return `«${key}»`;
    },
  },
);

/** Words by which a step tells one of several cases; a text that looks one up is told with each of them. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'terms.buyerBound': { buyer: 'government' },
  'terms.buyerNotBound': { buyer: 'sme' },
  'terms.starts': { from: 'delivery' },
  'title.reason': { reason: 'unpaid' },
  'forum.courtPlace': { place: 'subjectMatter' },
  'charge.reference': { evidence: 'copy' },
};

describe.each(languages)('in %s', (language) => {
  const { steps } = catalogueOf(language).trace;

  test.each(Object.keys(steps))('%s can be told', (step) => {
    const chosen = choices[step] ?? { event: 'demand', reason: 'notProven' };
    const told = steps[step as keyof typeof steps](
      new Proxy(
        { ...chosen, step },
        {
          get: (own: Record<string, unknown>, key: string) => own[key] ?? facts[key],
        },
      ) as never,
    );
    expect(told.text).not.toBe('');
    expect(`${told.text} ${told.result}`).not.toMatch(/undefined|NaN|\[object/);
  });

  test.each(Object.keys(laws))('the law %s has a name', (law) => {
    expect(describeSource(law as keyof typeof laws, language)).toMatch(/\S/);
  });
});
