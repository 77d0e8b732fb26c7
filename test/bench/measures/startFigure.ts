import { _electron } from '@playwright/test';
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { usualPictures } from '@renderer/workers/ledger/picture/pictureKeeper';
import { electronSwitches, programEnv } from '../../e2e/fixtures/program';
import { startProgram, waitForBooks } from '../program';
import { type Figure, ms } from '../report';
import { median, timed } from '../stats';

const rounds = 4;
const longestDrawing = 180_000;

type Start = { readonly frame: number; readonly figures: number };

/**
 * From the start of the process to the first screen with true figures; beside it an empty Electron window. A book that
 * is large enough for a picture is started by turns with it and without.
 */
export async function measureStart(dataDir: string, size: number): Promise<readonly Figure[]> {
  const picture = path.join(dataDir, 'book.picture');
  const hasPicture = await waitForPicture(dataDir, picture);
  const usual: Start[] = [];
  const fromRows: Start[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    usual.push(await timeStart(dataDir));
    if (hasPicture) {
      await rename(picture, `${picture}.aside`);
      fromRows.push(await timeStart(dataDir));
      await rename(`${picture}.aside`, picture);
    }
    empty.push(await timeEmptyWindow());
  }
  const [start, frame] = [middle(usual, 'figures'), middle(usual, 'frame')];
  const without = hasPicture ? `; without the picture of the book ${ms(middle(fromRows, 'figures'))}` : '';
  return [
    {
      name: 'start to the first screen with true figures',
      size,
      measured: `${ms(start)}, the frame after ${ms(frame)}${without}`,
      yardstick: `${ms(median(empty.slice(1)))} an empty Electron window`,
      bar: 'under 2.5 s, the frame under 1.2 s',
      keepsBar: start < 2_500 && frame < 1_200,
    },
  ];
}

/** The first of them warms the disk up. */
function middle(starts: readonly Start[], what: keyof Start): number {
  return median(starts.slice(1).map((start) => start[what]));
}

async function timeStart(dataDir: string): Promise<Start> {
  const began = performance.now();
  const running = await startProgram(dataDir);
  await running.page.locator('nav').first().waitFor();
  const frame = performance.now() - began;
  await waitForBooks(running.page);
  await running.page.locator('table tfoot, table [data-totals]').first().waitFor();
  const figures = performance.now() - began;
  await running.app.close();
  return { frame, figures };
}

/** Lets the program stand still until it has drawn its picture. False where the book is too small for one. */
async function waitForPicture(dataDir: string, picture: string): Promise<boolean> {
  const running = await startProgram(dataDir);
  await waitForBooks(running.page);
  const rows = await running.page.evaluate(() => {
    const { __zhangqi } = globalThis as unknown as {
      __zhangqi: { ledger: { state: { counts: Record<string, number> } } };
    };
    return Object.values(__zhangqi.ledger.state.counts).reduce((sum, count) => sum + count, 0);
  });
  const until = performance.now() + (rows < usualPictures.leastRows ? 0 : longestDrawing);
  while (!existsSync(picture) && performance.now() < until) await sleep(200);
  await running.app.close();
  return existsSync(picture);
}

async function timeEmptyWindow(): Promise<number> {
  return timed(async () => {
    const args = [...(await electronSwitches()), path.join(import.meta.dirname, '../emptyWindow.cjs')];
    const app = await _electron.launch({ args, env: programEnv() });
    const page = await app.firstWindow();
    await page.locator('p').waitFor();
    await app.close();
  });
}
