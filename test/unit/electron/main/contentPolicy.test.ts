import { contentPolicy, securityHeaders } from '@electron/main/contentPolicy';
import { describe, expect, test } from 'vitest';

const directives = (policy: string): Map<string, string> =>
  new Map(
    policy.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources.join(' ')];
    }),
  );

describe('contentPolicy', () => {
  test('of the program: nothing from outside, no inline script, no eval', () => {
    const policy = directives(contentPolicy(null));
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('object-src')).toBe("'none'");
    expect(contentPolicy(null)).not.toMatch(/https?:|wss?:|\*|unsafe-eval/);
  });

  test('under the dev server alone its preamble and its socket are let through', () => {
    const policy = directives(contentPolicy('http://localhost:5173/'));
    expect(policy.get('script-src')).toBe("'self' 'unsafe-inline'");
    expect(policy.get('connect-src')).toBe("'self' ws://localhost:5173");
    expect(policy.get('default-src')).toBe("'none'");
  });
});

test('every answer carries the policy and forbids guessing types', () => {
  expect(securityHeaders(null)).toMatchObject({
    'Content-Security-Policy': contentPolicy(null),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
});
