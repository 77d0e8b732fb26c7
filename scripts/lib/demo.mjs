import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { runProgram } from './runProgram.mjs';
import { Stop, say } from './say.mjs';

const folder = inRoot('out', 'demo');
const data = inRoot('out', 'demo', 'data');
const workbook = inRoot('out', 'demo', 'aging.xlsx');
const report = inRoot('out', 'demo', 'aging.json');

/** The calendar day of this computer. */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function batch(args) {
  const { status } = await runProgram(['--batch', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Stop(`the command ${args[0]} ended with status ${status}`);
}

/** Makes the sample company anew, reports its aging as of today, and prints where everything lies. */
export async function runDemo() {
  say('no display: running the aging of the sample company unattended');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const day = today();
  await batch(['sample', '--data-dir', data, '--today', day]);
  const outputs = ['--xlsx', workbook, '--json', report];
  await batch(['aging', '--data-dir', data, '--today', day, '--as-of', day, ...outputs]);
  for (const file of [workbook, report]) if (!existsSync(file)) throw new Stop(`${file} was not written`);
  const { currencies } = JSON.parse(readFileSync(report, 'utf8'));
  const lines = [`Aging of the sample company as of ${day}`];
  for (const { currency, totals } of currencies) {
    lines.push(
      `  ${currency}  open ${totals.total}  not due ${totals.notDue}  late ${totals.late.join(' | ')}`,
    );
  }
  lines.push(`Workbook:    ${workbook}`, `Figures:     ${report}`, `Data folder: ${data}`);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
