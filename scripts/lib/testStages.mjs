import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { build, ensureBuild } from './build.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { readReport, tallyPlaywright, tallyVitest } from './testReports.mjs';

const node = process.execPath;
const tool = (file) => inRoot('node_modules', file);
const reports = inRoot('.cache', 'npm-test');

/** The same place, time and language for all tests, whatever the computer is set to. */
function testEnv(more = {}) {
  const env = { ...process.env, TZ: 'Asia/Shanghai', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', ...more };
  delete env.LANGUAGE;
  if (!process.stdout.isTTY) env.NO_COLOR = '1';
  return env;
}

function print(text) {
  process.stdout.write(`${text.trimEnd()}\n`);
}

/** A stage that is one check: it passes or fails as a whole, and shows its output only when it fails. */
function check(name, work) {
  return {
    name,
    async run(tally) {
      const start = Date.now();
      const { status, output } = await work();
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      if (status === 0) {
        tally.pass();
        print(`ok      ${name} (${seconds} s)`);
      } else {
        tally.fail(name);
        print(`FAILED  ${name} (${seconds} s)\n${output}`);
      }
      return status === 0;
    },
  };
}

const runTool = (file, args) =>
  run(node, [tool(file), ...args], { capture: true, env: testEnv({ NO_COLOR: '1' }) });

/** Fresh name for a runner's report, so that an old one is never counted. */
function reportFile(name) {
  mkdirSync(reports, { recursive: true });
  const file = inRoot('.cache', 'npm-test', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** Adds a runner's report; a runner that fails without naming a failure is one itself. */
function tallyRunner(name, { file, status, add }, tally) {
  const before = tally.failures.length;
  const report = readReport(file);
  if (report) add(report, tally);
  if ((status !== 0 || !report) && tally.failures.length === before) tally.fail(`${name} (status ${status})`);
}

const unit = {
  name: 'unit',
  async run(tally, filters) {
    const file = reportFile('vitest');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = [tool('vitest/vitest.mjs'), 'run', '--passWithNoTests', ...reporters, ...filters];
    const { status } = await run(node, args, { env: testEnv() });
    tallyRunner('vitest', { file, status, add: tallyVitest }, tally);
  },
};

const conformance = {
  name: 'conformance',
  async run(tally) {
    if (!existsSync(inRoot('test/conformance/cases'))) return;
    let counts = null;
    const { status } = await run(node, [inRoot('scripts/conformance.mjs')], {
      env: testEnv(),
      onMessage: (message) => {
        counts = message;
      },
    });
    if (counts) tally.add(counts, 'conformance case (named above)');
    else tally.fail(`conformance (status ${status})`);
  },
};

const e2e = {
  name: 'e2e',
  async run(tally, filters, state) {
    if (!existsSync(inRoot('test/e2e'))) return;
    if (state.isBuildBroken) {
      tally.fail('e2e (not run: there is no build)');
      return;
    }
    await ensureBuild();
    const file = reportFile('playwright');
    const args = ['test', '--reporter=list,json', '--pass-with-no-tests', ...filters];
    const env = testEnv({ PLAYWRIGHT_JSON_OUTPUT_FILE: file });
    const { status } = await run(node, [tool('@playwright/test/cli.js'), ...args], { env });
    tallyRunner('playwright', { file, status, add: tallyPlaywright }, tally);
  },
};

const buildCheck = check('build', build);
const buildStage = {
  name: 'build',
  async run(tally, _filters, state) {
    state.isBuildBroken = !(await buildCheck.run(tally));
  },
};

function linted() {
  const folders = ['shared', 'electron', 'renderer', 'test', 'scripts'];
  const files = ['electron.vite.config.ts', 'vitest.config.ts', 'playwright.config.ts'];
  return [...folders, ...files].filter((name) => existsSync(inRoot(name)));
}

const typeChecks = ['shared', 'electron', 'renderer', 'test'].map((project) =>
  check(`types ${project}`, () => runTool('typescript/bin/tsc', ['-p', project, '--noEmit'])),
);

/** Import cycles are found through the aliases only if oxlint is told where those stand. */
const lintArguments = ['--tsconfig', 'tsconfig.json', '--deny-warnings', ...linted()];

/** All stages in their order: quick ones first. */
export const stages = [
  check('format', () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'])),
  check('lint', () => runTool('oxlint/bin/oxlint', lintArguments)),
  ...typeChecks,
  check('knip', () => runTool('knip/bin/knip.js', ['--no-progress'])),
  unit,
  conformance,
  buildStage,
  e2e,
];
