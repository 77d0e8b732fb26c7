import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkBook } from './checkBook';
import { type Round } from './entries';
import { Victim } from './victim';

type Settings = {
  readonly folder: string;
  readonly kills: number;
  readonly size: number;
  readonly random: () => number;
  readonly onRound: (round: Round) => void;
};

const day = '2026-03-31';

/** What the book must hold after its last entry: all of the company or nothing of it. */
function expectedInvoices(history: readonly { readonly command: string }[], size: number): number {
  const last = history[0]?.command;
  return last === 'sample.load' || last === 'redo' ? size : 0;
}

/**
 * Loads a large company, takes it back, loads it again: each is one command in many parts, killed at a random moment
 * between its beginning and a little after its end. After two starts the book holds all of it or nothing.
 */
export async function tortureLarge({ folder, kills, size, random, onRound }: Settings): Promise<void> {
  const dataDir = path.join(folder, 'data');
  const confirmed = new Map<number, object>();
  let victim = await Victim.start(dataDir);
  await victim.untilOpen();
  const began = Date.now();
  const { seq } = await victim.run<{ seq: number }>('sample.load', { invoices: size, seed: 1, today: day });
  confirmed.set(seq, {});
  const took = Date.now() - began;
  let isLoaded = true;
  for (let kill = 1; kill <= kills; kill += 1) {
    const work = isLoaded ? victim.run<{ seq: number }>('undo', {}) : victim.run<{ seq: number }>('redo', {});
    const answered = work.then(
      (receipt) => confirmed.set(receipt.seq, {}),
      () => undefined,
    );
    await sleep(random() * took * 1.1);
    await victim.kill();
    await answered;
    const first = await Victim.start(dataDir);
    const seen = await checkBook(first, confirmed);
    await first.close();
    victim = await Victim.start(dataDir);
    const again = await checkBook(victim, confirmed);
    const expected = expectedInvoices(again.history, size);
    const { invoices } = again.state.counts;
    const half = invoices === expected ? [] : [`${invoices} invoices where ${expected} belong`];
    isLoaded = expected > 0;
    onRound({
      kill,
      confirmed: confirmed.size,
      starts: [seen, again],
      wrong: [...seen.wrong, ...again.wrong, ...half],
    });
  }
  await victim.close();
}

/** Deletes the IndexedDB, and kills the program while it builds the store anew from the journal. */
export async function tortureRebuild({ folder, kills, size, random, onRound }: Settings): Promise<void> {
  const dataDir = path.join(folder, 'data');
  const maker = await Victim.start(dataDir);
  await maker.untilOpen();
  const { seq } = await maker.run<{ seq: number }>('sample.load', { invoices: size, seed: 1, today: day });
  await maker.run('customer.create', { code: 'LAST', name: '最后一笔' });
  await maker.close();
  const confirmed = new Map([
    [seq, {}],
    [seq + 1, { code: 'LAST' }],
  ]);
  let took = 8_000;
  for (let kill = 1; kill <= kills; kill += 1) {
    await rm(path.join(dataDir, 'IndexedDB'), { recursive: true, force: true });
    const victim = await Victim.start(dataDir);
    await sleep(random() * took);
    await victim.kill();
    const began = Date.now();
    const first = await Victim.start(dataDir);
    const seen = await checkBook(first, confirmed);
    if (seen.state.start.kind === 'ready' && seen.state.start.rebuilt) took = Date.now() - began;
    await first.close();
    const second = await Victim.start(dataDir);
    const again = await checkBook(second, confirmed);
    await second.close();
    const { invoices } = again.state.counts;
    const half = invoices === size ? [] : [`${invoices} invoices where ${size} belong`];
    onRound({ kill, confirmed: 2, starts: [seen, again], wrong: [...seen.wrong, ...again.wrong, ...half] });
  }
}
