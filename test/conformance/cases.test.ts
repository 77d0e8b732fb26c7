import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { playElement } from './playElement';
import { readCases } from './readCases';

const folder = path.join(import.meta.dirname, 'cases');

/** Elements whose topic or verbs are not built yet are named by the runner; here stand those that can be judged. */
describe.each(readCases([folder]))('$file', (cases) => {
  if ('reason' in cases) throw new Error(`${cases.file} ${cases.reason}`);
  const outcomes = cases.elements.map((element, place) => playElement(element, place));
  const judged = outcomes
    .filter(({ result }) => result !== 'skipped')
    .map((outcome) => [outcome.id, outcome] as const);
  test.each(judged)('%s', (_id, outcome) => {
    expect(outcome.result === 'failed' ? outcome.lines : []).toEqual([]);
  });
});

test('what is built already stays built', () => {
  const outcomes = readCases([folder]).flatMap((cases) =>
    'reason' in cases ? [] : cases.elements.map((element, place) => playElement(element, place)),
  );
  expect(outcomes.filter(({ result }) => result === 'passed').length).toBeGreaterThanOrEqual(65);
});
