import { oneFsync } from '../yardsticks/files';
import { runWork, type Running } from '../program';
import { type Figure, ms } from '../report';
import { percentile, median } from '../stats';

/** One small entry from the window to its confirmation: decided, journalled with fsync, stored. */
export async function measureEntry(
  running: Running,
  dataDir: string,
  size: number,
): Promise<readonly Figure[]> {
  const times: number[] = [];
  for (let round = 0; round < 60; round += 1) {
    const code = `BENCH-${size}-${round}`;
    times.push((await runWork(running.page, 'customer.create', { code, name: `Bench ${round}` })).took);
  }
  const usual = median(times.slice(10));
  return [
    {
      name: 'confirm one entry',
      size,
      measured: `${ms(usual)}, 95th percentile ${ms(percentile(times.slice(10), 95))}`,
      yardstick: `${ms(await oneFsync(dataDir))} one fsync`,
      bar: 'under 30 ms',
      keepsBar: usual < 30,
    },
  ];
}
