import { type PictureCursor } from '@shared/ipc/journalPort';
import { type JournalClient } from '../journalClient';
import { decodePictureLine } from './format';

/**
 * The lines of the picture as the shell verified them, parsed one by one. The next bytes are on their way while these
 * become rows. Ends early where there is no picture or where its bytes do not fit: only its last line says it is whole.
 */
export async function* readPictureLines(journal: JournalClient): AsyncGenerator<unknown, void> {
  const ask = (from: PictureCursor | null): ReturnType<typeof need> => need(journal, from);
  let coming = ask(null);
  for (;;) {
    const chunk = await coming;
    if (!chunk) return;
    if (chunk.next) coming = ask(chunk.next);
    let at = 0;
    for (const length of chunk.lengths) {
      yield decodePictureLine(chunk.bytes.subarray(at, at + length));
      at += length;
    }
    if (!chunk.next) return;
  }
}

async function need(
  journal: JournalClient,
  from: PictureCursor | null,
): Promise<Awaited<ReturnType<typeof journal.need<'readPicture'>>>> {
  const read = await journal.call('readPicture', { from });
  return read.ok ? read.value : null;
}
