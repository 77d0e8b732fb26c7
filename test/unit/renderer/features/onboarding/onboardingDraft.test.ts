import { emptyOnboarding, readOnboarding } from '@renderer/features/onboarding/onboardingDraft';
import { expect, test, vi } from 'vitest';

// The door of the settings brings their screens along, which need a page.
vi.mock('@renderer/features/settings', () => import('@renderer/features/settings/termsDraft'));

test('the name is missing first, then the days', () => {
  expect(readOnboarding({ ...emptyOnboarding, nameZh: '  ' })).toEqual({ missing: 'name' });
  expect(
    readOnboarding({ ...emptyOnboarding, nameEn: 'Chengyan', terms: { choice: 'other', days: '' } }),
  ).toEqual({ missing: 'terms' });
});

test('one name is enough; an empty one is left out', () => {
  expect(readOnboarding({ ...emptyOnboarding, nameEn: ' Chengyan ', baseCurrency: 'EUR' })).toEqual({
    input: { nameEn: 'Chengyan', baseCurrency: 'EUR', usualTerms: { kind: 'net', netDays: 30 } },
  });
});
