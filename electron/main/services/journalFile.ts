import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { isCommitting, readStamp, stampBytes } from '@shared/ipc/journalLine';
import {
  type JournalCursor,
  type JournalDamage,
  type JournalInput,
  type JournalOutput,
  type JournalPlace,
  type JournalState,
} from '@shared/ipc/journalPort';
import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';
import { syncFolder } from './atomicFile';
import { systemCodeOf } from './fileError';
import { folderErrorOf } from './journalErrors';
import { composeLine, hashLine } from './journalLine';
import { countEntries, journalStart, peekLine, readLines } from './journalReader';
import { makeFolder } from './makeFolder';
import { firstMissing, listSegments, type Segment, segmentBytes, segmentPath } from './journalSegments';
import { readTail, type Tail } from './journalTail';

/** What appending needs to know; replaced as a whole, so that a failed append can go back to the last fsynced one. */
type Position = {
  readonly head: JournalState['head'];
  readonly end: JournalCursor;
  readonly nextSeq: number;
  /** The large command that has begun and not committed, or null. */
  readonly openSeq: number | null;
};

type Options = { readonly segmentBytes?: number };

/**
 * The journal in a folder: the record of everything that was ever confirmed. One instance at a time writes. Its
 * methods must not overlap; the journal's server calls them one after another.
 */
export class JournalFile {
  private handle: FileHandle | null = null;
  private readonly lengths: Map<number, number>;
  private synced: Position;
  private stopped: DomainError | null = null;

  private constructor(
    private readonly folder: string,
    private position: Position,
    segments: readonly Segment[],
    private readonly cutBytes: number,
    private readonly damage: JournalDamage | null,
    private readonly largest: number,
  ) {
    this.synced = position;
    this.lengths = new Map(segments.map((segment) => [segment.number, segment.bytes]));
  }

  /** Finds the head, and cuts an incomplete last line off. Refused where the folder cannot be read or cut. */
  static async open(folder: string, options: Options = {}): Promise<Result<JournalFile, DomainError>> {
    try {
      const found = await listSegments(folder);
      const tail = await readTail(folder, found);
      const segments = await cutTail(folder, found, tail);
      const cutBytes = bytesOf(found) - bytesOf(segments);
      const damage = await damageOf(folder, segments, tail);
      const position = positionAfter(segments, tail);
      return ok(
        new JournalFile(folder, position, segments, cutBytes, damage, options.segmentBytes ?? segmentBytes),
      );
    } catch (error) {
      return err(folderErrorOf(error, folder));
    }
  }

  state(): JournalState {
    const { head, end, nextSeq } = this.position;
    return { head, end, nextSeq, cutBytes: this.cutBytes, damage: this.damage };
  }

  /**
   * Appends one line; with `sync` it is on the disk when the answer comes. After a failure the file is cut back to the
   * last fsynced line: nothing has happened. If even that fails, nothing more is written until the next opening.
   */
  async append({
    json,
    sync,
  }: JournalInput<'append'>): Promise<Result<JournalOutput<'append'>, DomainError>> {
    if (this.stopped) return err(this.stopped);
    if (this.damage) return err({ code: 'data.damaged', seq: this.damage.seq, reason: this.damage.reason });
    const next = this.following(json);
    const line = composeLine(hashLine(this.position.end.before, json), json);
    try {
      await this.rollOver(line.length);
      const { segment, offset, before } = this.position.end;
      await writeFully(await this.writable(), line, offset);
      this.moveTo(next, offset + line.length, line);
      if (sync) await this.sync();
      const { end, nextSeq } = this.position;
      return ok({ place: { segment, offset }, before, end, nextSeq });
    } catch (error) {
      await this.cutBack();
      return err(this.stopped ?? folderErrorOf(error, this.folder));
    }
  }

  async read(from: JournalCursor | null): Promise<JournalOutput<'read'>> {
    return readLines(this.folder, this.segments(), from ?? journalStart);
  }

  async peek(place: JournalPlace): Promise<JournalOutput<'peek'>> {
    return peekLine(this.folder, this.segments(), place);
  }

  async close(): Promise<void> {
    await this.handle?.close().catch(() => undefined);
    this.handle = null;
  }

  private segments(): readonly Segment[] {
    return [...this.lengths].map(([number, bytes]) => ({ number, bytes }));
  }

