import {
  partOfPercent,
  percentOfPart,
  readPercent,
  yearlyPercent,
} from '@renderer/features/lateCharges/percent';
import { expect, test } from 'vitest';

test.each([
  ['0.05', '0.05'],
  [' ０．０５％ ', '0.05'],
  ['0。05', '0.05'],
  ['.5', '0.5'],
  ['18.', '18'],
  ['0.5‰', '0.05'],
  ['010.50', '10.5'],
  ['100', '100'],
])('%j is read as %s per cent', (typed, percent) => {
  expect(readPercent(typed, 100)).toEqual({ ok: true, value: percent });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['five', 'notNumber'],
  ['-1', 'notNumber'],
  ['1,5', 'notNumber'],
  ['0,05%', 'notNumber'],
  ['1e-3', 'notNumber'],
  ['0.00', 'zero'],
  ['100.01', 'tooLarge'],
  ['0.123456789', 'tooFine'],
])('%j is refused: %s', (typed, problem) => {
  expect(readPercent(typed, 100)).toEqual({ ok: false, error: problem });
});

test('per cents and parts are turned exactly, without an exponent', () => {
  expect(partOfPercent('0.05')).toBe('0.0005');
  expect(partOfPercent('0.00000001')).toBe('0.0000000001');
  expect(percentOfPart('0.000175')).toBe('0.0175');
  expect(percentOfPart('0.00050')).toBe('0.05');
  expect(yearlyPercent('0.05')).toBe('18.25');
});
