import Big from 'big.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compareAnswer } from './compare';
import { playElement } from './playElement';
import { main } from './run';
import { type Json } from './values';

/** A topic, an ask and steps that are not built yet, whatever else is. */
vi.mock('./topics', async (importOriginal) => {
  const tables = await importOriginal<typeof import('./topics')>();
  return { ...tables, topics: { ...tables.topics, 'tea-leaves': { missing: true } } };
});
vi.mock('./scenario/asks', async (importOriginal) => {
  const { asks } = await importOriginal<typeof import('./scenario/asks')>();
  return { asks: { ...asks, taste: { missing: true } } };
});
vi.mock('./scenario/steps', async (importOriginal) => {
  const { steps } = await importOriginal<typeof import('./scenario/steps')>();
  const missing = { missing: true, movesFigures: false };
  return { steps: { ...steps, stir: missing, spill: { ...missing, movesFigures: true } } };
});

const play = (element: Json) => {
  const { result, lines } = playElement(element, 0);
  return [result, ...lines];
};

const customer = { customer: { code: 'C1' } };
const posted = { invoice: { number: 'I1', customer: 'C1', date: '2026-01-01', amount: '100.00' } };
const scenario = (steps: Json, asks: Json = []): Json => ({ id: 'X', source: 's', do: steps, ask: asks });

describe('a folder of cases', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cases-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const run = async (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const lines: string[] = [];
    const counts = await main([folder], (line) => lines.push(line));
    return { counts, lines };
  };

  test('is played file by file and closes with the counts', async () => {
    const good = scenario([customer, posted], [{ document: { number: 'I1' }, expect: { open: '100' } }]);
    const bad = scenario([customer, posted], [{ document: { number: 'I1' }, expect: { open: '99.00' } }]);
    const later = { id: 'L', topic: 'tea-leaves', given: {}, expect: {}, source: 's' };
    const { counts, lines } = await run({
      'a.json': `\uFEFF${JSON.stringify([good, bad])}`,
      'b.json': JSON.stringify([later]),
    });
    expect(counts).toEqual({ passed: 1, failed: 1, skipped: 1 });
    expect(lines).toEqual([
      'X  ask 1 document.open  99.00  100.00',
      'L  skipped: not built yet: topic tea-leaves',
      '1 passed, 1 failed, 1 skipped',
    ]);
  });

  test('a file that cannot be read, and a folder that is not there, are failures with a reason', async () => {
    const { counts, lines } = await run({ 'a.json': '[{', 'b.json': '{}', 'c.txt': 'x' });
    expect(counts).toEqual({ passed: 0, failed: 2, skipped: 0 });
    expect(lines[0]).toContain('is not JSON');
    expect(lines[1]).toContain('is not a list of cases');
    const missing: string[] = [];
    const none = await main([path.join(folder, 'none')], (line) => missing.push(line));
    expect(none.failed).toBe(1);
    expect(missing[0]).toContain('there is no such folder');
  });
});

