import { z } from 'zod';
import { type Result } from '../result';
import { type DomainError } from '../errors';
import { type Call, call, nothing } from './call';
import { JobInput, PageRange } from './jobs';
import { AppInfo, BatchRequest, FileHandle, LanguageChoice, Preferences, Sha256 } from './schemas';

/** So many papers go to the printer at once: they are joined in memory. */
export const mostPrinted = 2_000;

/** Sheets and envelopes take some 100 kB; 2,000 labels some MB. */
const largestDrawn = 64 * 1024 * 1024;

/** Every call of the window to the shell. Both ends check against it; a channel that is not here does not exist. */
export const contract = {
  'app.info': call(nothing, AppInfo),
  /** The PC's calendar day, or the one fixed by --today. Asked for each command. */
  'app.today': call(nothing, z.object({ today: z.iso.date() })),

  'preferences.read': call(nothing, Preferences),
  'preferences.write': call(Preferences.partial(), Preferences),

  /** The system's open dialog for a ledger to import; null when it was closed. */
  'files.pickTable': call(nothing, z.object({ file: FileHandle.nullable() })),
  /** Picks a logo or seal, checks it (PNG or JPEG, at most 2 MB, decodable) and keeps it in documents/<sha256>. */
  'files.pickImage': call(
    nothing,
    z.object({
      image: z
        .object({ sha256: Sha256, mime: z.enum(['image/png', 'image/jpeg']), name: z.string() })
        .nullable(),
    }),
  ),
  /** The system's save dialog; the token stands for the chosen path. */
  'files.pickSave': call(
    z.object({
      kind: z.enum(['xlsx', 'csv', 'json', 'pdf', 'eml', 'txt']),
      suggestedName: z.string().min(1).max(200),
    }),
    z.object({ file: FileHandle.nullable() }),
  ),
  /** The system's dialog for a folder to write into; null when it was closed. */
  'files.pickFolder': call(
    nothing,
    z.object({ folder: z.object({ token: z.string(), name: z.string() }).nullable() }),
  ),
  /** Writes a small file whole (temporary file, fsync, rename) to a place chosen before. */
  'files.write': call(
    z.object({ token: z.string().max(64), bytes: z.instanceof(Uint8Array) }),
    z.object({ name: z.string(), size: z.number().int() }),
  ),
  /** Reads a small file (a mapping) that was chosen before. */
  'files.read': call(z.object({ token: z.string().max(64) }), z.object({ bytes: z.instanceof(Uint8Array) })),
  /** Opens a file that the program wrote, or shows it in its folder. */
  'files.reveal': call(z.object({ token: z.string().max(64), how: z.enum(['open', 'folder']) }), nothing),
  /** Makes a folder that was chosen where it is missing, and sees that it can be written. */
  'papers.probeFolder': call(z.object({ folderToken: z.string().max(64) }), nothing),
  /**
   * Copies kept papers, each checked against its hash, into a folder that was chosen; names are made safe and unique.
   * Answers each paper's name there, or why it was not written.
   */
  'papers.saveEach': call(
    z.object({
      folderToken: z.string().max(64),
      files: z.array(z.object({ sha256: Sha256, name: z.string().min(1).max(200) })).max(10_000),
    }),
    z.object({ files: z.array(z.custom<Result<string, DomainError>>()) }),
  ),
  /** Writes one PDF, a draft, into a folder that was chosen. */
  'papers.writeInto': call(
    z.object({
      folderToken: z.string().max(64),
      name: z.string().min(1).max(200),
      bytes: z.instanceof(Uint8Array),
    }),
    z.object({ name: z.string() }),
  ),
  /** Prints kept papers through the system's dialog; `printed` is false where it was closed. */
  'papers.print': call(
    z.object({ files: z.array(Sha256).min(1).max(mostPrinted), pages: PageRange.optional() }),
    z.object({ printed: z.boolean() }),
  ),
  /** Prints what was drawn for the printer alone and is kept nowhere: envelopes, labels, a waybill's sheet. */
  'papers.printDrawn': call(
    z.object({ bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= largestDrawn) }),
    z.object({ printed: z.boolean() }),
  ),
  'documents.read': call(z.object({ sha256: Sha256 }), z.object({ bytes: z.instanceof(Uint8Array) })),

  /** Starts a utility process; its MessagePort follows as the window message `port:job`. */
  'jobs.start': call(JobInput, z.object({ jobId: z.string() })),
  'jobs.cancel': call(z.object({ jobId: z.string() }), nothing),
  /** Hands over the journal's MessagePort as the window message `port:journal`; one at a time. */
  'journal.connect': call(nothing, nothing),

  'clipboard.write': call(z.object({ text: z.string().max(50_000_000) }), nothing),
  /** Prints what the window shows through the system's dialog. */
  'window.print': call(nothing, z.object({ printed: z.boolean() })),
  /** The native menu in the screen's language; commands that cannot run now are greyed. */
  'menu.set': call(
    z.object({ language: LanguageChoice, disabled: z.array(z.string().max(60)).max(200) }),
    nothing,
  ),
  /** A line for the log: codes and counts, never names, amounts or file contents. */
  'log.write': call(
    z.object({
      level: z.enum(['error', 'warn', 'info']),
      event: z.string().max(100),
      detail: z.string().max(2_000).optional(),
    }),
    nothing,
  ),

  'batch.request': call(nothing, z.object({ request: BatchRequest.nullable() })),
  'batch.progress': call(z.object({ text: z.string().max(500) }), nothing),
  /** The one line of standard output and the exit status; the program then ends. */
  'batch.finish': call(z.object({ status: z.number().int().min(0).max(5), json: z.string() }), nothing),
  /** Something was thrown that nobody caught: a batch command ends with an inner failure, a window goes on. */
  'batch.fail': call(nothing, nothing),
} satisfies Record<string, Call>;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type InputOf<C extends Channel> = z.input<Contract[C]['input']>;
/** The input as the shell's handler gets it, checked. */
export type ParsedInputOf<C extends Channel> = z.output<Contract[C]['input']>;
export type OutputOf<C extends Channel> = z.output<Contract[C]['output']>;
export type Answer<C extends Channel> = Result<OutputOf<C>, DomainError>;

/** From the shell to the window. */
export const events = {
  'menu.command': z.object({ id: z.string().max(60) }),
  'app.secondStart': nothing,
} satisfies Record<string, z.ZodType>;
export type EventName = keyof typeof events;
export type EventOf<E extends EventName> = z.output<(typeof events)[E]>;
