import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { playElement } from './playElement';
import { readCases } from './readCases';

const folder = path.join(import.meta.dirname, 'cases');

describe.each(readCases([folder]))('$file', (cases) => {
  if ('reason' in cases) throw new Error(`${cases.file} ${cases.reason}`);
  const elements = cases.elements.map((element, place) => [playElement(element, place).id, element] as const);
  test.each(elements)('%s', (_id, element) => {
    const outcome = playElement(element, 0);
    expect(outcome.result === 'failed' ? outcome.lines : []).toEqual([]);
  });
});

test('what is built already stays built', () => {
  const outcomes = readCases([folder]).flatMap((cases) =>
    'reason' in cases ? [] : cases.elements.map((element, place) => playElement(element, place)),
  );
  expect(outcomes.filter(({ result }) => result === 'passed').length).toBeGreaterThanOrEqual(65);
});