describe('an element', () => {
  test.each<[Json, string]>([
    ['x', 'the element is not an object'],
    [{ id: 'X', topic: 'tea', given: {}, expect: {} }, 'unknown topic "tea"'],
    [{ id: 'X', topic: 'aging', expect: {} }, "aging needs 'given' and 'expect'"],
    [
      { id: 'X', topic: 'aging', given: { dueDate: 'soon', asOf: '2026-01-01' }, expect: {} },
      'given has a date that is none',
    ],
    [{ id: 'X', do: [], ask: [], base: 'ZZZ' }, "base 'ZZZ' is not a currency"],
    [{ id: 'X', do: [], asks: [] }, "the scenario has an unknown field 'asks'"],
    [scenario([{ pay: {} }]), "step 1 has an unknown verb 'pay'"],
    [scenario([{ customer: {}, invoice: {} }]), 'step 1 needs one verb, it has 2'],
    [scenario([{ refused: true }]), 'step 1 needs one verb, it has 0'],
    [scenario([{ customer: { code: 5 } }]), "customer needs 'code' as a text"],
    [
      scenario([customer, { invoice: { ...posted.invoice, amout: '1' } }]),
      "invoice has an unknown field 'amout'",
    ],
    [scenario('all'), "'do' is not a list"],
    [scenario([customer, posted], [{ document: { number: 'I1' } }]), "ask 1 document has no 'expect'"],
  ])('that is none of the format fails with a reason: %j', (element, reason) => {
    const [result, line] = play(element);
    expect(result).toBe('failed');
    expect(line).toContain(reason);
  });

  test('fails if a step is refused that should not be, and if one is not that should', () => {
    expect(play(scenario([posted]))).toEqual([
      'failed',
      expect.stringContaining('X  step 1 invoice  done  refused: customer.unknown'),
    ]);
    expect(play(scenario([customer, { ...posted, refused: true }]))).toEqual([
      'failed',
      'X  step 2 invoice  refused  done',
    ]);
  });

  test('prints the code and the message of an expected refusal', () => {
    const element = scenario([customer, { invoice: { ...posted.invoice, amount: '1.005' }, refused: true }]);
    const [result, line] = play(element);
    expect(result).toBe('passed');
    expect(line).toMatch(/^X {2}step 2 invoice {2}refused as expected: amount\.decimals .+/);
  });

  test('is skipped by name if a step or an ask is not built, and still fails if another ask is wrong', () => {
    const taste = { taste: {}, expect: {} };
    const wrong = { document: { number: 'I1' }, expect: { open: '1.00' } };
    expect(play(scenario([customer, posted], [taste]))).toEqual([
      'skipped',
      'X  skipped: not built yet: taste',
    ]);
    expect(play(scenario([customer, posted], [taste, wrong]))[0]).toBe('failed');
    expect(play(scenario([customer, posted, { stir: {} }], [wrong]))[0]).toBe('failed');
    expect(play(scenario([customer, posted, { spill: {} }], [wrong]))).toEqual([
      'skipped',
      'X  skipped: not built yet: spill',
    ]);
  });

  test('asked over several currencies must name one', () => {
    const dollars = { invoice: { ...posted.invoice, number: 'I2', currency: 'USD' } };
    const aging = { aging: { asOf: '2026-01-01' }, expect: { total: '100.00' } };
    const [result, line] = play(scenario([customer, posted, dollars], [aging]));
    expect([result, line]).toEqual(['failed', expect.stringContaining('currency.severalAsked')]);
    const named = { aging: { asOf: '2026-01-01', currency: 'USD' }, expect: { total: '100.00' } };
    const refused = { balance: { asOf: '2026-01-01', customer: 'C1' }, refused: true };
    expect(play(scenario([customer, posted, dollars], [named, refused]))[0]).toBe('passed');
  });
});

describe('an answer', () => {
  test('that is a ratio is compared as far as the expectation shows it', () => {
    const ratio = new Big('73.6667');
    expect(compareAnswer('73.7', ratio, 'x')).toEqual([]);
    expect(compareAnswer('73.67', ratio, 'x')).toEqual([]);
    expect(compareAnswer(74, ratio, 'x')).toEqual([]);
    expect(compareAnswer('73.66', ratio, 'x')).toEqual([{ path: 'x', expected: '73.66', got: '73.6667' }]);
  });

  test.each<[Json, never, number]>([
    ['1.50', '1.5' as never, 0],
    [1.5, '1.50' as never, 0],
    ['1.51', '1.5' as never, 1],
    [{ a: 1 }, { a: '1', b: 2 } as never, 0],
    [{ a: 1, c: 1 }, { a: '1' } as never, 1],
    [[1, 2], [1, 2, 3] as never, 1],
    [[{ a: 1 }], [{ a: 1, b: 2 }] as never, 0],
    [[1, 2], [2, 1] as never, 2],
    [null, undefined as never, 0],
    [true, 'true' as never, 1],
    ['paid', 'paid' as never, 0],
    ['2026-01-01', '2026-01-02' as never, 1],
    [{ a: 1 }, undefined as never, 1],
  ])('%j against %j differs in %i', (expected, got, count) => {
    expect(compareAnswer(expected, got, 'x')).toHaveLength(count);
  });
});
