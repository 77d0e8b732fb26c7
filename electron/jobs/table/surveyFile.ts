import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { TextDecoder } from 'node:util';
import { limits, megabyte } from './limits';
import { tooLarge, UnreadableFile } from './unreadableFile';

export type FileSurvey = {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** The first 64 KB, for looking at. */
  readonly head: Buffer;
  /** True if every byte is part of a well-formed UTF-8 text. */
  readonly isUtf8: boolean;
  /** True if the file names the stream in which Office keeps an encrypted workbook. */
  readonly hasEncryptedPackage: boolean;
  /** True if it names the stream of a workbook of Excel 97 to 2003. */
  readonly hasOldWorkbook: boolean;
};

const headBytes = 64 * 1024;
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const oldWorkbook = Buffer.from('Workbook', 'utf16le');

/** Reads the file once, whole: its SHA-256, its beginning, and what its bytes can be. */
export async function surveyFile(filePath: string, signal: AbortSignal): Promise<FileSurvey> {
  const name = path.basename(filePath);
  const size = await sizeOf(filePath, name);
  if (size > limits.fileMegabytes * megabyte) throw tooLarge(name, size / megabyte, limits.fileMegabytes);
  if (size === 0) throw new UnreadableFile({ code: 'file.empty', name });

  const hash = createHash('sha256');
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let hasEncryptedPackage = false;
  let hasOldWorkbook = false;
  let head: Buffer = Buffer.alloc(0);
  let tail: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(filePath, { highWaterMark: megabyte, signal })) {
    const bytes = chunk as Buffer;
    hash.update(bytes);
    if (head.length < headBytes) head = Buffer.concat([head, bytes.subarray(0, headBytes - head.length)]);
    if (isUtf8) isUtf8 = isDecodable(strict, bytes);
    const joined = Buffer.concat([tail, bytes]);
    hasEncryptedPackage ||= joined.includes(encryptedPackage);
    hasOldWorkbook ||= joined.includes(oldWorkbook);
    tail = bytes.subarray(-encryptedPackage.length);
  }
  if (isUtf8) isUtf8 = isDecodable(strict, undefined);
  return { name, size, sha256: hash.digest('hex'), head, isUtf8, hasEncryptedPackage, hasOldWorkbook };
}

async function sizeOf(filePath: string, name: string): Promise<number> {
  try {
    const found = await stat(filePath);
    if (found.isFile()) return found.size;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  throw new UnreadableFile({ code: 'file.notFound', name });
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'EPERM';
}

function isDecodable(decoder: TextDecoder, bytes: Buffer | undefined): boolean {
  try {
    if (bytes === undefined) decoder.decode();
    else decoder.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
