import { type FileHandle, open, rename, rm, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { zeroHash } from '@shared/ipc/journalLine';
import { type JournalInput, type JournalOutput, type PictureCursor } from '@shared/ipc/journalPort';
import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';
import { systemCodeOf } from './fileError';
import { folderErrorOf } from './journalErrors';
import { chainFaultOf, claimedHash, composeLine, hashLine } from './journalLine';
import { readWholeLines } from './journalReader';

/** A cache must not take the last room from the journal. */
const leastFreeBytes = 512 * 1024 * 1024;

/** How much is left to the system to write out in its own time: the journal's next fsync has to wait for the rest. */
const flushBytes = 8 * 1024 * 1024;

/** One answer's bytes: few answers for a whole book, each within some milliseconds of the main process. */
const readBytes = 4 * 1024 * 1024;

const lineFeed = 10;

type Writing = {
  readonly handle: FileHandle;
  readonly before: string;
  readonly bytes: number;
  readonly flushed: number;
};

/**
 * The picture of the book as a file, D/book.picture: lines chained as the journal's are, written beside and renamed. It
 * is a cache: nothing of it is fsynced before the rename, because a torn one shows by its hashes and is passed over.
 * The journal's server calls its methods one after another.
 */
export class BookPicture {
  private readonly file: string;
  private readonly temporary: string;
  private writing: Writing | null = null;

  constructor(private readonly folder: string) {
    this.file = path.join(folder, 'book.picture');
    this.temporary = path.join(folder, 'book.picture.tmp');
  }

  /** The next whole lines; null where there is no picture, a reason where its bytes do not fit. */
  async read(from: PictureCursor | null): Promise<JournalOutput<'readPicture'> | string> {
    const { offset, before } = from ?? { offset: 0, before: zeroHash };
    try {
      const { size } = await stat(this.file);
      if (offset >= size) return from === null ? null : 'the file is too short';
      return verify(await readWholeLines(this.file, offset, size, readBytes), { offset, before }, size);
    } catch (error) {
      const code = systemCodeOf(error);
      return code === 'ENOENT' ? null : code;
    }
  }

  /**
   * Writes one line; the first begins a new picture and lets go of an unfinished one. After the last it stands in the
   * place of the one before. @returns its bytes so far
   */
  async write({ json, place }: JournalInput<'writePicture'>): Promise<Result<number, DomainError>> {
    try {
      if (place === 'first') await this.begin();
      if (!this.writing) return err({ code: 'shell.failed', reason: 'no picture was begun' });
      const written = await writeLine(this.writing, json);
      this.writing = written;
      if (place === 'last') await this.finish(written);
      return ok(written.bytes);
    } catch (error) {
      await this.abandon();
      return err(error instanceof NoRoomError ? { code: 'disk.full' } : folderErrorOf(error, this.folder));
    }
  }

  /** Lets go of an unfinished picture, also one that a killed program left. */
  async abandon(): Promise<void> {
    await this.writing?.handle.close().catch(() => undefined);
    this.writing = null;
    await rm(this.temporary, { force: true }).catch(() => undefined);
  }

  private async begin(): Promise<void> {
    await this.abandon();
    const { bavail, bsize } = await statfs(this.folder);
    if (bavail * bsize < leastFreeBytes) throw new NoRoomError();
    const handle = await open(this.temporary, 'w', 0o600);
    this.writing = { handle, before: zeroHash, bytes: 0, flushed: 0 };
  }

  private async finish({ handle }: Writing): Promise<void> {
    await handle.close();
    this.writing = null;
    await rename(this.temporary, this.file);
  }
}

class NoRoomError extends Error {}

async function writeLine({ handle, before, bytes, flushed }: Writing, json: Uint8Array): Promise<Writing> {
  const hash = hashLine(before, json);
  const line = composeLine(hash, json);
  await handle.writeFile(line);
  const now = bytes + line.length;
  if (now - flushed < flushBytes) return { handle, before: hash, bytes: now, flushed };
  await handle.datasync();
  return { handle, before: hash, bytes: now, flushed: now };
}

function verify(
  bytes: Buffer,
  { offset, before }: PictureCursor,
  size: number,
): JournalOutput<'readPicture'> | string {
  const lengths: number[] = [];
  let hash = before;
  let at = 0;
  while (at < bytes.length) {
    const feed = bytes.indexOf(lineFeed, at);
    if (feed === -1) return 'a line does not end';
    const line = bytes.subarray(at, feed);
    const fault = chainFaultOf(line, hash);
    if (fault !== null) return fault;
    hash = claimedHash(line);
    lengths.push(feed + 1 - at);
    at = feed + 1;
  }
  const next = offset + at < size ? { offset: offset + at, before: hash } : null;
  return { bytes: new Uint8Array(bytes), lengths, next };
}
