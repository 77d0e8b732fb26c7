import { describe, expect, test, vi } from 'vitest';
import { draftOf, emptyDraft, toChange, toCreate } from '@renderer/features/customers/customerDraft';
import { type CustomerId } from '@shared/ids';
import { isoDate } from '@shared/dates';
import { type CustomerRow, type LateChargeBasis } from '@shared/ledger';

// The door of late charges brings their fields along, which need a page.
vi.mock('@renderer/features/lateCharges', () => import('@renderer/features/lateCharges/lateChargeDraft'));

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

describe('late charges of a customer', () => {
  const agreed: LateChargeBasis = {
    kind: 'agreed',
    rate: { kind: 'daily', dailyRate: '0.00050' },
    contract: { number: 'HT-8', signedOn: isoDate('2026-01-05'), clause: '9.2' },
  };

  test('are no change where the form shows them as they are, however the rate was written', () => {
    const held: CustomerRow = { ...customer, lateCharges: agreed };
    expect(draftOf(held).lateCharges.dailyPercent).toBe('0.05');
    expect(
      toChange(draftOf(held), held, { ...agreed, rate: { kind: 'daily', dailyRate: '0.0005' } }),
    ).toEqual({});
  });

  test('are set, and cleared by taking the company’s', () => {
    const draft = draftOf(customer);
    const typed = { ...draft, lateCharges: { ...draft.lateCharges, choice: 'none' as const } };
    expect(toChange(typed, customer, { kind: 'none' })).toEqual({ lateCharges: { kind: 'none' } });
    const held: CustomerRow = { ...customer, lateCharges: { kind: 'none' } };
    const usual = draftOf(held);
    expect(
      toChange({ ...usual, lateCharges: { ...usual.lateCharges, choice: 'usual' } }, held, null),
    ).toEqual({ lateCharges: null });
    expect(toCreate({ ...emptyDraft, code: 'A', name: 'B' }, agreed).lateCharges).toEqual(agreed);
    expect('lateCharges' in toCreate({ ...emptyDraft, code: 'A', name: 'B' })).toBe(false);
  });

  test('the other facts of papers: set, left out, cleared', () => {
    const draft = {
      ...emptyDraft,
      code: 'A',
      name: 'B',
      noticeAddress: ' 砚谷路 7 号\n云泽 ',
      debtorKind: 'soleTrader' as const,
      governingLaw: 'GB' as const,
      statementForm: 'balance-forward' as const,
    };
    expect(toCreate(draft)).toEqual({
      code: 'A',
      name: 'B',
      noticeAddress: '砚谷路 7 号\n云泽',
      debtorKind: 'soleTrader',
      governingLaw: 'GB',
      statementForm: 'balance-forward',
    });
    const held: CustomerRow = { ...customer, governingLaw: 'DE', contactTitle: 'CFO' };
    expect(toChange({ ...draftOf(held), governingLaw: null, contactTitle: '' }, held)).toEqual({
      governingLaw: null,
      contactTitle: null,
    });
  });
});
