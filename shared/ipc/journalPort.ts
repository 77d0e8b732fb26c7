import { z } from 'zod';
import { call, nothing } from './call';
import { Sha256 } from './schemas';

// What the ledger worker and the shell say to each other over the journal's MessagePort. The worker asks, one question
// at a time is worked on, and each gets one answer: a Result with a DomainError. Lines travel as bytes, because the
// chain is over bytes.

/** Where a line begins: the number of the segment (from 1) and the byte in it. */
export const JournalPlace = z.object({ segment: z.int().min(1), offset: z.int().min(0) });
export type JournalPlace = z.infer<typeof JournalPlace>;

/** Where reading or writing goes on: the place, and what is known of the line before it. */
export const JournalCursor = JournalPlace.extend({
  /** Its hash; 64 zeros before the first line. */
  before: Sha256,
  seq: z.int().min(0),
  /** It belongs to a large command without commit, so that the next line may have the same seq. */
  isOpen: z.boolean(),
});
export type JournalCursor = z.infer<typeof JournalCursor>;

/** A line that does not fit: the seq it has or must have had, why, and how many entries lie behind it. */
export const JournalDamage = z.object({
  seq: z.int().min(1),
  reason: z.string(),
  beyond: z.int().min(0),
});
export type JournalDamage = z.infer<typeof JournalDamage>;

export const JournalState = z.object({
  /** The last line that made a command exist; seq 0 and 64 zeros before the first. */
  head: z.object({ seq: z.int().min(0), hash: Sha256 }),
  /** The seq of the next command: one more than that of the last line, also of an abandoned one. */
  nextSeq: z.int().min(1),
  /** Behind the last line. */
  end: JournalCursor,
  /** Bytes of an incomplete last line that were cut at the opening. */
  cutBytes: z.int().min(0),
  /** A damage at the end that was seen without reading the whole file; the journal then takes no writes. */
  damage: JournalDamage.nullable(),
});
export type JournalState = z.infer<typeof JournalState>;

/** Where the picture of the book is read on: the byte of its file, and the hash of the line before. */
export const PictureCursor = z.object({ offset: z.int().min(0), before: Sha256 });
export type PictureCursor = z.infer<typeof PictureCursor>;

const Bytes = z.instanceof(Uint8Array);

/** A line longer than this is not ours. Parts hold at most 1 MB of rows. */
export const maxLineBytes = 16 * 1024 * 1024;

/** How many bytes of whole lines one answer carries, unless a single line is longer. */
export const readChunkBytes = 1024 * 1024;

export const journalCalls = {
  state: call(nothing, JournalState),
  /** Writes one line. With `sync` the answer comes after the fsync: for entry and commit lines the commit point. */
  append: call(
    z.object({ json: Bytes, sync: z.boolean() }),
    z.object({ place: JournalPlace, before: Sha256, end: JournalCursor, nextSeq: z.int().min(1) }),
  ),
  /** The next verified lines, whole and with their LF; `from` null is the first line. */
  read: call(
    z.object({ from: JournalCursor.nullable() }),
    z.object({
      bytes: Bytes,
      lengths: z.array(z.int().min(1)),
      /** Where the first line of `bytes` begins; the others follow it in the same segment. */
      place: JournalPlace,
      next: JournalCursor.nullable(),
      damage: JournalDamage.nullable(),
    }),
  ),
  /** Seq and hash that the line at a place claims, unverified; null where no line begins. */
  peek: call(JournalPlace, z.object({ seq: z.int().min(0), hash: Sha256 }).nullable()),
  /** Copies a file that the user chose into documents/<sha256> and fsyncs it. */
  keepFile: call(z.object({ token: z.string().max(64), sha256: Sha256 }), nothing),
  checkFile: call(z.object({ sha256: Sha256 }), z.object({ state: z.enum(['ok', 'missing', 'altered']) })),
  /**
   * Throws away the window's whole IndexedDB: asked for only when it cannot be opened at all and the journal has
   * everything.
   */
  dropStores: call(nothing, nothing),
  /**
   * The next verified lines of the picture of the book (docs/decisions/0005-book-picture.md), whole and with their LF;
   * `from` null is the first line. Null where there is no picture, or where its bytes do not fit.
   */
  readPicture: call(
    z.object({ from: PictureCursor.nullable() }),
    z.object({ bytes: Bytes, lengths: z.array(z.int().min(1)), next: PictureCursor.nullable() }).nullable(),
  ),
  /** Writes one line of a new picture; the last one puts it in the place of the one before. Nothing is fsynced. */
  writePicture: call(z.object({ json: Bytes, place: z.enum(['first', 'middle', 'last']) }), nothing),
  /** Deletes kept files that no entry names; what was kept after this window's start stays. */
  sweep: call(z.object({ keep: z.array(Sha256) }), z.object({ removed: z.int().min(0) })),
};

export type JournalCalls = typeof journalCalls;
export type JournalCallName = keyof JournalCalls;
export type JournalInput<N extends JournalCallName> = z.infer<JournalCalls[N]['input']>;
export type JournalOutput<N extends JournalCallName> = z.infer<JournalCalls[N]['output']>;

/** Worker → shell; `input` is checked by the call's schema. */
export const JournalRequest = z.object({
  id: z.int().min(1),
  name: z.enum([
    'state',
    'append',
    'read',
    'peek',
    'keepFile',
    'checkFile',
    'dropStores',
    'readPicture',
    'writePicture',
    'sweep',
  ]),
  input: z.unknown(),
});
export type JournalRequest = z.infer<typeof JournalRequest>;

/** Shell → worker; `value` is checked by the call's schema. */
export const JournalReply = z.object({
  id: z.int().min(1),
  result: z.union([
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({ ok: z.literal(false), error: z.looseObject({ code: z.string() }) }),
  ]),
});
export type JournalReply = z.infer<typeof JournalReply>;
