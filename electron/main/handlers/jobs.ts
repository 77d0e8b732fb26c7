import path from 'node:path';
import { type JobInput, portMessages } from '@shared/ipc';
import { err, ok, type Result } from '@shared/result';
import { type JobRunner } from '../jobRunner';
import { type DocumentStore } from '../services/documentStore';
import { writeErrorOf } from '../services/fileError';
import { type FileTokens } from '../services/fileTokens';
import { makeFolder } from '../services/makeFolder';
import { safeFileName } from '../services/saveName';
import { type HandlersOf } from './types';

export function createJobHandlers(
  jobs: JobRunner,
  tokens: FileTokens,
  documents: Pick<DocumentStore, 'folder'>,
): HandlersOf<'jobs.start' | 'jobs.cancel'> {
  return {
    'jobs.start': async (input, { frame }) => {
      const file = placeOf(input, tokens, documents.folder);
      if (file === null) return err({ code: 'shell.failed', reason: 'token' });
      const isWriting = input.job === 'writeWorkbook' || input.job === 'mergePapers';
      const folder = isWriting ? await makeFolderOf(file) : ok(null);
      if (!folder.ok) return folder;
      const { jobId, port } = jobs.start(input, file, documents.folder);
      frame.postMessage(portMessages.job, { jobId }, [port]);
      return ok({ jobId });
    },
    'jobs.cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return ok({});
    },
  };
}

/** The file that a job is for, by its token; null where there is none. Drawing needs the kept documents alone. */
function placeOf(input: JobInput, tokens: FileTokens, documents: string): string | null {
  switch (input.job) {
    case 'drawPapers':
      return documents;
    case 'readTable':
      return tokens.pathFor(input.token, 'open');
    case 'writeWorkbook':
      return tokens.pathFor(input.token, 'save');
    case 'mergePapers': {
      if (input.token !== undefined) return tokens.pathFor(input.token, 'save');
      const folder = tokens.pathFor(input.folderToken ?? '', 'folder');
      return folder === null || input.name === undefined
        ? null
        : path.join(folder, safeFileName(input.name, 'pdf'));
    }
  }
}

/** A place to write may lie in a folder that is still to be made (`--xlsx reports/june.xlsx`). */
async function makeFolderOf(file: string): Promise<Result<null, ReturnType<typeof writeErrorOf>>> {
  try {
    await makeFolder(path.dirname(file));
    return ok(null);
  } catch (error) {
    return err(writeErrorOf(error, path.basename(file)));
  }
}
