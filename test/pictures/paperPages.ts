import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { removeFolder } from '../e2e/fixtures/folders';
import { launchApp } from '../e2e/fixtures/launchApp';
import { goTo, run, today, waitForLedger, type Books } from '../e2e/pages/books';
import { issueOnScreen, PapersPage } from '../e2e/pages/papers';
import { stubSave } from '../e2e/pages/start';
import { giveMarks } from './marks';

const render = promisify(execFile);
const dpi = '90';
const folder = path.resolve('docs/pictures/papers');

/** A run on the screen of papers, and the papers of it that are looked at: whose, and under which name. */
type Run = {
  readonly address: string;
  readonly kind: 'letter' | 'chargeNote' | 'statement' | 'confirmation';
  readonly papers: Readonly<Record<string, string>>;
};

/* C0003 agreed tiers, C0009 a flat rate in two languages, C0010 is under article 17, C0008 under the UK Act. */
const runs: readonly Run[] = [
  {
    address: '/letters?level=1',
    kind: 'letter',
    papers: { 'reminder-zh': 'C0003', 'reminder-en': 'C0008' },
  },
  {
    address: '/letters?level=2',
    kind: 'letter',
    papers: {
      'demand-zh-tiers': 'C0003',
      'demand-zh-statutory': 'C0010',
      'demand-en': 'C0008',
      'demand-both': 'C0009',
    },
  },
  {
    address: '/letters?level=3',
    kind: 'letter',
    papers: { 'final-demand-zh': 'C0003', 'final-demand-en': 'C0008', 'final-demand-both': 'C0009' },
  },
  { address: '/letters?kind=chargeNote', kind: 'chargeNote', papers: { 'charge-note-zh': 'C0003' } },
  {
    address: '/statements?month=2026-05',
    kind: 'statement',
    papers: { 'statement-zh': 'C0003', 'statement-en': 'C0008', 'statement-both': 'C0009' },
  },
  { address: '/statements?kind=confirmation', kind: 'confirmation', papers: { 'confirmation-zh': 'C0003' } },
];

/** Issues papers of the sample company on the screen and takes a picture of each page, as a reader of PDFs shows it. */
export async function takePaperPages(words: readonly string[]): Promise<void> {
  const isWanted = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));
  const wanted = runs.filter(({ papers }) => Object.keys(papers).some(isWanted));
  const wantsSheets = isWanted('ems-sheet');
  if (wanted.length === 0 && !wantsSheets) return;
  await mkdir(folder, { recursive: true });
  const dataDir = path.join(tmpdir(), 'Zhangqi');
  await mkdir(dataDir);
  const books = await launchApp({ dataDir, lang: 'zh-CN', today, hasTestHooks: true });
  try {
    await waitForLedger(books.page);
    await run(books.page, 'sample.load', { invoices: 400, seed: 1, today: today as never });
    await giveMarks(books, dataDir);
    for (const one of wanted) await takeRun(books, one, dataDir, isWanted);
    if (wantsSheets) await takeEmsSheet(books, dataDir);
  } finally {
    await books.app.close();
    await removeFolder(dataDir);
  }
}

async function takeRun(
  { page }: Books,
  { address, kind, papers }: Run,
  dataDir: string,
  isWanted: (name: string) => boolean,
): Promise<void> {
  await goTo(page, address);
  await issueOnScreen(new PapersPage(page, 'zh-CN'), kind);
  const { rows } = await run(page, 'papers.list', { filter: { kind }, offset: 0, limit: 60 });
  for (const [name, code] of Object.entries(papers).filter(([one]) => isWanted(one))) {
    const paper = rows.find(({ customerCode }) => customerCode === code);
    if (paper === undefined) throw new Error(`${code} has no ${name}`);
    await takePages(path.join(dataDir, 'documents', paper.file.sha256), name);
  }
}

async function takeEmsSheet({ app, page }: Books, dataDir: string): Promise<void> {
  const papers = new PapersPage(page, 'zh-CN');
  const { rows } = await run(page, 'papers.list', { filter: { kind: 'letter' }, offset: 0, limit: 60 });
  const letter = rows.find(({ customerCode, level }) => customerCode === 'C0003' && level === 3);
  if (letter === undefined) throw new Error('there is no final demand');
  await goTo(page, `/papers/${letter.id}`);
  await papers.more(papers.words.actions.ems);
  const file = path.join(dataDir, 'ems.pdf');
  await stubSave(app, file);
  await papers.dialog().getByRole('button', { name: papers.words.actions.saveOne }).click();
  await papers.dialog().waitFor({ state: 'detached' });
  await takePages(file, 'ems-sheet');
}

/** The pages of a PDF as name-1.png, name-2.png …; pages that it no longer has go. */
async function takePages(pdf: string, name: string): Promise<void> {
  const own = new RegExp(`^${name}-\\d+\\.png$`, 'u');
  for (const old of await readdir(folder)) if (own.test(old)) await rm(path.join(folder, old));
  const copy = path.join(tmpdir(), `${name}.pdf`);
  await copyFile(pdf, copy);
  await render('pdftoppm', ['-r', dpi, '-png', copy, path.join(folder, name)]);
  await rm(copy);
  process.stderr.write(`papers/${name}\n`);
}
