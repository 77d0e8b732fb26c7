import { migrateChange, migrations, schemaVersion, type UpgradedChange } from '@renderer/db/migrations';
import { type HeadMeta, type JournalIndexRow } from '@renderer/db/schema';
import { type BeginLine, type CommitLine, type EntryLine, type PartLine } from '@shared/ipc/journalLine';
import { type JournalCursor, type JournalDamage } from '@shared/ipc/journalPort';
import { countRows } from '@shared/ledger';
import { type EntryRows } from './entryRows';
import { toHead, toIndexRow } from './indexRow';
import { type JournalClient, LedgerFault } from './journalClient';
import { parseLine, type ReadLine, readJournalLines } from './journalLines';
import { RefCollector } from './refs';

/** One entry of the journal that exists, read back. */
export type ReplayedEntry = {
  readonly seq: number;
  readonly line: EntryLine | BeginLine;
  /** As the store marks it once the entry is applied. */
  readonly head: HeadMeta;
  readonly parts: number;
  /** How many rows the entry says it has. */
  readonly rows: number;
  /** The rows part by part, as today's program has them. Each walk parses them anew: a large entry is kept as bytes. */
  readonly changes: () => Generator<EntryRows, void>;
  readonly index: () => JournalIndexRow;
};

/**
 * The entries of the journal from a place on. Parts without their commit line are passed over. Answers at its end the
 * first line that does not fit, if there is one: everything before it has been given out.
 */
export async function* replay(
  journal: JournalClient,
  from: JournalCursor | null,
): AsyncGenerator<ReplayedEntry, JournalDamage | null> {
  const lines = readJournalLines(journal, from);
  let open: { readonly begin: ReadLine; readonly parts: ReadLine[] } | null = null;
  for (;;) {
    const read = await lines.next();
    if (read.done) return read.value;
    const line = read.value;
    if (line.v > schemaVersion) throw new LedgerFault({ code: 'data.newer', version: line.v });
    switch (line.kind) {
      case 'entry':
        open = null;
        yield toEntry(line);
        break;
      case 'begin':
        open = { begin: line, parts: [] };
        break;
      case 'part':
        open?.parts.push(line);
        break;
      case 'commit':
        if (open?.begin.seq !== line.seq)
          return { seq: line.seq, reason: 'a commit without its begin', beyond: 0 };
        yield toLargeEntry(open.begin, open.parts, line);
        open = null;
    }
  }
}

/** Reads one entry by its place in the index; null if it is not there as it was. */
export async function readEntry(journal: JournalClient, row: JournalIndexRow): Promise<ReplayedEntry | null> {
  const { seq, segment, offset, before } = row;
  const from = { segment, offset, before, seq: seq - 1, isOpen: false };
  for await (const entry of replay(journal, from)) return entry.seq === seq ? entry : null;
  return null;
}

function toEntry(read: ReadLine): ReplayedEntry {
  const line = parseLine<EntryLine>(read);
  const change = upgrade(line, read.v);
  const rows = countRows(line);
  function* changes(): Generator<EntryRows, void> {
    yield change;
  }
  return withIndex({ seq: read.seq, line, head: toHead(read), parts: 1, rows, changes }, read);
}

function toLargeEntry(begin: ReadLine, parts: readonly ReadLine[], commit: ReadLine): ReplayedEntry {
  const line = parseLine<BeginLine>(begin);
  const { rows } = parseLine<CommitLine>(commit);
  function* changes(): Generator<EntryRows, void> {
    for (const part of parts) yield upgrade(parseLine<PartLine>(part), part.v);
  }
  return withIndex({ seq: begin.seq, line, head: toHead(commit), parts: parts.length, rows, changes }, begin);
}

function withIndex(entry: Omit<ReplayedEntry, 'index'>, first: ReadLine): ReplayedEntry {
  const index = (): JournalIndexRow => {
    const refs = new RefCollector();
    for (const change of entry.changes()) refs.add(change);
    return toIndexRow(entry.line, entry.rows, refs, { ...first.place, before: first.before });
  };
  return { ...entry, index };
}

/** Rows of an older version become today's by the migrations that the store ran over its own. */
function upgrade({ put, del, before }: EntryRows, from: number): EntryRows {
  if (from === schemaVersion) return { put, del, before };
  const old = { put, del, before } as unknown as UpgradedChange;
  return migrateChange(migrations, old, from) as unknown as EntryRows;
}
