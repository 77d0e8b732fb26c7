import { draftTerms, readTermsDraft } from '@renderer/features/settings/termsDraft';
import { isoDate } from '@shared/dates';
import { findDueDate, type Terms } from '@shared/terms';
import { describe, expect, test } from 'vitest';

describe('terms as a choice', () => {
  test.each<[Terms, ReturnType<typeof draftTerms>]>([
    [
      { kind: 'net', netDays: 30 },
      { choice: '30', days: '' },
    ],
    [
      { kind: 'net', netDays: 45 },
      { choice: 'other', days: '45' },
    ],
    [
      { kind: 'net', netDays: 0 },
      { choice: 'other', days: '0' },
    ],
    [
      { kind: 'endOfMonth', netDays: 0, dayOfMonth: 31 },
      { choice: 'endOfNext', days: '' },
    ],
    [
      { kind: 'endOfMonth', netDays: 30 },
      { choice: 'kept', days: '' },
    ],
    [
      { kind: 'net', netDays: 30, discount: { days: 10, percent: '2' } },
      { choice: 'kept', days: '' },
    ],
  ])('%j', (terms, draft) => {
    expect(draftTerms(terms)).toEqual(draft);
    expect(readTermsDraft(draft, terms)).toEqual(terms);
  });

  test.each(['', 'x', '-1', '3651', '12.5', '99999'])('“%s” is no number of days', (days) => {
    expect(readTermsDraft({ choice: 'other', days }, null)).toBeNull();
  });

  test('full-width digits are days', () => {
    expect(readTermsDraft({ choice: 'other', days: ' ４５ ' }, null)).toEqual({ kind: 'net', netDays: 45 });
  });

  test('the end of the next month is its last day, however long it is', () => {
    const terms = readTermsDraft({ choice: 'endOfNext', days: '' }, null);
    if (terms?.kind !== 'endOfMonth') throw new Error('other terms');
    const due = (day: string) =>
      findDueDate(isoDate(day), { days: terms.netDays, endOfMonth: true, dayOfMonth: terms.dayOfMonth ?? 0 });
    expect(due('2026-01-31')).toEqual({ ok: true, value: '2026-02-28' });
    expect(due('2026-03-01')).toEqual({ ok: true, value: '2026-04-30' });
    expect(due('2026-12-15')).toEqual({ ok: true, value: '2027-01-31' });
  });
});
