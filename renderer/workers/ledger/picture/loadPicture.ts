import { type HeadMeta, type JournalIndexRow } from '@renderer/db/schema';
import { type RowsByTable, tableNames, type TableName, type Tables } from '@shared/ledger';
import { type JournalClient } from '../journalClient';
import { PictureEnd, type PicturePart, PictureStart } from './format';
import { readPictureLines } from './pictureLines';
import { type RowsSince, readSince } from './rowsSince';

/** So many bytes of journal behind the picture are read for it; with more of them the store's rows come as fast. */
const mostJournalBytes = 8 * 1024 * 1024;

export type FromPicture = {
  readonly entries: readonly JournalIndexRow[];
  /** The entry that the picture itself shows. */
  readonly seq: number;
};

/**
 * Hands over what `takeTables` would read from a store that stands at `head`, table by table, from the picture and the journal's entries
 * since. Null wherever anything is not as it has to be, whatever was handed over by then: the picture is only a
 * shorter way to the same rows, never a reason for an error.
 */
export async function takePicture(
  journal: JournalClient,
  head: HeadMeta,
  take: (rows: RowsByTable) => void,
): Promise<FromPicture | null> {
  try {
    return await takeWhole(journal, head, take);
  } catch {
    return null;
  }
}

async function takeWhole(
  journal: JournalClient,
  head: HeadMeta,
  take: (rows: RowsByTable) => void,
): Promise<FromPicture | null> {
  const lines = readPictureLines(journal);
  const first = await lines.next();
  if (first.done) return null;
  const start = PictureStart.parse(first.value);
  if (!(await isInJournal(journal, start))) return null;
  const since = await readSince(journal, start.head.next, head);
  if (!since) return null;
  const taker = new Taker(since.changes, take);
  for await (const line of lines) taker.add(line);
  if (!taker.end()) return null;
  return { entries: [...taker.entries, ...since.entries], seq: start.head.seq };
}

/** Whether the journal has the picture's head where it says, and so little behind it that reading that is worth while. */
async function isInJournal(journal: JournalClient, { head }: PictureStart): Promise<boolean> {
  const { end } = await journal.need('state', {});
  if (head.next.segment !== end.segment || end.offset - head.next.offset > mostJournalBytes) return false;
  const found = await journal.need('peek', head.place);
  return found?.seq === head.seq && found.hash === head.hash;
}

/** Puts the parts of each table together, brings them up, and hands them over when the next table begins. */
class Taker {
  readonly entries: JournalIndexRow[] = [];
  private readonly open: { -readonly [T in TableName]?: Tables[T][] } = {};
  private next = 0;
  private rows = 0;
  private hasEnd = false;

  constructor(
    private readonly since: RowsSince,
    private readonly take: (rows: RowsByTable) => void,
  ) {}

  add(line: unknown): void {
    if (this.hasEnd) throw new Error('a line behind the last one');
    const part = line as PicturePart | { readonly end: true };
    if ('end' in part) this.hasEnd = PictureEnd.parse(part).rows === this.rows;
    else this.addPart(part);
  }

  /** Whether all of it had come. */
  end(): boolean {
    this.handOverBefore(tableNames.length);
    return this.hasEnd;
  }

  private addPart({ table, rows }: PicturePart): void {
    this.rows += rows.length;
    if (table === 'journal') {
      for (const row of rows) this.entries.push(row);
      return;
    }
    this.handOverBefore(tableNames.indexOf(table));
    const open = (this.open[table] ??= []) as Tables[TableName][];
    for (const row of rows) open.push(row);
  }

  private handOverBefore(place: number): void {
    for (; this.next < place; this.next += 1) {
      const table = tableNames[this.next];
      if (table) this.handOver(table);
    }
  }

  private handOver<T extends TableName>(table: T): void {
    const rows = this.since.bringUp(table, (this.open[table] ?? []) as Tables[T][]);
    delete this.open[table];
    this.take({ [table]: rows });
  }
}
