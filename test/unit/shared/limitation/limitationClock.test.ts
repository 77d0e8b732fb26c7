import { isoDate } from '@shared/dates';
import { describeTrace } from '@shared/i18n';
import { limitationClock } from '@shared/limitation';
import { must } from '@shared/result';
import { clock, demand, done } from '@test/builders/limitation';
import { describe, expect, test } from 'vitest';

describe('England and Wales: six years', () => {
  test('from the due date to the end of the corresponding day', () => {
    expect(clock('E&W', '2020-03-31')).toMatchObject({ clockBase: '2020-03-31', actBy: '2026-03-31' });
  });

  test.each([
    ['acknowledgement', true],
    ['partPayment', true],
    ['promise', true],
    ['demand', false],
    ['statement', false],
    ['extensionRequest', false],
  ] as const)('%s restarts: %s', (kind, isRestarted) => {
    const found = clock('E&W', '2020-03-31', [
      done(kind, '2024-05-10', { deliveredOn: '2024-05-10', proof: 'signed' }),
    ]);
    expect([found.isRestarted, found.actBy]).toEqual([
      isRestarted,
      isRestarted ? '2030-05-10' : '2026-03-31',
    ]);
  });

  test('a barred claim is not revived', () => {
    expect(clock('E&W', '2015-01-31', [done('partPayment', '2021-03-01')])).toMatchObject({
      status: 'expired',
      expiredOn: '2021-01-31',
      isRestarted: false,
      isDefenceWaived: false,
    });
  });

  test('a suit in time keeps the claim; the day to plan with stays', () => {
    expect(
      clock('E&W', '2020-03-31', [done('suit', '2026-03-30')], { asOf: isoDate('2027-01-01') }),
    ).toMatchObject({
      status: 'inProceedings',
      actBy: '2026-03-31',
      isRestarted: false,
    });
  });

  test('instalments are claims of their own: the earliest counts', () => {
    const dueOns = ['2020-06-30', '2020-03-31'].map((day) => isoDate(day));
    const found = must(limitationClock({ law: 'E&W', claim: { kind: 'instalments', dueOns }, events: [] }));
    expect(found.actBy).toBe('2026-03-31');
  });
});

describe('Germany: three years from the end of the year', () => {
  test.each([
    ['2023-05-20', [], '2026-12-31', false],
    ['2023-12-31', [], '2026-12-31', false],
    ['2023-05-20', [done('partPayment', '2025-04-10')], '2028-04-10', true],
    ['2023-05-20', [done('acknowledgement', '2025-04-10')], '2028-04-10', true],
    ['2023-05-20', [demand('2025-04-10', 'signed')], '2026-12-31', false],
    ['2023-05-20', [done('partPayment', '2023-07-01')], '2026-12-31', false],
  ] as const)('due %s with %j: act by %s', (dueOn, events, actBy, isRestarted) => {
    expect(clock('DE', dueOn, events)).toMatchObject({ actBy, isRestarted });
  });

  test('an order for payment lets the clock stand still until six months after it', () => {
    const over = clock('DE', '2023-05-20', [done('paymentOrder', '2026-10-01', { endedOn: '2027-01-31' })]);
    expect([over.actBy, over.status]).toEqual(['2027-10-30', 'running']);
    expect(clock('DE', '2023-05-20', [done('paymentOrder', '2026-10-01')]).status).toBe('inProceedings');
  });
});

describe('warnings', () => {
  const at = (asOf: string) => clock('CN', '2023-05-31', [], { asOf: isoDate(asOf) });

  test('are due 180, 90, 30 and 7 days before the last day', () => {
    expect(clock('CN', '2023-05-31').warnings).toEqual([
      { days: 180, on: '2025-12-02' },
      { days: 90, on: '2026-03-02' },
      { days: 30, on: '2026-05-01' },
      { days: 7, on: '2026-05-24' },
    ]);
  });

  test.each([
    ['2025-12-01', 181, null],
    ['2025-12-02', 180, 180],
    ['2026-03-02', 90, 90],
    ['2026-05-01', 30, 30],
    ['2026-05-24', 7, 7],
    ['2026-05-31', 0, 7],
    ['2026-06-01', -1, 7],
  ])('on %s %d days are left: warning %s', (asOf, daysLeft, warning) => {
    expect(at(asOf)).toMatchObject({ daysLeft, warning, status: 'running' });
  });

  test('end with the period', () => {
    expect(at('2026-06-02')).toMatchObject({ status: 'expired', warning: null, expiredOn: '2026-05-31' });
  });
});

