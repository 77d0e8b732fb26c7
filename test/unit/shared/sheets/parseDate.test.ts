import { countDateOrder, type DateOrder, type RawCell, readDate, resolveDate } from '@shared/sheets';
import { describe, expect, test } from 'vitest';

const read = (cell: RawCell, order: DateOrder | 'none' = 'none') => resolveDate(readDate(cell), order);

describe('a cell of a date column', () => {
  test.each<[RawCell, string]>([
    ['2026-01-05', '2026-01-05'],
    ['2026/1/5', '2026-01-05'],
    ['2026.1.5', '2026-01-05'],
    ['2026. 1. 5', '2026-01-05'],
    ['2026年1月5日', '2026-01-05'],
    ['2026 年 1 月 5 日', '2026-01-05'],
    ['2026年1月5', '2026-01-05'],
    ['20260105', '2026-01-05'],
    [20260105, '2026-01-05'],
    ['２０２６－０１－０５', '2026-01-05'],
    ['２０２６年１月５日', '2026-01-05'],
    [' 2026-01-05\t', '2026-01-05'],
    ['2026-01-05 00:00:00', '2026-01-05'],
    ['2026/1/5 23:59', '2026-01-05'],
    ['2026/1/5 下午3:04', '2026-01-05'],
    ['2026-01-05T08:30:00+08:00', '2026-01-05'],
    ['2026-01-05T00:00:00Z', '2026-01-05'],
    ['2026-01-05 星期一', '2026-01-05'],
    ['2026年1月5日（周一）', '2026-01-05'],
    ['Jan 5, 2026', '2026-01-05'],
    ['January 5th, 2026', '2026-01-05'],
    ['5-Jan-2026', '2026-01-05'],
    ['5 January 2026', '2026-01-05'],
    ['05JAN2026', '2026-01-05'],
    ['5 Sept 2026', '2026-09-05'],
    ['2026-Jan-05', '2026-01-05'],
    [46161, '2026-05-19'],
    ['46161', '2026-05-19'],
    [46161.75, '2026-05-19'],
    ['46161.5', '2026-05-19'],
    [46160.9999999999, '2026-05-19'],
    [{ serial: 46161, system: 1900 }, '2026-05-19'],
    [{ serial: 46161.99, system: 1900 }, '2026-05-19'],
    [{ serial: 44699, system: 1904 }, '2026-05-19'],
    [{ serial: 61, system: 1900 }, '1900-03-01'],
    ['2024-02-29', '2024-02-29'],
    ['5/5/2026', '2026-05-05'],
  ])('%j is %s', (cell, day) => {
    expect(read(cell)).toBe(day);
  });

  test.each<[RawCell]>([
    ['2013-02-30'],
    ['2026-13-02'],
    ['2026-00-10'],
    ['0202-01-05'],
    ['2026-1/5'],
    ['26-01-05'],
    ['1/5/26'],
    ['31/31/2026'],
    ['2026年13月1日'],
    ['2026年1月'],
    ['20261305'],
    ['Foo 5, 2026'],
    ['Feb 30, 2026'],
    ['2026-01-04T16:00:00Z'],
    ['soon'],
    [2026],
    [12],
    [2026.1],
    [-46161],
    [999_999],
    [Number.NaN],
    [true],
    [{ error: '#N/A' }],
    [{ serial: 2_900_000, system: 1900 }],
  ])('%j is no day', (cell) => {
    expect(readDate(cell).kind).toBe('invalid');
  });

  test.each<[RawCell]>([[null], [''], ['  '], ['-'], ['--'], ['—'], ['\u00A0']])('%j is empty', (cell) => {
    expect(readDate(cell).kind).toBe('empty');
  });

  test.each<[string, DateOrder, string | null]>([
    ['1/2/2013', 'mdy', '2013-01-02'],
    ['1/2/2013', 'dmy', '2013-02-01'],
    ['1.2.2013', 'dmy', '2013-02-01'],
    ['1-2-2013', 'mdy', '2013-01-02'],
    ['1/2/2013 08:00', 'mdy', '2013-01-02'],
    ['13/1/2013', 'mdy', null],
    ['13/1/2013', 'dmy', '2013-01-13'],
    ['2/30/2013', 'mdy', null],
    ['1/2/2013', 'ymd', null],
  ])('%s in the order %s is %s', (cell, order, day) => {
    expect(read(cell, order)).toBe(day);
  });
});

describe('the order of day and month of a file', () => {
  const orderOf = (...cells: RawCell[]) => {
    const counter = countDateOrder();
    for (const cell of cells) counter.add(readDate(cell));
    return counter.finding();
  };

  test('one value above 12 proves it for all', () => {
    expect(orderOf('1/2/2013', '3/4/2013', '1/13/2013').order).toBe('mdy');
    expect(orderOf('1/2/2013', '13/1/2013').order).toBe('dmy');
  });

  test('where both are proven the majority decides', () => {
    expect(orderOf('1/13/2013', '13/1/2013', '14/1/2013')).toMatchObject({
      order: 'dmy',
      provenMdy: 1,
      provenDmy: 2,
    });
  });

  test('proven equally often, it cannot be told', () => {
    expect(orderOf('1/13/2013', '13/1/2013', '1/2/2013')).toMatchObject({
      order: 'unknown',
      doubtful: ['1/13/2013', '13/1/2013', '1/2/2013'],
    });
  });

  test('ambiguous values alone leave it unknown and are shown', () => {
    expect(orderOf('1/2/2013', '3/4/2013', '2013-05-06')).toMatchObject({
      order: 'unknown',
      doubtful: ['1/2/2013', '3/4/2013'],
    });
  });

  test('day and month alike, or the year first, need no order', () => {
    expect(orderOf('5/5/2013').order).toBe('none');
    expect(orderOf('2013-01-02', 46161).order).toBe('ymd');
    expect(orderOf(46161).order).toBe('none');
  });

  test('impossible values prove nothing', () => {
    expect(orderOf('13/32/2013', '1/2/2013').order).toBe('unknown');
  });
});
