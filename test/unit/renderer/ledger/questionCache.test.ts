import { expect, test } from 'vitest';
import { QuestionCache } from '@renderer/ledger/questionCache';

test('keeps an answer with the head it was given at', () => {
  const cache = new QuestionCache();
  cache.put('aging', 'h1', 1);
  expect(cache.get('aging')).toEqual({ head: 'h1', answer: 1 });
  cache.put('aging', 'h2', 2);
  expect(cache.get('aging')).toEqual({ head: 'h2', answer: 2 });
  expect(cache.get('customers')).toBeUndefined();
});

test('lets go of what was asked longest ago, not of what is in use', () => {
  const cache = new QuestionCache();
  cache.put('used', 'h', 'x');
  for (let at = 0; at < 300; at += 1) {
    cache.put(`page ${at}`, 'h', at);
    cache.get('used');
  }
  expect(cache.get('used')?.answer).toBe('x');
  expect(cache.get('page 0')).toBeUndefined();
  expect(cache.get('page 299')?.answer).toBe(299);
});
