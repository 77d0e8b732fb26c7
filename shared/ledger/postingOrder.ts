import { type Origin } from './rows';

type PostedRow = { readonly rev: number; readonly postedSeq?: number; readonly origin?: Origin };

/** The seq of the entry that posted a row first. */
export function postedSeqOf(row: PostedRow): number {
  return row.postedSeq ?? row.rev;
}

/** A row as it is written again by a later entry: with that entry's seq, and the seq that posted it first kept. */
export function rewrite<Row extends PostedRow>(row: Row, change: Partial<Row>, seq: number): Row {
  return { ...row, ...change, rev: seq, postedSeq: postedSeqOf(row) };
}
