import { loadRows } from '@renderer/db/loadRows';
import { type DomainError } from '@shared/errors';
import { type Book, countRows, type TableName, tableNames, type Tables } from '@shared/ledger';
import { ok, type Result } from '@shared/result';
import { type Books } from './books';
import { type Progress, type VerifyReport } from './protocol';
import { replayIntoMemory, type Replayed } from './rebuild';
import { isSame } from './sameRow';

type Problem = VerifyReport['problems'][number];

const mostProblems = 200;
const headPattern = /^(\d+):([0-9a-f]{12})$/i;

/**
 * Replays the whole journal into a memory of its own and holds everything against it: the chain, the rows of the
 * store and of the book in memory, the files that entries name, and the head noted elsewhere, which alone shows an end that was cut off.
 * Problems come by seq, so that the first is the first entry that does not fit.
 */
export async function verifyBooks(
  books: Books,
  { head }: { readonly head?: string },
  progress: (progress: Progress) => void,
): Promise<Result<VerifyReport, DomainError>> {
  const noted = head === undefined ? null : headPattern.exec(head);
  if (head !== undefined && !noted)
    return { ok: false, error: { code: 'value.invalid', field: 'head', value: head } };
  const problems: Problem[] = [];
  const hashes = new Map<number, string>();
  const total = books.head.seq;
  const replayed = await replayIntoMemory(books.journal, undefined, async (entry, changes) => {
    hashes.set(entry.seq, entry.head.hash);
    problems.push(...checkEntry(entry, changes));
    progress({ stage: 'verifying', done: entry.seq, of: total });
  });
  const { damage } = replayed;
  if (damage) problems.push(problem(damage.seq, 'line.altered', damage.reason));
  else problems.push(...unlike(await checkStore(books, replayed), checkMemory(books, replayed)));
  problems.push(...(await checkFiles(books, replayed)));
  if (noted) problems.push(...checkNoted(Number(noted[1]), (noted[2] ?? '').toLowerCase(), hashes));
  problems.sort((a, b) => a.seq - b.seq);
  return ok({
    ok: problems.length === 0,
    entries: hashes.size,
    head: `${replayed.head.seq}:${replayed.head.hash.slice(0, 12)}`,
    problems: problems.slice(0, mostProblems),
  });
}

function problem(seq: number, code: VerifyReport['problems'][number]['code'], message: string): Problem {
  return { seq, code, message };
}

/** What the chain does not show: rows that carry another entry's seq, or that are not as many as were told. */
function checkEntry(
  { seq, rows }: { readonly seq: number; readonly rows: number },
  changes: Iterable<Parameters<typeof countRows>[0]>,
): Problem[] {
  let found = 0;
  let foreign = 0;
  for (const change of changes) {
    found += countRows(change);
    for (const table of tableNames)
      for (const row of change.put[table] ?? []) if (row.rev !== seq) foreign += 1;
  }
  if (found === rows && foreign === 0) return [];
  return [problem(seq, 'entry.incomplete', `${found} / ${rows}`)];
}

async function checkStore(books: Books, { book, head }: Replayed): Promise<Problem[]> {
  if (!books.db) return [];
  const stored = await books.db.head();
  const { rows } = await loadRows(books.db);
  const problems = tableNames.flatMap((table) => compareTable(table, book, rows[table] ?? []));
  if (stored?.seq !== head.seq || stored.hash !== head.hash)
    problems.push(
      problem(
        Math.max(1, Math.min(stored?.seq ?? 0, head.seq)),
        'store.head',
        `${stored?.seq ?? 0} / ${head.seq}`,
      ),
    );
  return problems;
}

/** What figures are made from, which may have come from the picture of the book and not from the store. */
function checkMemory(books: Books, { book }: Replayed): Problem[] {
  return tableNames.flatMap((table) => compareTable(table, book, books.book.rowsOf(table)));
}

/** Both, but what is wrong in either way only once. */
function unlike(stored: readonly Problem[], held: readonly Problem[]): Problem[] {
  const keyOf = ({ code, message }: Problem): string => `${code} ${message}`;
  const known = new Set(stored.map(keyOf));
  return [...stored, ...held.filter((one) => !known.has(keyOf(one)))];
}

function compareTable<T extends TableName>(table: T, book: Book, stored: Iterable<Tables[T]>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const row of stored) {
    seen.add(row.id);
    const told = book.rowOf(table, row.id as Tables[T]['id']);
    if (!told) problems.push(problem(row.rev, 'row.unknown', `${table} ${row.id}`));
    else if (!isSame(told, row)) problems.push(problem(told.rev, 'row.altered', `${table} ${row.id}`));
  }
  for (const row of book.rowsOf(table))
    if (!seen.has(row.id)) problems.push(problem(row.rev, 'row.missing', `${table} ${row.id}`));
  return problems;
}

async function checkFiles(books: Books, { history }: Replayed): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [sha256, seq] of history.files()) {
    const { state } = await books.journal.need('checkFile', { sha256 });
    if (state !== 'ok') problems.push(problem(seq, `file.${state}`, sha256));
  }
  return problems;
}

/** The head as it was printed on a workbook or in a backup's name. */
function checkNoted(seq: number, hex: string, hashes: ReadonlyMap<number, string>): Problem[] {
  const hash = hashes.get(seq);
  if (hash === undefined) return [problem(seq, 'head.missing', `${seq}:${hex}`)];
  return hash.startsWith(hex) ? [] : [problem(seq, 'head.other', `${seq}:${hex}`)];
}
