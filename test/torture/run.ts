import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Round, tortureEntries } from './entries';
import { tortureLarge, tortureRebuild } from './largeCommands';
import { makeRandom, readOptions } from './options';

/**
 * Kills the program again and again while it writes (or imports, or rebuilds its store), and looks after two starts
 * each time for everything that was confirmed. Answers 0 if nothing was ever missing; the folder stays otherwise.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const { kills, mode, size, seed } = readOptions(argv);
  const folder = await mkdtemp(path.join(tmpdir(), 'zhangqi-torture-'));
  const wrong: string[] = [];
  let confirmed = 0;
  let stores = 0;
  const onRound = (round: Round): void => {
    const notes = round.starts.flatMap(({ state: { start } }) => {
      if (start.kind !== 'ready') return [start.kind];
      if (start.rebuilt) stores += 1;
      return [
        ...(start.rebuilt ? ['store rebuilt'] : []),
        ...(start.repaired > 0 ? [`${start.repaired} replayed`] : []),
      ];
    });
    ({ confirmed } = round);
    wrong.push(...round.wrong.map((what) => `kill ${round.kill}: ${what}`));
    const seq = round.starts.at(-1)?.state.head.seq;
    console.log(
      `kill ${round.kill}: ${confirmed} confirmed, head ${seq} ${notes.join(', ')}${round.wrong.length > 0 ? ' WRONG' : ''}`,
    );
  };
  console.log(`torture: ${kills} kills, ${mode}, seed ${seed}, in ${folder}`);
  const settings = { folder, kills, size, random: makeRandom(seed), onRound };
  if (mode === 'entries') await tortureEntries(settings);
  else if (mode === 'import') await tortureLarge(settings);
  else await tortureRebuild(settings);
  for (const line of wrong) console.log(line);
  console.log(
    `${kills} kills, ${confirmed} confirmed, ${wrong.length} missing or wrong, ${stores} stores rebuilt`,
  );
  if (wrong.length === 0) await rm(folder, { recursive: true, force: true });
  return wrong.length === 0 ? 0 : 1;
}
