import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';
import { type DocumentStore } from '../services/documentStore';
import { type FileTokens } from '../services/fileTokens';
import { probeFolder, savePapers, writePdf } from '../services/paperFolder';
import { printDrawn, printPapers } from '../printPapers';
import { type HandlersOf } from './types';

type PaperChannel =
  'papers.probeFolder' | 'papers.saveEach' | 'papers.writeInto' | 'papers.print' | 'papers.printDrawn';

const notGiven = (): Result<never, DomainError> => err({ code: 'shell.failed', reason: 'token' });

/** Kept papers on their way out: into folders that the user chose, and to the printer. */
export function createPaperHandlers(tokens: FileTokens, documents: DocumentStore): HandlersOf<PaperChannel> {
  return {
    'papers.probeFolder': async ({ folderToken }) => {
      const folder = tokens.pathFor(folderToken, 'folder');
      return folder === null ? notGiven() : probeFolder(folder);
    },
    'papers.saveEach': async ({ folderToken, files }) => {
      const folder = tokens.pathFor(folderToken, 'folder');
      return folder === null ? notGiven() : ok({ files: await savePapers(documents, folder, files) });
    },
    'papers.writeInto': async ({ folderToken, name, bytes }) => {
      const folder = tokens.pathFor(folderToken, 'folder');
      return folder === null ? notGiven() : writePdf(folder, name, bytes);
    },
    'papers.print': ({ files, pages }) => printPapers(documents, files, pages ?? null),
    'papers.printDrawn': ({ bytes }) => printDrawn(bytes),
  };
}
