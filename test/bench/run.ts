import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { makeTempFolder, removeFolder } from '../e2e/fixtures/folders';
import { runBatch } from '../e2e/fixtures/runBatch';
import { benchDay, buildCompany } from './company';
import { measureEntry } from './measures/entryFigure';
import { measureImport } from './measures/importFigure';
import { measureLetters } from './measures/letterFigures';
import { measureAging } from './measures/memoryFigures';
import { measurePlans } from './measures/planFigures';
import { measureReplay } from './measures/replayFigure';
import { measureScreens } from './measures/screenFigures';
import { measureStart } from './measures/startFigure';
import { measureWorkbook } from './measures/workbookFigure';
import { type BenchOptions, type Measure, readOptions } from './options';
import { installYardsticks } from './packages';
import { runWork, startProgram, waitForBooks } from './program';
import { type Figure, toTable } from './report';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Measures every size and prints the table; with --write it is kept in docs/performance.md. */
export async function main(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv);
  const missing = installYardsticks();
  if (missing !== null) say(`yardsticks that could not be installed: ${missing}`);
  const figures: Figure[] = [];
  for (const size of options.sizes) figures.push(...(await measureSize(size, options)));
  if (options.only.has('letters')) {
    say(`letters`);
    figures.push(...(await measureLetters(options.seed)));
  }
  const table = toTable(figures);
  process.stdout.write(`${table}\n`);
  if (options.writes) await keepFigures(table);
  return 0;
}

async function measureSize(size: number, { seed, only }: BenchOptions): Promise<readonly Figure[]> {
  say(`${size.toLocaleString('en')} invoices`);
  const change = buildCompany(size, seed);
  const folder = await makeTempFolder('bench');
  const figures: Figure[] = [];
  const note = async (measure: Measure, work: () => Promise<readonly Figure[]>): Promise<void> => {
    if (!only.has(measure)) return;
    figures.push(...(await work()));
    say(`  ${figures.at(-1)?.name}: ${figures.at(-1)?.measured}`);
  };
  try {
    const writing = await loadCompany(folder, size, seed);
    await note('start', () => measureStart(folder, size));
    const running = await startProgram(folder);
    try {
      await waitForBooks(running.page);
      await note('aging', () => measureAging(running, change, size));
      await note('screens', () => measureScreens(running, size));
      await note('plans', () => measurePlans(running, size));
      await note('workbook', () => measureWorkbook(running, change, size));
      await note('entry', () => measureEntry(running, folder, size));
    } finally {
      await running.app.close();
    }
    await note('replay', () => measureReplay(folder, size, writing));
    await note('import', () => measureImport(change, size));
    return figures;
  } finally {
    await removeFolder(folder);
  }
}

/** Makes the company in the program itself and answers how long writing it took, from the decision to the end. */
async function loadCompany(folder: string, size: number, seed: number): Promise<number> {
  const running = await startProgram(folder);
  await waitForBooks(running.page);
  const { took } = await runWork(running.page, 'sample.load', { invoices: size, seed, today: benchDay });
  await running.app.close();
  const { json } = await runBatch<{ ok?: boolean }>(['verify', '--data-dir', folder]);
  if (json.ok !== true) throw new Error(`the bench's books do not verify: ${JSON.stringify(json)}`);
  return took;
}

/** Puts the table between the two marks of docs/performance.md; the words around it stay. */
async function keepFigures(table: string): Promise<void> {
  const file = path.resolve('docs/performance.md');
  const text = await readFile(file, 'utf8');
  const [begin, end] = ['<!-- figures -->', '<!-- end of figures -->'];
  const [before = '', rest = ''] = text.split(begin);
  const after = rest.split(end)[1] ?? '';
  await writeFile(file, `${before}${begin}\n\n${heading()}\n\n${table}\n\n${end}${after}`);
}

function heading(): string {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${os.type()}, node ${process.versions.node}`;
}
