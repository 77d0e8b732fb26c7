import { writeSync } from 'node:fs';

/**
 * Writes to a standard stream at once and whole: the program may end right after it. A pipe whose reader is slow
 * answers EAGAIN; one whose reader is gone cannot be helped.
 */
export function writeStream(stream: 'out' | 'error', text: string): void {
  const bytes = Buffer.from(text);
  let at = 0;
  let tries = 0;
  while (at < bytes.byteLength && tries < 5_000) {
    try {
      at += writeSync(stream === 'out' ? 1 : 2, bytes, at);
      tries = 0;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) return;
      tries += 1;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}
