import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** The JSON that a test runner left, or null if it came to no end. */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Adds what vitest found. A file that could not even be loaded counts as one failure. */
export function tallyVitest(report, tally) {
  for (const file of report.testResults) {
    const where = path.relative(root, file.name);
    let failed = 0;
    for (const { status, fullName } of file.assertionResults) {
      if (status === 'passed') tally.pass();
      else if (status === 'failed') {
        tally.fail(`${where}  ${fullName}`);
        failed += 1;
      } else tally.skip(`${where}  ${fullName}`);
    }
    if (file.status === 'failed' && failed === 0) tally.fail(`${where}  (the file could not be run)`);
  }
}

function* specsOf(suite, titles = []) {
  const inside = [...titles, suite.title];
  for (const spec of suite.specs ?? []) yield { spec, name: [...inside, spec.title].join('  ') };
  for (const child of suite.suites ?? []) yield* specsOf(child, inside);
}

/** Adds what Playwright found. A test that passes only at its second try is named beside the count. */
export function tallyPlaywright(report, tally) {
  for (const suite of report.suites) {
    for (const { spec, name } of specsOf(suite)) {
      for (const { status, annotations } of spec.tests) {
        if (status === 'expected') tally.pass();
        else if (status === 'flaky') tally.passLate(name);
        else if (status === 'skipped') {
          const reason = annotations?.find((note) => note.type === 'skip')?.description;
          tally.skip(reason ? `${name}: ${reason}` : name);
        } else tally.fail(name);
      }
    }
  }
  for (const error of report.errors ?? []) tally.fail(`Playwright: ${(error.message ?? '').split('\n')[0]}`);
}
