import { addDays, isoDate } from '@shared/dates';
import { applyChangeSet, type Book, createBook } from '@shared/ledger';
import { missingCharacters, type PaperRun, planPapers, ruleBookOf } from '@shared/papers';
import { must } from '@shared/result';
import { buildSample } from '@shared/sample';
import { planOf } from '@renderer/workers/ledger/papers/planning';
import { type World } from '@renderer/workers/ledger/world';
import { expect, it } from 'vitest';

const today = isoDate('2026-06-30');
const notes: PaperRun = { kind: 'chargeNote', asOf: today };
const tools = () => ({ today, signal: new AbortController().signal });
const whole = (book: Book, run: PaperRun) =>
  planPapers(book, run, { rules: ruleBookOf(book), today, missing: missingCharacters });

/** A world whose head a test may move, with a book whose notes take several slices. */
function makeWorld(): World & { head: World['head'] } {
  const book = createBook();
  applyChangeSet(book, buildSample({ invoices: 12_000, seed: 1, today }, { seq: 1 } as never));
  return { book, head: { seq: 1, hash: 'a' } } as unknown as World & { head: World['head'] };
}

const letIn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

it('lets others in while it works, and says what a plan in one go says', async () => {
  const world = makeWorld();
  let isDone = false;
  const planning = planOf(world, notes, tools()).then((plan) => {
    isDone = true;
    return plan;
  });
  await letIn();
  expect(isDone).toBe(false);
  const plan = must(await planning);
  expect(plan).toEqual(whole(world.book, notes));
  expect(plan.papers.length).toBeGreaterThan(20);
  // At the same head it is not worked out again.
  expect(must(await planOf(world, notes, tools()))).toBe(plan);
});

it('begins anew where an entry came in between, so that a plan is of one book', async () => {
  const world = makeWorld();
  const planning = planOf(world, notes, tools());
  await letIn();
  const company = world.book.company;
  if (company === undefined) throw new Error('no company');
  const customers = [...world.book.customers.values()].map((row) => ({
    ...row,
    lateCharges: { kind: 'none' } as const,
  }));
  applyChangeSet(world.book, { put: { customers }, del: {} });
  world.head = { seq: 2, hash: 'b' };
  expect(must(await planning).papers).toEqual([]);
});

it('ends between two slices when it is cancelled', async () => {
  const stop = new AbortController();
  const planning = planOf(makeWorld(), notes, { today, signal: stop.signal });
  stop.abort();
  expect(await planning).toEqual({ ok: false, error: { code: 'command.cancelled' } });
});

it('keeps plans of other days and runs apart', async () => {
  const world = makeWorld();
  const letters: PaperRun = { kind: 'letter', level: 2, asOf: today };
  const earlier: PaperRun = { ...letters, asOf: addDays(today, -90) };
  for (const run of [letters, earlier])
    expect(must(await planOf(world, run, tools()))).toEqual(whole(world.book, run));
  expect(whole(world.book, letters)).not.toEqual(whole(world.book, earlier));
});
