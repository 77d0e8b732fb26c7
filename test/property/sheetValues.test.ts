import { fromDayNumber, isoDate, toDayNumber, toExcelSerial } from '@shared/dates';
import { formatMinor, minorToDecimal, parseDecimal } from '@shared/money';
import {
  countDateOrder,
  type RawCell,
  readAmount,
  readDate,
  readIdentifier,
  resolveDate,
} from '@shared/sheets';
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';

const firstDay = toDayNumber(isoDate('1950-01-01'));
const lastDay = toDayNumber(isoDate('2099-12-31'));
const anyDay = fc.integer({ min: firstDay, max: lastDay }).map(fromDayNumber);
const anyMinor = fc.integer({ min: -(10 ** 13), max: 10 ** 13 });

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

test.prop([anyDay])('a day is read back however it is written', (day) => {
  const [year = '', month = '', date = ''] = day.split('-');
  const [m, d] = [Number(month), Number(date)];
  const forms: RawCell[] = [
    day,
    `${year}/${m}/${d}`,
    `${year}.${m}.${d}`,
    `${year}年${m}月${d}日`,
    `${year}${month}${date}`,
    Number(`${year}${month}${date}`),
    wide(day),
    `${day} 13:45:00`,
    toExcelSerial(day),
    String(toExcelSerial(day)),
    { serial: toExcelSerial(day), system: 1900 },
    { serial: toExcelSerial(day) - 1462, system: 1904 },
  ];
  for (const form of forms.filter((cell) => typeof cell !== 'object' || toExcelSerial(day) > 1463))
    expect([form, resolveDate(readDate(form), 'none')]).toEqual([form, day]);
  expect(resolveDate(readDate(`${m}/${d}/${year}`), 'mdy')).toBe(day);
  expect(resolveDate(readDate(`${d}-${m}-${year}`), 'dmy')).toBe(day);
});

test.prop([fc.array(anyDay, { minLength: 1, maxLength: 40 }), fc.constantFrom('mdy', 'dmy')])(
  'days written in one order are read back, or the order is asked for',
  (days, order) => {
    const cells = days.map((day) => {
      const [year, month, date] = day.split('-').map(Number);
      return order === 'mdy' ? `${month}/${date}/${year}` : `${date}/${month}/${year}`;
    });
    const counter = countDateOrder();
    for (const cell of cells) counter.add(readDate(cell));
    const found = counter.finding().order;
    const read = cells.map((cell) => resolveDate(readDate(cell), found));
    for (const [place, day] of read.entries()) expect([days[place], null]).toContain(day);
    if (found !== 'unknown') expect(read).toEqual(days);
  },
);

test.prop([anyMinor])('an amount is read back to the cent however it is written', (minor) => {
  const plain = minorToDecimal(minor, 'CNY');
  const shown = formatMinor(minor, 'CNY', { zero: 'figure', negative: 'sign' });
  const swapped = shown.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  const forms: [RawCell, '.' | ','][] = [
    [plain, '.'],
    [shown, '.'],
    [formatMinor(minor, 'CNY', { zero: 'figure' }), '.'],
    [`￥${shown}`, '.'],
    [wide(shown), '.'],
    [`${shown}元`, '.'],
    [swapped, ','],
    [Number(plain), '.'],
  ];
  for (const [form, mark] of forms) {
    const reading = readAmount(form, mark);
    const read = reading.kind === 'amount' ? parseDecimal(reading.decimal, 'CNY') : reading;
    expect([form, read]).toMatchObject([form, { ok: true, value: { minor: minor === 0 ? 0 : minor } }]);
  }
});

test.prop([fc.stringMatching(/^[0-9A-Z][0-9A-Z/-]{0,18}[0-9A-Z]$/)])(
  'a number of a document stays as it is',
  (number) => {
    expect(readIdentifier(number)).toEqual({ kind: 'text', text: number });
  },
);

test.prop([fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean())])(
  'no cell makes a reader throw',
  (cell) => {
    expect(() => [
      readDate(cell),
      readAmount(cell, '.'),
      readAmount(cell, ','),
      readIdentifier(cell),
    ]).not.toThrow();
  },
);
