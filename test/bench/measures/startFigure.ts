import { _electron } from '@playwright/test';
import path from 'node:path';
import { electronSwitches, programEnv } from '../../e2e/fixtures/program';
import { startProgram, waitForBooks } from '../program';
import { type Figure, ms } from '../report';
import { median, timed } from '../stats';

/** From the start of the process to the first screen with true figures; beside it an empty Electron window. */
export async function measureStart(dataDir: string, size: number): Promise<readonly Figure[]> {
  const frames: number[] = [];
  const figures: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const began = performance.now();
    const running = await startProgram(dataDir);
    await running.page.locator('nav').first().waitFor();
    frames.push(performance.now() - began);
    await waitForBooks(running.page);
    await running.page.locator('table tfoot, table [data-totals]').first().waitFor();
    figures.push(performance.now() - began);
    await running.app.close();
    empty.push(await timeEmptyWindow());
  }
  const start = median(figures.slice(1));
  return [
    {
      name: 'start to the first screen with true figures',
      size,
      measured: `${ms(start)}, the frame after ${ms(median(frames.slice(1)))}`,
      yardstick: `${ms(median(empty.slice(1)))} an empty Electron window`,
      bar: 'under 2.5 s, the frame under 1.2 s',
      keepsBar: start < 2_500 && median(frames.slice(1)) < 1_200,
    },
  ];
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
