import {
  emptyMapping,
  keyOfHeader,
  mappedKeys,
  missingKeys,
  setMeaning,
} from '@renderer/features/imports/mappingEdits';
import { type MappingFile } from '@shared/imports';
import { describe, expect, test } from 'vitest';

const mapping: MappingFile = {
  ...emptyMapping('invoices', null, 1),
  columns: { customerName: '客户', number: '票号', amount: '金额', due: null },
};

describe('giving a column a meaning', () => {
  test('a meaning that another column had moves to this one', () => {
    expect(setMeaning(mapping, '价税合计', 'amount').columns).toEqual({
      customerName: '客户',
      number: '票号',
      amount: '价税合计',
      due: null,
    });
  });

  test('a column that had another meaning gives it up', () => {
    expect(setMeaning(mapping, '金额', 'paid').columns).toEqual({
      customerName: '客户',
      number: '票号',
      due: null,
      paid: '金额',
    });
  });

  test('none leaves the column out', () => {
    const without = setMeaning(mapping, '客户', null);
    expect(without.columns).toEqual({ number: '票号', amount: '金额', due: null });
    expect(keyOfHeader(without, '客户')).toBeNull();
  });
});

test('the mapped meanings, in the order of the preview', () => {
  expect(mappedKeys(mapping)).toEqual(['customerName', 'number', 'amount']);
});

test('the meaning of a column is found by its header', () => {
  expect(keyOfHeader(mapping, '票号')).toBe('number');
  expect(keyOfHeader(mapping, '备注')).toBeNull();
});

test('what is needed and mapped to nothing is missing; of a group one is enough', () => {
  expect(missingKeys(mapping)).toEqual([['date']]);
  expect(missingKeys({ ...mapping, columns: { date: '日期', number: '' } })).toEqual([
    ['customerCode', 'customerName'],
    ['number'],
    ['amount'],
  ]);
});
