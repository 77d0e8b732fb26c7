export type Mode = 'entries' | 'import' | 'rebuild';

export type Options = {
  readonly kills: number;
  readonly mode: Mode;
  /** Invoices of the large command. */
  readonly size: number;
  readonly seed: number;
};

const usage = 'npm run torture -- N [--import] [--rebuild] [--size N] [--seed N]';

/** Reads the command line; throws with the usage where it makes no sense. */
export function readOptions(argv: readonly string[]): Options {
  const rest = [...argv];
  const take = (name: string): boolean => {
    const at = rest.indexOf(name);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  };
  const takeNumber = (name: string, otherwise: number): number => {
    const at = rest.indexOf(name);
    return at === -1 ? otherwise : Number(rest.splice(at, 2)[1]);
  };
  const isImport = take('--import');
  const isRebuild = take('--rebuild');
  const size = takeNumber('--size', 20_000);
  const seed = takeNumber('--seed', Math.floor(Math.random() * 1_000_000));
  const [count = '20', ...unknown] = rest;
  const kills = Number(count);
  if (![kills, size, seed].every(Number.isSafeInteger) || kills < 1 || size < 1 || unknown.length > 0)
    throw new Error(usage);
  if (isImport && isRebuild) throw new Error(`--import or --rebuild, not both: ${usage}`);
  return { kills, mode: isImport ? 'import' : isRebuild ? 'rebuild' : 'entries', size, seed };
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
