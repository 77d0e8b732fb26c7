/** What one run measures. */
export type BenchOptions = {
  readonly sizes: readonly number[];
  readonly seed: number;
  /** Keep the figures in docs/performance.md. */
  readonly writes: boolean;
};

/** `--size N` (may be repeated), `--seed N`, `--write`. Throws with the reason where an option is not understood. */
export function readOptions(argv: readonly string[]): BenchOptions {
  const sizes: number[] = [];
  let seed = 1;
  let writes = false;
  for (let at = 0; at < argv.length; at += 1) {
    const option = argv[at];
    if (option === '--write') writes = true;
    else if (option === '--size') sizes.push(readCount(argv[(at += 1)], '--size'));
    else if (option === '--seed') seed = readCount(argv[(at += 1)], '--seed');
    else throw new Error(`npm run bench knows no ${option}; it takes --size N, --seed N and --write`);
  }
  return { sizes: sizes.length > 0 ? sizes : [10_000, 100_000], seed, writes };
}

function readCount(text: string | undefined, option: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new Error(`${option} takes a whole number, not ${text}`);
  return count;
}