describe('the trace of a clock', () => {
  test('tells what each event did, in both languages', () => {
    const found = clock('CN', '2023-05-31', [
      done('statement', '2024-01-05'),
      demand('2025-11-20', 'emsSigned'),
    ]);
    expect(describeTrace(found.trace, 'en').map(({ text, result }) => `${text} ${result}`.trim())).toEqual([
      'The clock is counted from the due date 2023-05-31',
      '3 years from 2023-05-31: act by 2026-05-31',
      'Never later than 20 years from the breach 2043-05-31',
      '2024-01-05, statement: no effect, because a statement of account is no demand.',
      '2025-11-20, demand: starts anew from 2025-11-20; act by 2028-11-20',
      'Holidays of CN around 2028-11-20 are not known to the program: only weekends were looked at.',
    ]);
    expect(describeTrace(found.trace, 'zh-CN')[4]).toMatchObject({
      text: '2025-11-20 催告：时效中断，自 2025-11-20 重新起计，最迟行使日',
      source: '《诉讼时效规定》（2020）第八条',
    });
  });

  test('says of rules that were not verified that they were not', () => {
    const lines = describeTrace(clock('DE', '2018-06-30').trace, 'en');
    expect(lines.some(({ isVerified }) => !isVerified)).toBe(false);
    const weekend = describeTrace(clock('DE', '2020-06-30').trace, 'en');
    expect(weekend.find(({ isVerified }) => !isVerified)?.source).toBe('BGB § 193 (not verified)');
  });
});

describe('facts that cannot be', () => {
  test.each([
    ['an unknown law', { law: 'FR' }, 'law', 'unknown'],
    ['a due date that is none', { claim: { kind: 'due', dueOn: '2023-02-30' } }, 'dueOn', 'day'],
    ['no instalments', { claim: { kind: 'instalments', dueOns: [] } }, 'instalments', 'missing'],
    ['an unknown kind of claim', { claim: { kind: 'gift' } }, 'kind', 'unknown'],
    ['an unknown event', { events: [done('dance' as never, '2024-01-01')] }, 'events[0].kind', 'unknown'],
    ['unknown evidence', { events: [demand('2024-01-01', 'rumour')] }, 'events[0].evidence', 'unknown'],
    ['an event on no day', { events: [{ kind: 'demand' }] }, 'events[0].on', 'missing'],
    ['an event on a day that is none', { events: [done('suit', '2024-13-01')] }, 'events[0].on', 'day'],
    [
      'proceedings that end before they begin',
      { events: [done('suit', '2024-05-01', { endedOn: '2024-04-30' })] },
      'events[0].endedOn',
      'tooEarly',
    ],
    [
      'a paper that arrives before it is sent',
      { events: [{ ...demand('2024-05-01', 'signed'), on: '2024-05-02' }] },
      'events[0].deliveredOn',
      'tooEarly',
    ],
    [
      'a new due date that is none',
      { events: [done('instalmentPlan', '2024-05-01', { newDueOns: ['soon'] })] },
      'events[0].instalments[0]',
      'day',
    ],
    ['an as-of day that is none', { asOf: '2024-00-01' }, 'asOf', 'day'],
  ])('%s is refused with the field and the reason', (_what, more, field, reason) => {
    const facts = { law: 'CN', claim: { kind: 'due', dueOn: '2023-05-31' }, events: [], ...more };
    expect(limitationClock(facts as never)).toMatchObject({
      error: { code: 'figure.invalid', field, reason },
    });
  });
});
