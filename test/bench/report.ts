/** One line of the table: what was measured, beside what, and whether it keeps its bar. */
export type Figure = {
  readonly name: string;
  readonly size: number;
  readonly measured: string;
  readonly yardstick: string;
  readonly bar: string;
  /** null: the bar cannot be judged, for the reason in `note`. */
  readonly keepsBar: boolean | null;
  readonly note?: string;
};

export const ms = (time: number): string =>
  time < 10
    ? `${time.toFixed(1)} ms`
    : time < 10_000
      ? `${Math.round(time)} ms`
      : `${(time / 1_000).toFixed(1)} s`;

const heads = ['figure', 'invoices', 'measured', 'yardstick, same run', 'bar', ''] as const;

/** The figures as a Markdown table. */
export function toTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    figure.size.toLocaleString('en'),
    figure.measured,
    figure.yardstick,
    figure.bar,
    `${verdict(figure.keepsBar)}${figure.note === undefined ? '' : ` ${figure.note}`}`,
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function verdict(keepsBar: boolean | null): string {
  if (keepsBar === null) return '–';
  return keepsBar ? 'kept' : 'MISSED';
}
