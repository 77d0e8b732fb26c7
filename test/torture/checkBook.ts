import { type BookState, type Questions, type VerifyReport } from '@renderer/workers/ledger/protocol';
import { type Victim } from './victim';

/** What was confirmed before the kills, as noted outside of the program. */
export type Confirmed = ReadonlyMap<number, { readonly code?: string }>;

export type Found = {
  readonly state: BookState;
  readonly history: readonly { readonly seq: number; readonly command: string }[];
  /** What is wrong; empty where everything is there. */
  readonly wrong: readonly string[];
};

/** Opens the books after a kill and looks for every confirmed entry: in the journal, in the rows, and by verify. */
export async function checkBook(victim: Victim, confirmed: Confirmed): Promise<Found> {
  await victim.untilOpen();
  const state = await victim.run<BookState>('book.state', {});
  const wrong: string[] = [];
  if (state.start.kind !== 'ready') wrong.push(`the start says ${JSON.stringify(state.start)}`);
  const history = await victim.run<Questions['book.history']['answer']>('book.history', {
    offset: 0,
    limit: 10_000_000,
  });
  const seqs = new Set(history.rows.map(({ seq }) => seq));
  for (const seq of confirmed.keys())
    if (!seqs.has(seq)) wrong.push(`entry ${seq} was confirmed and is missing`);
  wrong.push(...(await checkCustomers(victim, confirmed)));
  const report = await victim.run<VerifyReport>('book.verify', {});
  for (const { seq, code, message } of report.problems) wrong.push(`verify: ${seq} ${code} ${message}`);
  return { state, history: history.rows, wrong };
}

async function checkCustomers(victim: Victim, confirmed: Confirmed): Promise<string[]> {
  const codes = [...confirmed.values()].flatMap(({ code }) => code ?? []);
  if (codes.length === 0) return [];
  const { rows } = await victim.run<Questions['customers.page']['answer']>('customers.page', {
    filter: { asOf: '2026-03-31', bounds: [30, 60, 90, 180] },
    sort: { key: 'code', descending: false },
    offset: 0,
    limit: 10_000_000,
  });
  const there = new Set(rows.map(({ code }) => code));
  return codes
    .filter((code) => !there.has(code))
    .map((code) => `customer ${code} was confirmed and is missing`);
}
