import { createHash } from 'node:crypto';
import { hashPrefixLength, readStamp, stampBytes } from '@shared/ipc/journalLine';

const lineFeed = 10;
const space = 32;

/** The chain's hash of a line: over the hash of the line before, LF and the JSON's bytes, never over parsed JSON. */
export function hashLine(before: string, json: Uint8Array): string {
  return createHash('sha256').update(before).update('\n').update(json).digest('hex');
}

/** HASH SPACE JSON LF as one buffer, so that it is written with one call. */
export function composeLine(hash: string, json: Uint8Array): Buffer {
  const line = Buffer.allocUnsafe(hashPrefixLength + json.length + 1);
  line.write(hash, 0, 'latin1');
  line[hash.length] = space;
  line.set(json, hashPrefixLength);
  line[line.length - 1] = lineFeed;
  return line;
}

/** The hash that a line (without LF) claims; text of any form if it is not ours. */
export function claimedHash(line: Buffer): string {
  return line.toString('latin1', 0, hashPrefixLength - 1);
}

/** What the beginning of a line (without LF) says it is, or null. */
export function stampOf(line: Buffer): ReturnType<typeof readStamp> {
  return readStamp(line.toString('latin1', hashPrefixLength, hashPrefixLength + stampBytes));
}

/** Why a line (without LF) does not follow on a line with the hash `before`, or null when it does. */
export function chainFaultOf(line: Buffer, before: string): string | null {
  if (line.length <= hashPrefixLength || line[hashPrefixLength - 1] !== space) return 'not a journal line';
  if (hashLine(before, line.subarray(hashPrefixLength)) !== claimedHash(line)) return 'hash does not fit';
  return null;
}

/** As `chainFaultOf`; a line of the journal also has to say what it is. */
export function faultOf(line: Buffer, before: string): string | null {
  return chainFaultOf(line, before) ?? (stampOf(line) ? null : 'not a journal line');
}
