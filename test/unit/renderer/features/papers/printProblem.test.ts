import { printProblem } from '@renderer/features/papers/printProblem';
import { mostPrinted } from '@shared/ipc';
import { expect, test } from 'vitest';

test('as many as are joined at once go to the printer, and one more is said to be too many', () => {
  expect(printProblem(mostPrinted, 2 * mostPrinted, null)).toBeNull();
  expect(printProblem(mostPrinted + 1, 2 * mostPrinted, null)).toBe('tooMany');
});

test.each([
  [1, 3, null],
  [2, 2, null],
  [0, 1, 'wrong'],
  [1, 4, 'wrong'],
  [3, 2, 'wrong'],
  [1.5, 2, 'wrong'],
  [Number.NaN, 2, 'wrong'],
] as const)('pages %d to %d of three', (from, to, problem) => {
  expect(printProblem(1, 3, { from, to })).toBe(problem);
});
