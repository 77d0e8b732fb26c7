import { expect, test } from 'vitest';
import { figureWidth } from '@renderer/features/shell/figureWidth';
import { toTabText } from '@renderer/features/shell/tabText';

test('cells go to Excel as they stand', () => {
  expect(
    toTabText([
      ['客户', '应收'],
      ['平汐', '-20000.00'],
    ]),
  ).toBe('客户\t应收\r\n平汐\t-20000.00');
});

test('what Excel would run or break stays text', () => {
  expect(toTabText([['=1+1', '@sum', '-x', '+8613', 'a\tb', 'say "x"']])).toBe(
    `'=1+1\t'@sum\t'-x\t+8613\t"a\tb"\t"say ""x"""`,
  );
});

test('a column is as wide as its longest figure, and as its head at least', () => {
  expect(figureWidth(['1.00'], 88)).toBe(88);
  const wide = figureWidth(['14,536,965.85'], 88);
  expect(wide).toBeGreaterThanOrEqual(Math.ceil('14,536,965.85'.length * 7.8) + 16);
});
