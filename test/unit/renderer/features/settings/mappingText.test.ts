import { describeMapping } from '@renderer/features/settings/mappingText';
import { expect, test } from 'vitest';

test('a remembered mapping is shown by its kind and its headers', () => {
  const json = JSON.stringify({ kind: 'invoices', columns: { number: '发票号', due: null, amount: '金额' } });
  expect(describeMapping(json)).toEqual({ kind: 'invoices', headers: ['发票号', '金额'] });
});

test.each(['', '{', 'null', '[]', '{"kind":"bank","columns":{}}'])('%s is no mapping', (json) => {
  expect(describeMapping(json)).toBeNull();
});
