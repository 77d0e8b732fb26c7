import path from 'node:path';
import { writeAtomically } from '@electron/main/services/atomicFile';
import { DocumentStore } from '@electron/main/services/documentStore';
import { mergeKept } from '@electron/main/services/mergePdf';
import { type MergeAnswer } from '@shared/documents';
import { type PaperJobContext } from './jobPort';

/**
 * Joins kept papers into one PDF at `path`, whole or not at all. The folder of kept documents comes as `documents`.
 * Answers how far it is, then `done` or `failed`.
 */
export async function mergePapers({
  port,
  input,
  path: target,
  documents,
  signal,
}: PaperJobContext<'mergePapers'>): Promise<void> {
  const answer = (message: MergeAnswer): void => port.postMessage(message);
  const store = new DocumentStore(documents);
  const merged = await mergeKept(store, input.files, async (done) => {
    answer({ type: 'merged', done });
    // A cancel comes over the port or from the shell: both are heard between two papers.
    await new Promise((resolve) => setImmediate(resolve));
    return !signal.aborted;
  });
  if (!merged.ok) return answer({ type: 'failed', error: merged.error });
  const written = await writeAtomically(target, merged.value.bytes);
  if (!written.ok) return answer({ type: 'failed', error: written.error });
  answer({ type: 'done', name: path.basename(target), bytes: written.value });
}