  /** Seq and state after a line; a line out of order is a bug of the worker. */
  private following(
    json: Uint8Array,
  ): Pick<Position, 'nextSeq' | 'openSeq'> & { readonly makesHead: boolean } {
    const stamp = readStamp(Buffer.from(json.subarray(0, stampBytes)).toString('latin1'));
    const { nextSeq, openSeq } = this.position;
    if (!stamp || json.includes(10)) throw new Error('not a journal line');
    const starts = stamp.kind === 'entry' || stamp.kind === 'begin';
    if (stamp.seq !== (starts ? nextSeq : openSeq))
      throw new Error(`journal line ${stamp.kind} ${stamp.seq} does not follow`);
    const makesHead = isCommitting(stamp.kind);
    return { nextSeq: stamp.seq + 1, openSeq: makesHead ? null : stamp.seq, makesHead };
  }

  private moveTo(
    next: { nextSeq: number; openSeq: number | null; makesHead: boolean },
    offset: number,
    line: Buffer,
  ): void {
    const hash = line.toString('latin1', 0, 64);
    const seq = next.nextSeq - 1;
    const { segment } = this.position.end;
    this.position = {
      head: next.makesHead ? { seq, hash } : this.position.head,
      end: { segment, offset, before: hash, seq, isOpen: !next.makesHead },
      nextSeq: next.nextSeq,
      openSeq: next.openSeq,
    };
    this.lengths.set(segment, offset);
  }

  /** Begins the next segment where the line would not fit. The old one is fsynced first: a commit fsyncs its own only. */
  private async rollOver(lineBytes: number): Promise<void> {
    const { end } = this.position;
    if (end.offset === 0 || end.offset + lineBytes <= this.largest) return;
    await this.sync();
    await this.close();
    const next = { ...this.position, end: { ...end, segment: end.segment + 1, offset: 0 } };
    this.handle = await openSegment(this.folder, next.end.segment);
    this.lengths.set(next.end.segment, 0);
    this.position = next;
    this.synced = next;
  }

  private async writable(): Promise<FileHandle> {
    this.handle ??= await openSegment(this.folder, this.position.end.segment);
    return this.handle;
  }

  private async sync(): Promise<void> {
    await (await this.writable()).sync();
    this.synced = this.position;
  }

  private async cutBack(): Promise<void> {
    const { segment, offset } = this.synced.end;
    this.position = this.synced;
    if (this.handle || offset > 0) this.lengths.set(segment, offset);
    try {
      if (!this.handle) return;
      await this.handle.truncate(offset);
      await this.handle.sync();
    } catch (error) {
      this.stopped = { code: 'ledger.journalStopped', reason: systemCodeOf(error) };
    }
  }
}

/** Opens a segment for writing and makes its name durable, with the folder's where it is new. */
async function openSegment(folder: string, number: number): Promise<FileHandle> {
  const made = await makeFolder(folder);
  const handle = await open(segmentPath(folder, number), constants.O_RDWR | constants.O_CREAT, 0o600);
  await syncFolder(folder);
  if (made !== undefined) await syncFolder(path.dirname(folder));
  return handle;
}

/** A write may take only a part of the bytes when the disk fills up; the next call then fails. */
async function writeFully(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length)
    done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
}

async function cutTail(
  folder: string,
  segments: readonly Segment[],
  tail: Tail,
): Promise<readonly Segment[]> {
  const { cutAt } = tail;
  if (!cutAt) return segments;
  const handle = await open(segmentPath(folder, cutAt.segment), 'r+');
  try {
    await handle.truncate(cutAt.offset);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return segments.map((one) => (one.number === cutAt.segment ? { ...one, bytes: cutAt.offset } : one));
}

function bytesOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + segment.bytes, 0);
}

async function damageOf(
  folder: string,
  segments: readonly Segment[],
  tail: Tail,
): Promise<JournalDamage | null> {
  if (tail.fault) return { ...tail.fault, beyond: 0 };
  const missing = firstMissing(segments);
  if (missing === null) return null;
  const { last } = await readTail(folder, segments.slice(0, missing - 1));
  const beyond = await countEntries(folder, segments, { segment: missing, offset: 0 });
  return { seq: (last?.seq ?? 0) + 1, reason: 'a segment is missing', beyond };
}

function positionAfter(segments: readonly Segment[], { head, last }: Tail): Position {
  const final = segments.at(-1);
  const end = {
    segment: final?.number ?? 1,
    offset: final?.bytes ?? 0,
    before: last?.hash ?? journalStart.before,
    seq: last?.seq ?? 0,
    isOpen: last !== null && last.seq !== head.seq,
  };
  return { head, end, nextSeq: end.seq + 1, openSeq: null };
}
