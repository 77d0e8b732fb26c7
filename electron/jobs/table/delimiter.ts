import Papa from 'papaparse';

const marks = [',', '\t', ';', '|'] as const;

/** A first line `sep=;` is Excel's own way to name the mark between the fields. */
export const separatorLine = /^sep=(.)\s*$/i;

/**
 * The mark between the fields of a csv: the one that splits the most of the first lines into the same number of
 * fields (at least two); the more fields, the better.
 */
export function findDelimiter(sample: string): string {
  const named = separatorLine.exec(sample.slice(0, sample.indexOf('\n')))?.[1];
  if (named !== undefined) return named;
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of marks) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: 100 });
    const score = scoreRows(data.slice(0, -1).length > 0 ? data.slice(0, -1) : data);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function scoreRows(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let score = 0;
  for (const [fields, times] of counts) score = Math.max(score, times * (1 + Math.log2(fields) / 4));
  return score;
}
