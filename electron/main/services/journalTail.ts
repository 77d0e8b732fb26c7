import { type FileHandle, open } from 'node:fs/promises';
import { isCommitting, type LineKind, zeroHash } from '@shared/ipc/journalLine';
import { type JournalPlace, maxLineBytes } from '@shared/ipc/journalPort';
import { claimedHash, faultOf, stampOf } from './journalLine';
import { type Segment, segmentPath } from './journalSegments';
import { readFully } from './readFully';

const blockBytes = 256 * 1024;
const lineFeed = 10;

/** One line met on the way back from the end, without its LF. */
type Met = JournalPlace & { readonly line: Buffer; readonly isTerminated: boolean };

type Last = JournalPlace & { readonly seq: number; readonly hash: string; readonly kind: LineKind | null };

export type Tail = {
  /** Where an incomplete last line begins: nothing from here on was ever confirmed. */
  readonly cutAt: JournalPlace | null;
  readonly head: { readonly seq: number; readonly hash: string };
  /** The last line that stays, of whatever kind; null in an empty journal. */
  readonly last: Last | null;
  readonly fault: { readonly seq: number; readonly reason: string } | null;
};

/**
 * Reads a journal from its end back to the last line that made a command exist, checks the chain of what it passes,
 * and finds what a power cut left half written. The rest of the file is not read.
 */
export async function readTail(folder: string, segments: readonly Segment[]): Promise<Tail> {
  const walk = new TailWalk();
  for (const segment of segments.toReversed()) {
    const handle = await open(segmentPath(folder, segment.number), 'r');
    try {
      for await (const met of linesBackward(handle, segment)) if (walk.meet(met)) return walk.tail();
    } finally {
      await handle.close();
    }
    walk.leaveSegment();
  }
  walk.reachStart();
  return walk.tail();
}

async function* linesBackward(handle: FileHandle, segment: Segment): AsyncGenerator<Met> {
  let end = segment.bytes;
  let start = end;
  let block: Buffer = Buffer.alloc(0);
  while (end > 0) {
    // The LF of this line is the byte before `end`; the one looked for ends the line before it.
    let feed = lastFeed(block, end - start - 2);
    while (feed === -1 && start > 0 && end - start <= maxLineBytes) {
      const size = Math.min(blockBytes, start);
      block = Buffer.concat([await readFully(handle, start - size, size), block]);
      start -= size;
      feed = lastFeed(block, end - start - 2);
    }
    const offset = start + feed + 1;
    const isTerminated = block[end - start - 1] === lineFeed;
    const line = block.subarray(offset - start, end - start - (isTerminated ? 1 : 0));
    yield { segment: segment.number, offset, line, isTerminated };
    block = block.subarray(0, offset - start);
    end = offset;
  }
}

function lastFeed(block: Buffer, from: number): number {
  return from < 0 ? -1 : block.lastIndexOf(lineFeed, from);
}

/** Collects what the walk back finds. Lines come newest first, so each is checked when the line before it is known. */
class TailWalk {
  private cutAt: JournalPlace | null = null;
  private last: Last | null = null;
  private head: Tail['head'] | null = null;
  private fault: Tail['fault'] = null;
  private unchecked: Met | null = null;
  /** False as soon as a line was passed that came after an fsync: what lies before it was written out whole. */
  private mayBeTorn = true;

  /** Takes the next older line; true when nothing older is needed. */
  meet(met: Met): boolean {
    if (this.isIncomplete(met)) {
      this.cutAt = { segment: met.segment, offset: met.offset };
      this.last = null;
      this.unchecked = null;
      return false;
    }
    const hash = claimedHash(met.line);
    this.check(hash);
    if (this.head) return true;
    this.unchecked = met;
    const stamp = stampOf(met.line);
    this.last ??= { ...placeOf(met), seq: stamp?.seq ?? 0, hash, kind: stamp?.kind ?? null };
    if (stamp?.kind !== 'part') this.mayBeTorn = false;
    if (stamp && isCommitting(stamp.kind)) this.head = { seq: stamp.seq, hash };
    return false;
  }

  /** A segment is fsynced before the next one begins. */
  leaveSegment(): void {
    this.mayBeTorn = false;
  }

  reachStart(): void {
    this.check(zeroHash);
  }

  /**
   * Without its LF a line was being written when the power went. So was one with zero bytes, which JSON never holds:
   * the file had grown and its blocks were not written yet. Either is possible only where no fsync came afterwards.
   */
  private isIncomplete(met: Met): boolean {
    if (!this.mayBeTorn) return false;
    if (!met.isTerminated) return true;
    if (!met.line.includes(0)) return false;
    const kind = stampOf(met.line)?.kind;
    return this.last === null || kind === undefined || !isCommitting(kind);
  }

  private check(before: string): void {
    if (!this.unchecked) return;
    const { line, isTerminated } = this.unchecked;
    const reason = isTerminated ? faultOf(line, before) : 'the segment ends within a line';
    if (reason !== null) this.fault = { seq: stampOf(line)?.seq ?? 0, reason };
    this.unchecked = null;
  }

  tail(): Tail {
    const head = this.head ?? { seq: 0, hash: zeroHash };
    const fault = this.fault && { ...this.fault, seq: this.fault.seq || head.seq + 1 };
    return { cutAt: this.cutAt, head, last: this.last, fault };
  }
}

function placeOf({ segment, offset }: JournalPlace): JournalPlace {
  return { segment, offset };
}
