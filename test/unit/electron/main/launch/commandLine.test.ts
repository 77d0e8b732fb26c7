import path from 'node:path';
import {
  isBatchStart,
  languageAsked,
  ownArguments,
  parseWindowStart,
} from '@electron/main/launch/commandLine';
import { describe, expect, test } from 'vitest';

const cwd = path.resolve('/work/month-end');

describe('ownArguments', () => {
  test('of a checkout: what stands behind the folder that Electron was started with', () => {
    const argv = ['/x/electron', '--inspect=0', '-r', '/x/loader.js', '--no-sandbox', '.', '--lang', 'en'];
    expect(ownArguments(argv, cwd, cwd)).toEqual(['--lang', 'en']);
  });

  test('of a checkout named by its whole path', () => {
    expect(ownArguments(['/x/electron', cwd, '--batch', 'verify'], cwd, '/elsewhere')).toEqual([
      '--batch',
      'verify',
    ]);
  });

  test('of an installed program: everything behind its name', () => {
    expect(ownArguments(['/opt/zhangqi', '--batch', 'verify'], null, cwd)).toEqual(['--batch', 'verify']);
  });
});

describe('parseWindowStart', () => {
  test('reads the common options; the data folder is relative to where the command was typed', () => {
    const args = ['--data-dir', 'books', '--today=2026-06-30', '--lang', 'zh-CN', '--test-hooks'];
    expect(parseWindowStart(args, cwd)).toEqual({
      ok: true,
      value: {
        dataDir: path.join(cwd, 'books'),
        today: '2026-06-30',
        language: 'zh-CN',
        isQuiet: false,
        hasTestHooks: true,
      },
    });
  });

  test('without options leaves the choice to the system', () => {
    expect(parseWindowStart([], cwd)).toMatchObject({
      ok: true,
      value: { dataDir: null, today: null, language: null, hasTestHooks: false },
    });
  });

  test('passes over switches of the system', () => {
    expect(parseWindowStart(['--some-desktop-switch=1', '--no-sandbox'], cwd).ok).toBe(true);
  });

  test.each([
    [['--today', '2026-02-30'], '--today', 'notADay'],
    [['--today', 'yesterday'], '--today', 'notADay'],
    [['--lang', 'fr'], '--lang', 'oneOf zh-CN, en'],
    [['--data-dir'], '--data-dir', 'needsValue'],
    [['--data-dir', '--quiet'], '--data-dir', 'needsValue'],
    [['--data-dir='], '--data-dir', 'needsValue'],
    [['--quiet=1'], '--quiet', 'takesNoValue'],
    [['--quiet', '--quiet'], '--quiet', 'twice'],
  ])('refuses %j', (args, option, reason) => {
    expect(parseWindowStart(args, cwd)).toEqual({
      ok: false,
      error: { code: 'usage.option', option, reason },
    });
  });
});

test('batch is what stands behind --batch', () => {
  expect(isBatchStart(['--data-dir', 'x', '--batch', 'aging'])).toBe(true);
  expect(isBatchStart(['--data-dir', 'x'])).toBe(false);
});

test('the language of a refused line is what it asks for', () => {
  expect(languageAsked(['--batch', 'nonsense', '--lang', 'zh-CN'])).toBe('zh-CN');
  expect(languageAsked(['--lang=en'])).toBe('en');
  expect(languageAsked(['--lang', 'fr'])).toBeNull();
  expect(languageAsked(['zh-CN'])).toBeNull();
});
