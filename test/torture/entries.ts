import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkBook, type Found } from './checkBook';
import { type Hooks, Victim } from './victim';

/** What was found after one kill, at both starts. */
export type Round = {
  readonly kill: number;
  readonly confirmed: number;
  readonly starts: readonly Found[];
  readonly wrong: readonly string[];
};

type Settings = {
  readonly folder: string;
  readonly kills: number;
  readonly random: () => number;
  readonly onRound: (round: Round) => void;
};

/** Three entries at a time, so that two always wait: a kill then falls into every step of a command. */
const lanes = 3;
const longestLife = 700;

/**
 * Writes entries as fast as the program confirms them, notes each confirmed one in a file outside, kills the process
 * group at a random moment, and starts twice: a torn IndexedDB shows one start after the kill, or two. The second
 * start is the next one to be killed.
 */
export async function tortureEntries({ folder, kills, random, onRound }: Settings): Promise<void> {
  const dataDir = path.join(folder, 'data');
  const noted = path.join(folder, 'confirmed.txt');
  const confirmed = new Map<number, { code?: string }>();
  let victim = await Victim.start(dataDir);
  await victim.untilOpen();
  await victim.run('company.open', { baseCurrency: 'CNY', nameEn: 'Torture Ltd.' });
  for (let kill = 1; kill <= kills; kill += 1) {
    const refusals: string[] = [];
    await drive(
      victim,
      `K${kill}`,
      (seq, code) => {
        confirmed.set(seq, { code });
        appendFileSync(noted, `${seq} ${code}\n`);
      },
      (refusal) => refusals.push(refusal),
    );
    await sleep(random() * longestLife);
    await victim.kill();
    const count = confirmed.size;
    const first = await Victim.start(dataDir);
    const seen = await checkBook(first, confirmed);
    await first.close();
    victim = await Victim.start(dataDir);
    const again = await checkBook(victim, confirmed);
    onRound({
      kill,
      confirmed: count,
      starts: [seen, again],
      wrong: [...refusals, ...seen.wrong, ...again.wrong],
    });
  }
  await victim.close();
}

/** Starts the lanes in the page, and answers when the first entry is confirmed. */
async function drive(
  victim: Victim,
  prefix: string,
  onConfirmed: (seq: number, code: string) => void,
  onRefused: (refusal: string) => void,
): Promise<void> {
  let isFirst = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    isFirst = resolve;
  });
  await victim.page.exposeFunction('noteConfirmed', (seq: number, code: string) => {
    onConfirmed(seq, code);
    isFirst();
  });
  await victim.page.exposeFunction('noteRefused', (refusal: string) => {
    onRefused(refusal);
    isFirst();
  });
  await victim.page.evaluate(
    ([stem, count]) => {
      const { __zhangqi, noteConfirmed, noteRefused } = globalThis as unknown as Hooks & {
        noteConfirmed: (seq: number, code: string) => Promise<void>;
        noteRefused: (refusal: string) => Promise<void>;
      };
      const lane = async (number: number): Promise<void> => {
        for (let entry = 1; ; entry += 1) {
          const code = `${stem}-${number}-${entry}`;
          const answer = await __zhangqi.ledger.run('customer.create', { code, name: `客户 ${code}` });
          if (!answer.ok) return noteRefused(JSON.stringify(answer.error));
          await noteConfirmed((answer.value as { seq: number }).seq, code);
        }
      };
      for (let number = 1; number <= count; number += 1) void lane(number);
    },
    [prefix, lanes] as const,
  );
  await first;
}
