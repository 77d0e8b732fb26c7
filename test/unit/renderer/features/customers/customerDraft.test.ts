import { describe, expect, test } from 'vitest';
import { draftOf, emptyDraft, toChange, toCreate } from '@renderer/features/customers/customerDraft';
import { type CustomerId } from '@shared/ids';
import { type CustomerRow } from '@shared/ledger';

const customer: CustomerRow = {
  id: 'c1' as CustomerId,
  rev: 3,
  code: 'C0012',
  name: '平汐远岫汽车配件有限公司',
  phone: '+86 000 1',
  region: '华东',
  terms: { kind: 'net', netDays: 30, discount: { days: 10, percent: '2' } },
  creditLimitMinor: 0,
};

describe('a new customer', () => {
  test('sends what was filled in, without the spaces around it', () => {
    const draft = { ...emptyDraft, code: ' 0000611365 ', name: ' 海屿 ', phone: '  ', netDays: '４５' };
    expect(toCreate(draft)).toEqual({
      code: '0000611365',
      name: '海屿',
      terms: { kind: 'net', netDays: 45 },
    });
  });

  test('keeps no credit apart from no limit', () => {
    expect(toCreate({ ...emptyDraft, code: 'A', name: 'B', creditLimitMinor: 0 }).creditLimitMinor).toBe(0);
    expect('creditLimitMinor' in toCreate({ ...emptyDraft, code: 'A', name: 'B' })).toBe(false);
  });
});

describe('a changed customer', () => {
  test('sends nothing when nothing differs', () => {
    expect(toChange(draftOf(customer), customer)).toEqual({});
  });

  test('sends what differs, and null for what was emptied', () => {
    const draft = { ...draftOf(customer), phone: '', region: '华北', creditLimitMinor: null, isOnHold: true };
    expect(toChange(draft, customer)).toEqual({
      phone: null,
      region: '华北',
      creditLimitMinor: null,
      isOnHold: true,
    });
  });

  test('keeps the discount when only the days change', () => {
    expect(toChange({ ...draftOf(customer), netDays: '60' }, customer)).toEqual({
      terms: { kind: 'net', netDays: 60, discount: { days: 10, percent: '2' } },
    });
    expect(toChange({ ...draftOf(customer), netDays: '' }, customer)).toEqual({ terms: null });
  });
});
