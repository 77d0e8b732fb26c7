import { FileTokens } from '@electron/main/services/fileTokens';
import { expect, test } from 'vitest';

test('a token stands for its path, for the purpose it was given for alone', () => {
  const tokens = new FileTokens();
  const opened = tokens.issue('/books/ledger.csv', 'open');
  expect(tokens.pathFor(opened, 'open')).toBe('/books/ledger.csv');
  expect(tokens.pathFor(opened, 'save')).toBeNull();
});

test('tokens tell nothing and never repeat', () => {
  const tokens = new FileTokens();
  const issued = Array.from({ length: 200 }, () => tokens.issue('/books/ledger.csv', 'open'));
  expect(new Set(issued).size).toBe(200);
  for (const token of issued) expect(token).toMatch(/^[\w-]{32}$/);
});

test('what was not issued leads nowhere', () => {
  const tokens = new FileTokens();
  tokens.issue('/books/ledger.csv', 'open');
  for (const guess of ['', '/books/ledger.csv', '0', '__proto__', 'constructor'])
    expect(tokens.pathFor(guess, 'open')).toBeNull();
});

test('the oldest of very many tokens are forgotten', () => {
  const tokens = new FileTokens();
  const first = tokens.issue('/first', 'open');
  const rest = Array.from({ length: 1_000 }, (_, index) => tokens.issue(`/${index}`, 'open'));
  expect(tokens.pathFor(first, 'open')).toBeNull();
  expect(tokens.pathFor(rest[0] ?? '', 'open')).toBe('/0');
});
