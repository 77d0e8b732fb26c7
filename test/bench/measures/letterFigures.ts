import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { type Page } from '@playwright/test';
import { buildPaper } from '@shared/documents';
import { type AnyPaperFacts, type LetterRun, type PaperPick, type PaperPlan } from '@shared/papers';
import { makeTempFolder, removeFolder } from '../../e2e/fixtures/folders';
import { benchDay } from '../company';
import { choose, runWithJob, runWork, type Running, startProgram, waitForBooks } from '../program';
import { type Figure, ms } from '../report';
import { watchWindow, type Watched } from '../watchWindow';
import { paperHtml } from '../yardsticks/paperHtml';
import { type PrintTimes, printByChromium } from '../yardsticks/printByChromium';

/** A book with so many customers who owe little enough that their letters have one page. */
const invoices = 60_000;
const letters = 500;
const mostItems = 5;

const run: LetterRun = { kind: 'letter', level: 1, asOf: benchDay, dueWithinDays: 30, language: 'zh-CN' };

/** 500 reminders of one page, each in its file as the program issues it, then all in one file for the printer. */
export async function measureLetters(seed: number): Promise<readonly Figure[]> {
  const folder = await makeTempFolder('bench-letters');
  const dataDir = path.join(folder, 'data');
  const running = await startProgram(dataDir);
  try {
    await waitForBooks(running.page);
    await runWork(running.page, 'sample.load', { invoices, seed, today: benchDay });
    const { facts, picks } = await chooseLetters(running.page);
    const issued = await watched(running.page, () => issue(running.page, picks));
    const file = path.join(folder, 'all.pdf');
    const merged = await watched(running.page, () => merge(running, file, issued.value));
    const pages = (await PDFDocument.load(await readFile(file))).getPageCount();
    if (pages !== letters) throw new Error(`the merged file has ${pages} pages instead of ${letters}`);
    const other = await printByChromium(
      path.join(folder, 'chromium'),
      facts.map((one) => paperHtml(buildPaper(one))),
    );
    const kept = await readdir(path.join(dataDir, 'documents'));
    if (kept.length < letters) throw new Error(`${kept.length} letters were kept instead of ${letters}`);
    return toFigures(issued, merged, other);
  } finally {
    await running.app.close();
    await rm(dataDir, { recursive: true, force: true });
    await removeFolder(folder);
  }
}

type Timed<T> = { readonly value: T; readonly took: number; readonly seen: Watched };

function toFigures(issued: Timed<unknown>, merged: Timed<unknown>, other: PrintTimes): readonly Figure[] {
  const row = (
    name: string,
    { took, seen }: Timed<unknown>,
    yardstick: string,
    bar: { readonly text: string; readonly most: number },
  ): Figure => ({
    name,
    size: invoices,
    measured: `${ms(took)}; window still for at most ${ms(seen.still)}`,
    yardstick,
    bar: `${bar.text}, still ≤ 100 ms`,
    keepsBar: took <= bar.most && seen.still <= 100,
  });
  return [
    row(
      '500 letters, Chinese, one page, one file each',
      issued,
      `${ms(other.each)} Chromium’s printToPDF of the same`,
      { text: 'not slower', most: other.each },
    ),
    row('the same 500 joined into one file', merged, `${ms(other.all)} Chromium’s printToPDF of 500 pages`, {
      text: 'at most twice',
      most: 2 * other.all,
    }),
  ];
}

async function watched<T>(page: Page, work: () => Promise<T>): Promise<Timed<T>> {
  const seen = await watchWindow(page);
  const began = performance.now();
  const value = await work();
  return { value, took: performance.now() - began, seen: await seen() };
}

/** The first 500 of the plan that fit one page, and what they state, for the yardstick to print the same. */
async function chooseLetters(
  page: Page,
): Promise<{ readonly facts: readonly AnyPaperFacts[]; readonly picks: readonly PaperPick[] }> {
  const plan = await runWork<PaperPlan>(page, 'papers.plan', { run });
  const picks = plan.value.papers
    .filter(({ items }) => items <= mostItems)
    .slice(0, letters)
    .map(({ customerId, currency }) => ({ customerId, currency }));
  if (picks.length < letters) throw new Error(`the bench's book has ${picks.length} short letters alone`);
  const facts: AnyPaperFacts[] = [];
  for (const [place, pick] of picks.entries()) {
    const told = await runWork<AnyPaperFacts>(page, 'papers.facts', { run, pick });
    facts.push({ ...told.value, number: `${benchDay.slice(0, 4)}-${place + 1}` });
  }
  return { facts, picks };
}

type Issued = { readonly pages: number; readonly sha256: string };

/** Numbers, draws, keeps and journals them, as the button does; answers their files. */
async function issue(page: Page, picks: readonly PaperPick[]): Promise<readonly Issued[]> {
  await runWithJob(page, { job: 'drawPapers' }, 'paper.issue', { run, picks });
  const list = await runWork<{ readonly rows: readonly { readonly file: Issued }[] }>(page, 'papers.list', {
    filter: {},
    offset: 0,
    limit: letters,
  });
  const files = list.value.rows.map(({ file }) => file);
  const long = files.filter(({ pages }) => pages !== 1).length;
  if (long > 0 || files.length !== letters)
    throw new Error(`${files.length} letters, ${long} not of one page`);
  return files;
}

async function merge(running: Running, file: string, issued: readonly Issued[]): Promise<void> {
  const { token } = await choose(running, file, 'save', 'pdf');
  const failed = await running.page.evaluate(
    async ([chosen, files]) => {
      const { __zhangqi } = globalThis as unknown as {
        __zhangqi: { startJob(job: unknown): Promise<{ value: { port: MessagePort } }> };
      };
      const { value } = await __zhangqi.startJob({ job: 'mergePapers', token: chosen, files });
      return new Promise<unknown>((resolve) => {
        value.port.addEventListener(
          'message',
          ({ data }: MessageEvent<{ type: string; error?: unknown }>) => {
            if (data.type !== 'merged') resolve(data.error ?? null);
          },
        );
        value.port.start();
      });
    },
    [token, issued.map(({ sha256 }) => ({ sha256 }))] as const,
  );
  if (failed !== null) throw new Error(`the letters were not joined: ${JSON.stringify(failed)}`);
}
