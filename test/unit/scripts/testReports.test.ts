import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

/** The scripts are plain JavaScript without types; what the tests use of them is said here. */
type Tally = { report(): string };
type Scripts = {
  readonly Tally: new () => Tally;
  readonly tallyPlaywright: (report: unknown, tally: Tally) => void;
  readonly tallyVitest: (report: unknown, tally: Tally) => void;
};

const root = path.resolve(import.meta.dirname, '../../..');
const inScripts = (name: string): string => pathToFileURL(path.join(root, 'scripts/lib', name)).href;
const { Tally: NewTally } = (await import(inScripts('tally.mjs'))) as Scripts;
const { tallyPlaywright, tallyVitest } = (await import(inScripts('testReports.mjs'))) as Scripts;

const spec = (title: string, status: string, annotations: readonly unknown[] = []) => ({
  title,
  tests: [{ status, annotations }],
});

test('the end-to-end tests are counted, and each that is not simply good is named', () => {
  const tally = new NewTally();
  const specs = [
    spec('is good', 'expected'),
    spec('is good at the second try', 'flaky'),
    spec('lacks its file', 'skipped', [{ type: 'skip', description: 'no such file here' }]),
    spec('is wrong', 'unexpected'),
  ];
  tallyPlaywright({ suites: [{ title: 'a.spec.ts', specs }], errors: [] }, tally);
  expect(tally.report().split('\n')).toEqual([
    'skipped  a.spec.ts  lacks its file: no such file here',
    'FLAKY    a.spec.ts  is good at the second try',
    'FAILED   a.spec.ts  is wrong',
    '2 passed, 1 failed, 1 skipped',
  ]);
});

test('a file that could not be loaded is one failure', () => {
  const tally = new NewTally();
  const name = path.join(root, 'test/unit/a.test.ts');
  const good = { status: 'passed', fullName: 'adds up' };
  tallyVitest(
    {
      testResults: [
        { name, status: 'failed', assertionResults: [] },
        { name, status: 'passed', assertionResults: [good] },
      ],
    },
    tally,
  );
  expect(tally.report().split('\n')).toEqual([
    'FAILED   test/unit/a.test.ts  (the file could not be run)',
    '1 passed, 1 failed',
  ]);
});
