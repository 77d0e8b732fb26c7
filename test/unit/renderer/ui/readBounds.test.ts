import { nextBound, readBounds } from '@renderer/ui/fields/readBounds';
import { describe, expect, it } from 'vitest';

const read = (...texts: string[]): unknown => {
  const result = readBounds(texts);
  return result.ok ? result.value : result.error;
};

describe('readBounds', () => {
  it('reads ascending whole days, full-width too, and lets emptied places fall out', () => {
    expect(read('30', '60', '90', '180')).toEqual([30, 60, 90, 180]);
    expect(read('30', '', ' ６０ ')).toEqual([30, 60]);
  });

  it('refuses what is no number of days, out of order, or nothing at all', () => {
    expect(read('30', '60.5')).toEqual({ code: 'bounds.notWhole', text: '60.5' });
    expect(read('0')).toEqual({ code: 'bounds.notWhole', text: '0' });
    expect(read('-5')).toEqual({ code: 'bounds.notWhole', text: '-5' });
    expect(read('10000')).toEqual({ code: 'bounds.notWhole', text: '10000' });
    expect(read('60', '30')).toEqual({ code: 'bounds.notAscending', bound: 30, after: 60 });
    expect(read('30', '30')).toEqual({ code: 'bounds.notAscending', bound: 30, after: 30 });
    expect(read('', '')).toEqual({ code: 'bounds.empty' });
  });
});

describe('nextBound', () => {
  it('goes on by the last step', () => {
    expect(nextBound([])).toBe(30);
    expect(nextBound([30])).toBe(60);
    expect(nextBound([30, 60, 90])).toBe(120);
    expect(nextBound([30, 60, 90, 180])).toBe(270);
    expect(nextBound([9998, 9999])).toBe(9999);
  });
});
