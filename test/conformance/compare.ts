import Big from 'big.js';
import { isFields, type Json } from './values';

/** What a function answers; a Big is a ratio, a percentage or a count, compared as far as the expectation shows it. */
export type Answer =
  undefined | null | boolean | number | string | Big | readonly Answer[] | { readonly [key: string]: Answer };

export type Difference = { readonly path: string; readonly expected: string; readonly got: string };

/**
 * Compares an expectation with an answer: every key expected must be equal, numbers and decimal strings by value;
 * a list has the same length and order, and its elements are compared in the same way.
 */
export function compareAnswer(expected: Json, got: Answer, path: string): readonly Difference[] {
  if (Array.isArray(expected)) return compareList(expected as readonly Json[], got, path);
  if (isFields(expected)) {
    if (!isObject(got)) return [{ path, expected: show(expected), got: show(got) }];
    return Object.entries(expected).flatMap(([key, value]) =>
      compareAnswer(value, got[key], `${path}.${key}`),
    );
  }
  return isEqual(expected, got) ? [] : [{ path, expected: show(expected), got: show(got) }];
}

function compareList(expected: readonly Json[], got: Answer, path: string): readonly Difference[] {
  if (!Array.isArray(got) || got.length !== expected.length)
    return [{ path, expected: show(expected), got: show(got) }];
  const list = got as readonly Answer[];
  return expected.flatMap((value, place) => compareAnswer(value, list[place], `${path}[${place}]`));
}

function isEqual(expected: Json, got: Answer): boolean {
  if (expected === null) return got === null || got === undefined;
  if (typeof expected === 'boolean') return got === expected;
  const wanted = toDecimal(expected);
  if (got instanceof Big) {
    if (wanted === undefined || (typeof expected !== 'string' && typeof expected !== 'number')) return false;
    return got.round(decimalsOf(expected), Big.roundHalfUp).eq(wanted);
  }
  const found = toDecimal(got);
  return wanted !== undefined && found !== undefined ? wanted.eq(found) : got === expected;
}

function toDecimal(value: Json | Answer): Big | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? new Big(value) : undefined;
  return typeof value === 'string' && /^[+-]?\d+(\.\d+)?$/.test(value) ? new Big(value) : undefined;
}

function decimalsOf(value: number | string): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

function isObject(value: Answer): value is { readonly [key: string]: Answer } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Big);
}

function show(value: Json | Answer): string {
  if (value === undefined) return 'nothing';
  if (value instanceof Big) return value.toFixed();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
