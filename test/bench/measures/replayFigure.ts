import { rm } from 'node:fs/promises';
import path from 'node:path';
import { startProgram, waitForBooks } from '../program';
import { type Figure, ms } from '../report';
import { timed } from '../stats';

/** The books opened again after the whole IndexedDB was lost, less a usual start; beside it writing them once. */
export async function measureReplay(
  dataDir: string,
  size: number,
  writing: number,
): Promise<readonly Figure[]> {
  const usual = await timeOpening(dataDir);
  await rm(path.join(dataDir, 'IndexedDB'), { recursive: true, force: true });
  const rebuilt = (await timeOpening(dataDir)) - usual;
  return [
    {
      name: 'replay: a lost IndexedDB rebuilt',
      size,
      measured: ms(rebuilt),
      yardstick: `${ms(writing)} writing them once (journal and store)`,
      bar: 'at most 1.5 times',
      keepsBar: rebuilt <= writing * 1.5,
    },
  ];
}

function timeOpening(dataDir: string): Promise<number> {
  return timed(async () => {
    const running = await startProgram(dataDir);
    await waitForBooks(running.page);
    await running.app.close();
  });
}
