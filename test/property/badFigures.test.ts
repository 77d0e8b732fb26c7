import { isIsoDate } from '@shared/dates';
import { type Calculation, calculations } from '@test/builders/calculations';
import { describe, expect, test } from 'vitest';

/** What nobody means as a figure, a day or a word. */
const junk = [
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  -1,
  0.5,
  1e300,
  Number.MAX_SAFE_INTEGER,
  '',
  'NaN',
  '1e5',
  '-5',
  '200',
  '١',
  '2026-02-30',
  '10000-01-01',
  true,
];

type Path = readonly (string | number)[];

/** The places of all figures, days and words in what a calculation is given. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object') return [path];
  if (value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]));
}

function putAt(value: unknown, [first, ...rest]: Path, put: unknown): unknown {
  if (first === undefined) return put;
  const copy: Record<string | number, unknown> = Object.assign(Array.isArray(value) ? [] : {}, value);
  copy[first] = putAt(copy[first], rest, put);
  return copy;
}

function leafAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value);
}

function refusalOf(run: Calculation[1], given: unknown): unknown {
  const answer = run(...(given as never[])) as {
    readonly ok?: boolean;
    readonly error?: { readonly code?: unknown };
  };
  return answer.ok === false ? answer.error?.code : undefined;
}

describe.each(calculations)('%s', (_name, run, given) => {
  test('works out what it is given', () => {
    expect(refusalOf(run, given)).toBeUndefined();
  });

  test.each(leavesOf(given).map((path) => [path.join('.'), path] as const))(
    'is answered or refused with a code whatever stands as %s',
    (_place, path) => {
      for (const put of junk)
        expect(['string', 'undefined']).toContain(typeof refusalOf(run, putAt(given, path, put)));
    },
  );
});

/** What is said of a rule and not counted with: its shape is checked where its file is read. */
const notCounted: readonly (string | number)[] = ['checkedOn', 'letter'];

/** What must be refused in place of a value: no day of the calendar, no whole number, no yes or no. */
function wrongFor(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [Number.NaN, 0.5, 1e300, 'NaN', '5', ''];
  if (typeof value === 'boolean') return ['yes', 1, 'NaN'];
  return typeof value === 'string' && isIsoDate(value) ? ['2026-02-30', '10000-01-01', 'NaN', '', 5] : [];
}

describe('what is refused and not worked out', () => {
  const cases = calculations
    .filter(([name]) => !['findDueDate', 'parseDecimal'].includes(name))
    .flatMap(([name, run, given]) =>
      leavesOf(given)
        .filter((path) => !path.some((key) => notCounted.includes(key)))
        .map((path) => ({ name: `${name} ${path.join('.')}`, run, given, path })),
    )
    .map((place) => ({ ...place, wrong: wrongFor(leafAt(place.given, place.path)) }))
    .filter(({ wrong }) => wrong.length > 0);

  test.each(cases)('$name', ({ run, given, path, wrong }) => {
    for (const put of wrong) expect(typeof refusalOf(run, putAt(given, path, put))).toBe('string');
  });
});
