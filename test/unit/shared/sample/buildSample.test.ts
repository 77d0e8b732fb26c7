import { describe, expect, test } from 'vitest';
import { dayOfWeek, isoDate } from '@shared/dates';
import { numberKey } from '@shared/ledger';
import { buildSample, sampleSizes } from '@shared/sample';
import { hashOf, rowsOf, type SampleRows, someDay } from './sampleBook';

describe('the same company', () => {
  test('for the same size, seed and day, to the letter', () => {
    expect(hashOf(rowsOf(500, 7))).toBe(hashOf(rowsOf(500, 7)));
  });

  test('not for another seed, size or day', () => {
    const hashes = [
      rowsOf(240, 7),
      rowsOf(240, 8),
      rowsOf(240, 7 + 2 ** 32),
      rowsOf(241, 7),
      rowsOf(240, 7, isoDate('2026-07-01')),
    ].map(hashOf);
    expect(new Set(hashes).size).toBe(5);
  });

  test('on every machine: the figures of the speed tests and of the pictures stand on it', () => {
    // Changes with every change of the generator, and must then be changed here on purpose.
    expect(hashOf(rowsOf(sampleSizes.small, 1))).toBe(
      '9e54acb9c1b1b258717e12e914db3a12b2e23f8c94b4b684a3a3104e7951bfae',
    );
  });
});

describe('the size', () => {
  test.each([1, 2, 14, 59, 60, 61, 240, 999, 3_000])('%i invoices are exactly so many', (invoices) => {
    expect(rowsOf(invoices, 3).invoices).toHaveLength(invoices);
  });

  test('small has fifteen customers, about two thirds of them Chinese, of seven countries', () => {
    const { customers } = rowsOf(sampleSizes.small, 5);
    expect(customers).toHaveLength(15);
    expect(customers.filter((row) => row.country === 'CN')).toHaveLength(9);
    expect(new Set(customers.map((row) => row.country))).toEqual(
      new Set(['CN', 'US', 'DE', 'GB', 'SG', 'NL', 'JP']),
    );
  });

  test('a larger book has more customers, two thirds of them Chinese, and about one receipt an invoice', () => {
    const { customers, receipts } = rowsOf(10_000, 5);
    expect(customers).toHaveLength(300);
    const chinese = customers.filter((row) => row.country === 'CN').length;
    expect(chinese / customers.length).toBeGreaterThan(0.6);
    expect(chinese / customers.length).toBeLessThan(0.75);
    expect(receipts.length).toBeGreaterThan(9_000);
    expect(receipts.length).toBeLessThan(11_000);
  });

  test.each([0, -1, 2.5, Number.NaN])('%d invoices is a bug of the caller', (invoices) => {
    expect(() => buildSample({ invoices, seed: 1, today: someDay }, { seq: 1 })).toThrow(RangeError);
  });
});

describe.each([
  ['a month end', 240, 1, '2026-06-30'],
  ['a Saturday', 240, 2, '2026-11-21'],
  ['a leap day', 60, 3, '2028-02-29'],
  ['the first day of a year', 1_000, 4, '2026-01-01'],
])('on %s', (_, invoices, seed, day) => {
  const today = isoDate(day);
  const rows = rowsOf(invoices, seed, today);

  test('nothing is dated later but due days and the deadlines of discounts', () => {
    const late: string[] = [];
    JSON.stringify(rows, function (this: unknown, key: string, value: unknown) {
      const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
      const isDeadline = key === 'dueOn' || (key === 'untilOn' && isOfDiscount(this));
      if (isDay && !isDeadline && value > today) late.push(`${key} ${value}`);
      return value;
    });
    expect(late).toEqual([]);
  });

  test('it tells of two years', () => {
    const days = rows.invoices.map((row) => row.issuedOn);
    expect(days.every((issuedOn) => dayOfWeek(issuedOn) <= 5)).toBe(true);
    expect(days[0]! < `${Number(day.slice(0, 4)) - 1}-01-01`).toBe(true);
    expect(days.some((issuedOn) => issuedOn.slice(0, 4) >= today.slice(0, 4)) || day.endsWith('-01-01')).toBe(
      true,
    );
  });

  test('receipts come on working days but for a few', () => {
    const onWeekends = rows.receipts.filter((row) => dayOfWeek(row.receivedOn) > 5).length;
    expect(onWeekends / rows.receipts.length).toBeLessThan(0.1);
  });

  test('the documents are listed by day and numbered in that order, in one name space', () => {
    const { invoices: issued, receipts, creditNotes } = rows;
    expect(issued.map((row) => row.issuedOn)).toEqual(issued.map((row) => row.issuedOn).toSorted());
    expect(issued.map((row) => row.number)).toEqual(issued.map((row) => row.number).toSorted());
    expect(receipts.map((row) => row.number)).toEqual(receipts.map((row) => row.number).toSorted());
    const numbers = [...issued, ...receipts, ...creditNotes].map((row) => numberKey(row.number));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((number) => /^(INV|SK|HZ)-\d{4}-\d{4,}$/.test(number))).toBe(true);
  });

  test('the numbering of the company is that of the month', () => {
    const { prefix, digits } = rows.company[0]!.numbering.invoice;
    expect(prefix).toBe(`INV-${today.slice(2, 4)}${today.slice(5, 7)}-`);
    for (const row of rows.invoices.filter(({ issuedOn }) => issuedOn.startsWith(today.slice(0, 7))))
      expect(row.number.slice(prefix.length)).toHaveLength(digits);
  });

  test('every row has an id of its own and the seq of the entry', () => {
    const all = tablesOf(rows).flat();
    expect(new Set(all.map((row) => row.id)).size).toBe(all.length);
    expect(all.every((row) => row.rev === 1)).toBe(true);
  });
});

test('the seq of the context is the rev of every row', () => {
  const { put } = buildSample({ invoices: 60, seed: 1, today: someDay }, { seq: 42 });
  expect(new Set(tablesOf(put as SampleRows).flatMap((table) => table.map((row) => row.rev)))).toEqual(
    new Set([42]),
  );
});

function tablesOf(rows: SampleRows): { id: string; rev: number }[][] {
  return Object.values(rows) as unknown as { id: string; rev: number }[][];
}

function isOfDiscount(holder: unknown): boolean {
  return typeof holder === 'object' && holder !== null && 'base' in holder;
}
