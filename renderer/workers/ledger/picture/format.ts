import { z } from 'zod';
import { schemaVersion } from '@renderer/db/migrations';
import { type HeadMeta, type JournalIndexRow } from '@renderer/db/schema';
import { hashPrefixLength } from '@shared/ipc/journalLine';
import { JournalCursor, JournalPlace } from '@shared/ipc/journalPort';
import { Sha256 } from '@shared/ipc/schemas';
import { type TableName, type Tables } from '@shared/ledger';

/*
 * The lines of a picture: one that says what it shows, rows by table in the order of `tableNames` after the index of
 * the journal, and one that says that all of it is there.
 */

/** Goes up when the lines change otherwise than the rows do. */
const format = 1;

/** The first line. A picture of another format or another version of the schema does not parse, and is none. */
export const PictureStart = z.object({
  format: z.literal(format),
  v: z.literal(schemaVersion),
  /** What the book had seen, as the store's own head says it. */
  head: z.object({
    seq: z.int().min(1),
    hash: Sha256,
    place: JournalPlace,
    next: JournalCursor,
  }),
});
export type PictureStart = z.infer<typeof PictureStart>;

/** The last line. */
export const PictureEnd = z.object({ end: z.literal(true), rows: z.int().min(0) });

export type PicturePart =
  | { readonly table: 'journal'; readonly rows: readonly JournalIndexRow[] }
  | { readonly [T in TableName]: { readonly table: T; readonly rows: readonly Tables[T][] } }[TableName];

export function startOf({ seq, hash, place, next }: HeadMeta): PictureStart {
  return { format, v: schemaVersion, head: { seq, hash, place, next } };
}

// Text of ASCII alone is read back at once and takes half the memory; a single Chinese name would widen the whole line.
const beyondAscii = /[\u0080-\uffff]/g;
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export function encodePictureLine(
  line: PictureStart | PicturePart | z.infer<typeof PictureEnd>,
): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(line).replaceAll(beyondAscii, escaped));
}

/** What a whole line of the file holds, between its hash and its LF. */
export function decodePictureLine(line: Uint8Array): unknown {
  return JSON.parse(decoder.decode(line.subarray(hashPrefixLength, line.length - 1)));
}
