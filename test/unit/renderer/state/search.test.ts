import { describe, expect, test } from 'vitest';
import {
  readAgingSearch,
  readCustomersSearch,
  readInvoicesSearch,
  readItemsSearch,
  readRootSearch,
  readSettingsSearch,
} from '@renderer/state/search';

describe('what stands in an address', () => {
  test('is read where it reads', () => {
    expect(readRootSearch({ asOf: '2026-06-30' })).toEqual({ asOf: '2026-06-30' });
    expect(
      readAgingSearch({
        basis: 'invoice',
        bounds: [30, 60],
        group: 'region',
        view: 'late60',
        currency: 'CNY',
      }),
    ).toEqual({ basis: 'invoice', bounds: [30, 60], group: 'region', view: 'late60', currency: 'CNY' });
    expect(readSettingsSearch({ tab: 'rules' })).toEqual({ tab: 'rules' });
    expect(readSettingsSearch({ tab: 'elsewhere' })).toEqual({});
    expect(readCustomersSearch({ state: 'owing', sort: 'total', down: true })).toEqual({
      state: 'owing',
      sort: 'total',
      down: true,
    });
    expect(readInvoicesSearch({ state: 'disputed', customerId: 'c1', importId: 'i1' })).toEqual({
      state: 'disputed',
      customerId: 'c1',
      importId: 'i1',
    });
  });

  test('is left out where it does not read', () => {
    expect(readRootSearch({ asOf: '2026-02-30' })).toEqual({});
    expect(
      readAgingSearch({ basis: 'x', bounds: [60, 30], group: 1, view: 'soon', currency: 'XYZ', down: 'yes' }),
    ).toEqual({});
    expect(readAgingSearch({ bounds: [30, 30.5] })).toEqual({});
    expect(readInvoicesSearch({ state: 'owing' })).toEqual({});
  });

  test('a text of digits is text again, also with nothing before it', () => {
    expect(readCustomersSearch({ text: 611365 })).toEqual({ text: '611365' });
    expect(readCustomersSearch({ text: '' })).toEqual({});
  });

  test('names a column, and those without a salesperson', () => {
    expect(readItemsSearch({ column: 0, salesperson: '' })).toEqual({ column: 0, salesperson: '' });
    expect(readItemsSearch({ column: 'unapplied' })).toEqual({ column: 'unapplied' });
    expect(readItemsSearch({ column: -1 })).toEqual({});
    expect(readItemsSearch({ column: 'late' })).toEqual({});
  });
});
