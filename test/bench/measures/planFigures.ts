import { type PaperPlan, type PaperRun } from '@shared/papers';
import { benchDay } from '../company';
import { runWork, type Running } from '../program';
import { type Figure, ms } from '../report';
import { median } from '../stats';
import { watchWindow } from '../watchWindow';
import { addDays } from '@shared/dates';

const runs = {
  'plan demand letters': (back) => ({ kind: 'letter', level: 2, asOf: addDays(benchDay, -back) }),
  'plan statements of a month': (back) => ({
    kind: 'statement',
    from: addDays(benchDay, -30 - back),
    to: addDays(benchDay, -back),
  }),
  'plan late-charge notes': (back) => ({ kind: 'chargeNote', asOf: addDays(benchDay, -back) }),
} satisfies Readonly<Record<string, (back: number) => PaperRun>>;

/** Who gets a paper, over the whole book, each time as of another day, and how long other questions wait meanwhile. */
export async function measurePlans(running: Running, size: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, runOf] of Object.entries(runs)) {
    const times: number[] = [];
    let papers = 0;
    const seen = await watchWindow(running.page);
    for (let back = 0; back < 6; back += 1) {
      const plan = await runWork<PaperPlan>(running.page, 'papers.plan', { run: runOf(back) });
      times.push(plan.took);
      papers = plan.value.papers.length;
    }
    const { answer } = await seen();
    const warm = median(times.slice(2));
    figures.push({
      name,
      size,
      measured: `${ms(warm)} for ${papers.toLocaleString('en')} papers; another question waits at most ${ms(answer)}`,
      yardstick: '–',
      bar: 'under 1 s, others wait ≤ 0.3 s',
      keepsBar: warm < 1_000 && answer <= 300,
    });
  }
  return figures;
}
