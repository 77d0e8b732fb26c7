import { hashPrefixLength, type LineKind, readStamp, stampBytes } from '@shared/ipc/journalLine';
import { type JournalCursor, type JournalDamage, type JournalPlace } from '@shared/ipc/journalPort';
import { type JournalClient, LedgerFault } from './journalClient';

/** A verified line: what it is, its JSON's bytes, where it lies, and where the next one does. */
export type ReadLine = {
  readonly v: number;
  readonly seq: number;
  readonly kind: LineKind;
  readonly json: Uint8Array;
  /** Of the line itself, and of the one before it. */
  readonly hash: string;
  readonly before: string;
  readonly place: JournalPlace;
  readonly next: JournalCursor;
};

const zeros = '0'.repeat(64);
const plain = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The lines from a place on, as the shell verified them, chunk by chunk: the next chunk is asked for when this one is
 * used up. Answers at the end the first line that does not fit, if there is one.
 */
export async function* readJournalLines(
  journal: JournalClient,
  from: JournalCursor | null,
): AsyncGenerator<ReadLine, JournalDamage | null> {
  let cursor = from;
  let before = from?.before ?? zeros;
  for (;;) {
    const chunk = await journal.need('read', { from: cursor });
    let { offset } = chunk.place;
    let at = 0;
    for (const length of chunk.lengths) {
      const line = toLine(chunk.bytes.subarray(at, at + length), { ...chunk.place, offset }, before);
      yield line;
      before = line.hash;
      offset += length;
      at += length;
    }
    if (chunk.damage || !chunk.next) return chunk.damage;
    cursor = chunk.next;
  }
}

function toLine(bytes: Uint8Array, place: JournalPlace, before: string): ReadLine {
  const json = bytes.subarray(hashPrefixLength, bytes.length - 1);
  const stamp = readStamp(plain.decode(json.subarray(0, stampBytes)));
  if (!stamp) throw new LedgerFault({ code: 'shell.failed', reason: 'journal read' });
  const hash = plain.decode(bytes.subarray(0, hashPrefixLength - 1));
  const isOpen = stamp.kind === 'begin' || stamp.kind === 'part';
  const next = {
    segment: place.segment,
    offset: place.offset + bytes.length,
    before: hash,
    seq: stamp.seq,
    isOpen,
  };
  return { ...stamp, json, hash, before, place, next };
}

/** The parsed JSON of a line; a line that verified was written by this program, so its shape is taken for granted. */
export function parseLine<T>(line: ReadLine): T {
  return JSON.parse(utf8.decode(line.json)) as T;
}
