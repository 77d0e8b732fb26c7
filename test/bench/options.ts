/** What can be measured alone, in the order in which it is. */
export const measures = [
  'start',
  'aging',
  'screens',
  'plans',
  'workbook',
  'entry',
  'replay',
  'import',
  'letters',
] as const;
export type Measure = (typeof measures)[number];

/** What one run measures. */
export type BenchOptions = {
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly only: ReadonlySet<Measure>;
  /** Keep the figures in docs/performance.md. */
  readonly writes: boolean;
};

/** `--size N` and `--only MEASURE` (may be repeated), `--seed N`, `--write`. Throws with the reason where an option is not understood. */
export function readOptions(argv: readonly string[]): BenchOptions {
  const sizes: number[] = [];
  const only = new Set<Measure>();
  let seed = 1;
  let writes = false;
  for (let at = 0; at < argv.length; at += 1) {
    const option = argv[at];
    if (option === '--write') writes = true;
    else if (option === '--size') sizes.push(readCount(argv[(at += 1)], '--size'));
    else if (option === '--seed') seed = readCount(argv[(at += 1)], '--seed');
    else if (option === '--only') only.add(readMeasure(argv[(at += 1)]));
    else
      throw new Error(
        `npm run bench knows no ${option}; it takes --size N, --seed N, --only MEASURE and --write`,
      );
  }
  // The table is kept whole or not at all.
  if (writes && only.size > 0) throw new Error('--write takes no --only');
  return {
    sizes: sizes.length > 0 ? sizes : [10_000, 100_000],
    seed,
    only: only.size > 0 ? only : new Set(measures),
    writes,
  };
}

function readMeasure(text: string | undefined): Measure {
  const measure = measures.find((one) => one === text);
  if (!measure) throw new Error(`--only takes one of ${measures.join(', ')}, not ${text}`);
  return measure;
}

function readCount(text: string | undefined, option: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new Error(`${option} takes a whole number, not ${text}`);
  return count;
}
