import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { portMessages } from '@shared/ipc';
import { err, ok, type Result } from '@shared/result';
import { type JobRunner } from '../jobRunner';
import { type DocumentStore } from '../services/documentStore';
import { writeErrorOf } from '../services/fileError';
import { type FileTokens } from '../services/fileTokens';
import { type HandlersOf } from './types';

export function createJobHandlers(
  jobs: JobRunner,
  tokens: FileTokens,
  documents: Pick<DocumentStore, 'folder'>,
): HandlersOf<'jobs.start' | 'jobs.cancel'> {
  return {
    'jobs.start': async (input, { frame }) => {
      if (input.job === 'drawPapers') {
        const { jobId, port } = jobs.start(input, documents.folder);
        frame.postMessage(portMessages.job, { jobId }, [port]);
        return ok({ jobId });
      }
      const isReading = input.job === 'readTable';
      const file = tokens.pathFor(input.token, isReading ? 'open' : 'save');
      if (file === null) return err({ code: 'shell.failed', reason: 'token' });
      const folder = isReading ? ok(null) : await makeFolderOf(file);
      if (!folder.ok) return folder;
      const { jobId, port } = jobs.start(input, file);
      frame.postMessage(portMessages.job, { jobId }, [port]);
      return ok({ jobId });
    },
    'jobs.cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return ok({});
    },
  };
}

/** A place to write may lie in a folder that is still to be made (`--xlsx reports/june.xlsx`). */
async function makeFolderOf(file: string): Promise<Result<null, ReturnType<typeof writeErrorOf>>> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    return ok(null);
  } catch (error) {
    return err(writeErrorOf(error, path.basename(file)));
  }
}
