import { open } from 'node:fs/promises';
import { isCommitting, zeroHash } from '@shared/ipc/journalLine';
import {
  type JournalCursor,
  type JournalDamage,
  type JournalOutput,
  type JournalPlace,
  maxLineBytes,
  readChunkBytes,
} from '@shared/ipc/journalPort';
import { claimedHash, faultOf, stampOf } from './journalLine';
import { type Segment, segmentPath } from './journalSegments';
import { readFully } from './readFully';

const lineFeed = 10;

type Chunk = JournalOutput<'read'>;

/** The first line's cursor. */
export const journalStart: JournalCursor = { segment: 1, offset: 0, before: zeroHash, seq: 0, isOpen: false };

/**
 * The next whole lines from `from`, each verified against the chain, as many as fit into a chunk but at least one.
 * @param segments how far each segment may be read
 */
export async function readLines(
  folder: string,
  segments: readonly Segment[],
  from: JournalCursor,
): Promise<Chunk> {
  const segment = segments.find((one) => one.number === from.segment);
  if (segments.length === 0) return emptyChunk(from);
  if (!segment || from.offset > segment.bytes) {
    const beyond = await countEntries(folder, segments, { ...from, segment: from.segment + 1, offset: 0 });
    const reason = segment ? 'the segment is too short' : 'a segment is missing';
    return { ...emptyChunk(from), damage: damageAt(from, null, reason, beyond) };
  }
  if (from.offset === segment.bytes) {
    const later = segments.some((one) => one.number > from.segment);
    return later
      ? readLines(folder, segments, { ...from, segment: from.segment + 1, offset: 0 })
      : emptyChunk(from);
  }
  const bytes = await readWholeLines(segmentPath(folder, segment.number), from.offset, segment.bytes);
  const verified = verify(bytes, from);
  if (verified.reason === null) return { ...verified.chunk, next: nextOf(verified.end, segments) };
  const beyond = await countEntries(folder, segments, verified.behindBad);
  const damage = damageAt(verified.end, verified.claimedSeq, verified.reason, beyond);
  return { ...verified.chunk, next: null, damage };
}

function emptyChunk({ segment, offset }: JournalPlace): Chunk {
  return { bytes: new Uint8Array(0), lengths: [], place: { segment, offset }, next: null, damage: null };
}

/** Bytes from `offset` to the last LF within a chunk, or to the end of one longer line; all that is left where none ends. */
export async function readWholeLines(
  file: string,
  offset: number,
  end: number,
  chunkBytes = readChunkBytes,
): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    for (let size = chunkBytes; ; size *= 2) {
      const wanted = Math.min(size, end - offset);
      const bytes = await readFully(handle, offset, wanted);
      const feed = bytes.lastIndexOf(lineFeed);
      if (feed !== -1) return bytes.subarray(0, feed + 1);
      if (wanted === end - offset || size >= maxLineBytes) return bytes;
    }
  } finally {
    await handle.close();
  }
}

type Verified = {
  readonly chunk: Chunk;
  /** Behind the last good line. */
  readonly end: JournalCursor;
  readonly reason: string | null;
  /** Of the line that does not fit. */
  readonly claimedSeq: number | null;
  readonly behindBad: JournalPlace;
};

function verify(bytes: Buffer, from: JournalCursor): Verified {
  const lengths: number[] = [];
  let { before, seq, isOpen } = from;
  let at = 0;
  let reason: string | null = null;
  let claimedSeq: number | null = null;
  let behindBad = at;
  while (at < bytes.length && reason === null) {
    const feed = bytes.indexOf(lineFeed, at);
    const line = bytes.subarray(at, feed === -1 ? bytes.length : feed);
    const stamp = stampOf(line);
    reason = feed === -1 ? 'the line does not end' : faultOf(line, before);
    if (reason !== null || !stamp) {
      claimedSeq = stamp?.seq ?? null;
      behindBad = feed === -1 ? bytes.length : feed + 1;
      break;
    }
    lengths.push(feed + 1 - at);
    before = claimedHash(line);
    ({ seq } = stamp);
    isOpen = !isCommitting(stamp.kind);
    at = feed + 1;
  }
  const place = { segment: from.segment, offset: from.offset };
  const chunk = { bytes: new Uint8Array(bytes.subarray(0, at)), lengths, place, next: null, damage: null };
  const inSegment = (index: number): JournalPlace => ({ segment: from.segment, offset: from.offset + index });
  return {
    chunk,
    end: { ...inSegment(at), before, seq, isOpen },
    reason,
    claimedSeq,
    behindBad: inSegment(behindBad),
  };
}

function nextOf(end: JournalCursor, segments: readonly Segment[]): JournalCursor | null {
  const last = segments.at(-1);
  return last && (end.segment < last.number || end.offset < last.bytes) ? end : null;
}

/** A bad line may claim any seq. It is believed only where there are two that the line could have. */
function damageAt(end: JournalCursor, claimed: number | null, reason: string, beyond: number): JournalDamage {
  const seq = end.isOpen && claimed === end.seq ? claimed : end.seq + 1;
  return { seq, reason, beyond };
}

/** How many lines from a place on claim to have made a command exist. Nothing of them is verified. */
export async function countEntries(
  folder: string,
  segments: readonly Segment[],
  from: JournalPlace,
): Promise<number> {
  let count = 0;
  for (const segment of segments) {
    if (segment.number < from.segment) continue;
    let offset = segment.number === from.segment ? from.offset : 0;
    while (offset < segment.bytes) {
      const bytes = await readWholeLines(segmentPath(folder, segment.number), offset, segment.bytes);
      for (const line of linesOf(bytes)) {
        const stamp = stampOf(line);
        if (stamp && isCommitting(stamp.kind)) count += 1;
      }
      offset += bytes.length;
    }
  }
  return count;
}

function* linesOf(bytes: Buffer): Generator<Buffer> {
  let at = 0;
  while (at < bytes.length) {
    const feed = bytes.indexOf(lineFeed, at);
    const end = feed === -1 ? bytes.length : feed;
    yield bytes.subarray(at, end);
    at = end + 1;
  }
}

/** Seq and hash that the line at a place claims, or null where no line of ours begins. */
export async function peekLine(
  folder: string,
  segments: readonly Segment[],
  { segment: number, offset }: JournalPlace,
): Promise<JournalOutput<'peek'>> {
  const segment = segments.find((one) => one.number === number);
  if (!segment || offset >= segment.bytes) return null;
  const handle = await open(segmentPath(folder, number), 'r');
  try {
    const start = await readFully(handle, offset, Math.min(200, segment.bytes - offset));
    const stamp = stampOf(start);
    return stamp && { seq: stamp.seq, hash: claimedHash(start) };
  } finally {
    await handle.close();
  }
}
