import { beforeAll, describe, expect, test } from 'vitest';
import { makeSandbox, runTool } from './support/sandbox';

/** Names of browsers and of Node.js that the core must not know: each is a type error there. */
const foreign = [
  'document',
  'window',
  'console',
  'process',
  'Buffer',
  'setTimeout',
  'fetch',
  'crypto',
  'indexedDB',
];
const own = ['Intl', 'JSON', 'BigInt', 'Map', 'structuredCloneOfOurOwn'];

describe('shared/ knows the language and nothing around it', () => {
  let output = '';
  beforeAll(() => {
    const files = Object.fromEntries(
      [...foreign, ...own].map((name) => [
        `shared/money/${name}.ts`,
        `export const used: unknown = ${name};\n`,
      ]),
    );
    const sandbox = makeSandbox({
      ...files,
      'shared/money/structuredCloneOfOurOwn.ts':
        'const structuredCloneOfOurOwn = 1;\nexport const used: unknown = structuredCloneOfOurOwn;\n',
    });
    output = runTool(sandbox, 'typescript/bin/tsc', ['-p', 'shared', '--noEmit', '--pretty', 'false']);
    sandbox.remove();
  });

  test.each(foreign)('%s is a type error', (name) => {
    expect(output).toMatch(
      new RegExp(`shared/money/${name}\\.ts\\(1,\\d+\\): error TS\\d+: Cannot find name '${name}'`),
    );
  });

  test.each(own)('%s compiles', (name) => {
    expect(output).not.toContain(`shared/money/${name}.ts`);
  });
});
