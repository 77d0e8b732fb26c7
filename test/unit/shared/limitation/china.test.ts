import { joinCalendar, shippedCalendars } from '@shared/calendar';
import { isoDate } from '@shared/dates';
import { enforceBy, limitationClock } from '@shared/limitation';
import { must } from '@shared/result';
import { clock, demand, done, type Event } from '@test/builders/limitation';
import { describe, expect, test } from 'vitest';

describe('China: three years', () => {
  test.each([
    ['2021-12-01', '2024-12-01', '2024-12-02', 'a Sunday: the law adds the Monday'],
    ['2024-02-29', '2027-02-28', '2027-03-01', 'no corresponding day: the end of the month'],
    ['2023-05-31', '2026-05-31', '2026-06-01', 'a Sunday'],
  ])('due %s: act by %s, last day %s (%s)', (dueOn, actBy, lastDayOn) => {
    expect(clock('CN', dueOn)).toMatchObject({ clockBase: dueOn, actBy, lastDayOn, status: 'running' });
  });

  test('one debt in instalments counts from the last', () => {
    const dueOns = ['2025-09-30', '2025-03-31', '2025-06-30'].map((day) => isoDate(day));
    const found = must(limitationClock({ law: 'CN', claim: { kind: 'instalments', dueOns }, events: [] }));
    expect(found).toMatchObject({ clockBase: '2025-09-30', actBy: '2028-09-30', lastDayOn: '2028-10-02' });
  });

  test.each([
    ['signed', true, null],
    ['sealed', true, null],
    ['emsSigned', true, null],
    ['emsContentNamed', true, null],
    ['emailAgreed', true, null],
    ['courier', false, 'weakEvidence'],
    ['phoneNote', false, 'weakEvidence'],
    [undefined, false, 'notProven'],
  ] as const)('a demand with evidence %s restarts: %s', (proof, isRestarted, reason) => {
    const found = clock('CN', '2023-05-31', [demand('2025-11-20', proof)]);
    expect(found.isRestarted).toBe(isRestarted);
    expect(found.actBy).toBe(isRestarted ? '2028-11-20' : '2026-05-31');
    expect(found.idleEvents).toEqual(reason === null ? [] : [{ event: 0, reason }]);
  });

  test('a demand that was sent and is not shown to have arrived proves nothing', () => {
    expect(
      clock('CN', '2023-05-31', [{ kind: 'demand', on: '2025-11-20', proof: 'emsSigned' }]).idleEvents,
    ).toEqual([{ event: 0, reason: 'notProven' }]);
  });

  test.each([
    'acknowledgement',
    'promise',
    'partPayment',
    'security',
    'extensionRequest',
    'instalmentPlan',
  ] as const)("the debtor's %s restarts in full", (kind) => {
    expect(clock('CN', '2023-05-31', [done(kind, '2026-02-05')])).toMatchObject({
      clockBase: '2026-02-05',
      actBy: '2029-02-05',
      isRestarted: true,
    });
  });

  test('a signed plan counts from its last new due date', () => {
    const plan = done('instalmentPlan', '2025-01-10', { newDueOns: ['2025-12-31', '2025-03-31'] });
    expect(clock('CN', '2023-05-31', [demand('2024-06-15'), plan])).toMatchObject({
      clockBase: '2025-12-31',
      actBy: '2028-12-31',
      lastDayOn: '2029-01-01',
      idleEvents: [{ event: 0, reason: 'notProven' }],
    });
  });

  test.each([
    ['plain', {}, false],
    ['signed back', { isSignedBack: true }, false],
    ['with a demand, not shown to have arrived', { hasDemandWording: true }, false],
    ['with a demand, signed back', { hasDemandWording: true, isSignedBack: true }, true],
    [
      'with a demand, by post that was signed for',
      { hasDemandWording: true, proof: 'emsSigned', deliveredOn: '2025-06-30' },
      true,
    ],
  ])('a statement of account, %s, restarts: %s', (_what, more, isRestarted) => {
    expect(clock('CN', '2023-05-31', [done('statement', '2025-06-30', more)]).isRestarted).toBe(isRestarted);
  });

  test('a suit restarts on filing, and the claim is in proceedings until they end', () => {
    const open = clock('CN', '2023-05-31', [done('suit', '2026-05-29')], { asOf: isoDate('2030-01-01') });
    expect(open).toMatchObject({
      clockBase: '2026-05-29',
      actBy: '2029-05-29',
      status: 'inProceedings',
      warning: null,
    });
    const over = clock('CN', '2023-05-31', [done('suit', '2026-05-29', { endedOn: '2027-02-01' })]);
    expect(over).toMatchObject({ clockBase: '2027-02-01', actBy: '2030-02-01', status: 'running' });
  });

  test.each(['paymentOrder', 'arbitration', 'bankruptcyClaim', 'preservation', 'setOffInSuit'] as const)(
    '%s restarts as well',
    (kind) => {
      expect(clock('CN', '2023-05-31', [done(kind, '2026-05-29')]).isRestarted).toBe(true);
    },
  );

  test('the notice of an assignment restarts when it arrived', () => {
    const notice = { kind: 'assignmentNotice', deliveredOn: '2025-01-10', proof: 'emsContentNamed' };
    expect(clock('CN', '2023-05-31', [notice]).actBy).toBe('2028-01-10');
    expect(clock('CN', '2023-05-31', [{ ...notice, proof: 'phoneNote' }]).isRestarted).toBe(false);
  });

  test('an event before the due date does nothing', () => {
    expect(clock('CN', '2023-05-31', [done('partPayment', '2023-05-31')]).idleEvents).toEqual([
      { event: 0, reason: 'beforeStart' },
    ]);
  });

  test('events are played in the order in which they took effect', () => {
    const late = [done('partPayment', '2026-03-01'), demand('2025-06-01', 'signed')];
    expect(clock('CN', '2023-05-31', late).clockBase).toBe('2026-03-01');
  });

  test('after expiry a demand does nothing; a promise takes the defence away', () => {
    const tooLate = clock('CN', '2021-01-10', [demand('2024-03-01', 'signed')]);
    expect(tooLate).toMatchObject({
      expiredOn: '2024-01-10',
      isRestarted: false,
      status: 'expired',
      isDefenceWaived: false,
    });
    expect(tooLate.idleEvents).toEqual([{ event: 0, reason: 'afterExpiry' }]);
    const promised = clock('CN', '2021-01-10', [done('promise', '2024-03-01')]);
    expect(promised).toMatchObject({
      expiredOn: '2024-01-10',
      isDefenceWaived: true,
      actBy: '2027-03-01',
      status: 'running',
    });
    expect(clock('CN', '2021-01-10', [done('acknowledgement', '2024-03-01')]).isDefenceWaived).toBe(false);
  });

  test('what is done on the last day that the law adds is in time', () => {
    expect(clock('CN', '2021-12-01', [demand('2024-12-02', 'signed')]).isRestarted).toBe(true);
    expect(clock('CN', '2021-12-01', [demand('2024-12-03', 'signed')]).isRestarted).toBe(false);
  });

  test('the last day knows the holidays of years that the calendar has, and says where it does not', () => {
    const calendar = joinCalendar('CN', shippedCalendars());
    const known = clock('CN', '2022-10-02', [], { calendar });
    expect([known.actBy, known.lastDayOn]).toEqual(['2025-10-02', '2025-10-09']);
    expect(known.trace.map(({ step }) => step)).not.toContain('day.weekendsOnly');
    const unknown = clock('CN', '2025-10-01', [], { calendar });
    expect([unknown.actBy, unknown.lastDayOn]).toEqual(['2028-10-01', '2028-10-02']);
    expect(unknown.trace.map(({ step }) => step)).toContain('day.weekendsOnly');
  });

  test('nothing reaches beyond twenty years from the breach', () => {
    const years = [2008, 2011, 2014, 2017, 2020, 2023].map((year) => done('partPayment', `${year}-01-05`));
    expect(clock('CN', '2005-06-30', years)).toMatchObject({ outerOn: '2025-06-30', actBy: '2025-06-30' });
  });

  test.each([
    ['2026-01-31', '2026-11-30', 'reaches into the last six months', true],
    ['2025-01-01', '2025-11-30', 'was over before them', false],
  ])('an obstacle from %s to %s that %s', (on, endedOn, _what, moves) => {
    const found = clock('CN', '2023-05-31', [done('obstacle', on, { endedOn })]);
    expect(found.actBy).toBe(moves ? '2027-05-30' : '2026-05-31');
    expect(found.idleEvents).toEqual(moves ? [] : [{ event: 0, reason: 'notInLastSixMonths' }]);
  });

  test('without a due date the first proven demand starts the clock, at the end of the time it gave', () => {
    const claim = { kind: 'onDemand', agreedOn: isoDate('2024-01-01') };
    const given = (events: readonly Event[]) => clock('CN', '2024-01-01', events, { claim });
    expect(given([])).toMatchObject({ status: 'notStarted', clockBase: null, actBy: null });
    expect(given([demand('2025-03-01')])).toMatchObject({ status: 'notStarted' });
    expect(given([{ ...demand('2025-03-01', 'signed'), payBy: '2025-03-31' }])).toMatchObject({
      clockBase: '2025-03-31',
      actBy: '2028-03-31',
      isRestarted: false,
    });
  });

  test('enforcement has to be asked for within two years', () => {
    expect(must(enforceBy(isoDate('2025-03-31'))).actBy).toBe('2027-03-31');
    expect(enforceBy('2025-02-30' as never)).toMatchObject({
      error: { code: 'figure.invalid', reason: 'day' },
    });
  });
});
