import { type Instant } from '../ids';
import { type IdsByTable, type RowsByTable } from '../ledger';

/** What a command did, with the rows as they were before: enough to replay it and to take it back. */
type Rows = { readonly put: RowsByTable; readonly del: IdsByTable; readonly before: RowsByTable };

type Command = {
  readonly at: Instant;
  readonly actor: string;
  readonly cmd: { readonly name: string; readonly input: unknown };
  /** The entry that this one takes back. */
  readonly of?: number;
};

/** `v` is the schema version of the rows; `v`, `seq` and `kind` come first in the JSON, so that a line shows what it is. */
type Line<Kind extends string> = { readonly v: number; readonly seq: number; readonly kind: Kind };

/** A command of up to 1,000 rows, whole. */
export type EntryLine = Line<'entry'> & Command & Rows;
/** A larger one: begin, parts, commit, all of one seq. Without its commit it does not exist. */
export type BeginLine = Line<'begin'> & Command;
export type PartLine = Line<'part'> & { readonly part: number } & Rows;
export type CommitLine = Line<'commit'> & { readonly rows: number };
export type JournalLine = EntryLine | BeginLine | PartLine | CommitLine;
export type LineKind = JournalLine['kind'];

/** Hash before the first line. */
export const zeroHash = '0'.repeat(64);

/** Length of HASH and SPACE in front of the JSON. */
export const hashPrefixLength = 65;

/** At most this many rows go into one entry line and one transaction; above it a command is journalled in parts. */
export const entryRows = 1_000;
/** At most this many rows, and this many bytes of JSON, go into one part. */
export const partRows = 2_000;
export const partBytes = 1_000_000;

/** How many bytes of a line are enough for `readStamp`. */
export const stampBytes = 80;

const stamp = /^\{"v":(\d{1,9}),"seq":(\d{1,15}),"kind":"(entry|begin|part|commit)"/;

/** Version, seq and kind from the first bytes of a line's JSON, or null where it is no line of ours. */
export function readStamp(
  start: string,
): { readonly v: number; readonly seq: number; readonly kind: LineKind } | null {
  const found = stamp.exec(start);
  if (!found) return null;
  return { v: Number(found[1]), seq: Number(found[2]), kind: found[3] as LineKind };
}

/** Whether a line of this kind makes a command exist once it is fsynced. */
export function isCommitting(kind: LineKind): boolean {
  return kind === 'entry' || kind === 'commit';
}
