import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { playElement } from './playElement';
import { readCases } from './readCases';

const folder = path.join(import.meta.dirname, 'cases');

describe.each(readCases([folder]))('$file', (cases) => {
  if ('reason' in cases) throw new Error(`${cases.file} ${cases.reason}`);
  const outcomes = cases.elements.map((element, place) => playElement(element, place));
  test.each(outcomes.map((outcome) => [outcome.id, outcome] as const))('%s', (_id, { result, lines }) => {
    expect([result, ...(result === 'passed' ? [] : lines)]).toEqual(['passed']);
  });
});
