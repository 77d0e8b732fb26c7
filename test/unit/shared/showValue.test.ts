import { showValue } from '@shared/showValue';
import { expect, test } from 'vitest';

const circle: { self?: unknown } = {};
circle.self = circle;

test.each<[unknown, string]>([
  ['a', 'a'],
  ['x'.repeat(200), 'x'.repeat(100)],
  [Number.NaN, 'NaN'],
  [undefined, 'undefined'],
  [null, 'null'],
  [5n, '5'],
  [{ a: [1] }, '{"a":[1]}'],
  [circle, 'object'],
  [{ toJSON: () => undefined }, 'object'],
])('value %# is shown in words that never throw', (value, shown) => {
  expect(showValue(value)).toBe(shown);
});
