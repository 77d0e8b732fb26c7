import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { runProgram } from './runProgram.mjs';
import { Stop, say } from './say.mjs';

const folder = inRoot('out', 'demo');
const data = inRoot('out', 'demo', 'data');
const workbook = inRoot('out', 'demo', 'aging.xlsx');
const report = inRoot('out', 'demo', 'aging.json');
const letters = inRoot('out', 'demo', 'letters');
const statements = inRoot('out', 'demo', 'statements');

/** The calendar day of this computer. */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The month before a day's, as 2026-05. */
function monthBefore(day) {
  const [year, month] = day.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

async function batch(args) {
  const { status } = await runProgram(['--batch', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Stop(`the command ${args[0]} ended with status ${status}`);
}

/** How many papers lie in a folder. */
function countPapers(papers) {
  return existsSync(papers) ? readdirSync(papers).filter((name) => name.endsWith('.pdf')).length : 0;
}

/** Makes the sample company anew, reports its aging as of today, writes its letters and statements, and prints where everything lies. */
export async function runDemo() {
  say('no display: running the aging of the sample company unattended');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const day = today();
  await batch(['sample', '--data-dir', data, '--today', day]);
  const outputs = ['--xlsx', workbook, '--json', report];
  await batch(['aging', '--data-dir', data, '--today', day, '--as-of', day, ...outputs]);
  const month = monthBefore(day);
  await batch([
    'letters',
    '--data-dir',
    data,
    '--today',
    day,
    '--as-of',
    day,
    '--level',
    '2',
    '--out',
    letters,
  ]);
  await batch(['statements', '--data-dir', data, '--today', day, '--month', month, '--out', statements]);
  for (const file of [workbook, report]) if (!existsSync(file)) throw new Stop(`${file} was not written`);
  const { currencies } = JSON.parse(readFileSync(report, 'utf8'));
  const lines = [`Aging of the sample company as of ${day}`];
  for (const { currency, totals } of currencies) {
    lines.push(
      `  ${currency}  open ${totals.total}  not due ${totals.notDue}  late ${totals.late.join(' | ')}`,
    );
  }
  lines.push(
    `Workbook:    ${workbook}`,
    `Figures:     ${report}`,
    `Letters:     ${letters} (${countPapers(letters)})`,
    `Statements:  ${statements} (${countPapers(statements)}, ${month})`,
    `Data folder: ${data}`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
