import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, dialog, nativeImage, shell } from 'electron';
import { type DomainError } from '@shared/errors';
import { type Catalogue } from '@shared/i18n';
import { err, ok, type Result } from '@shared/result';
import { writeAtomically } from '../services/atomicFile';
import { type DocumentStore } from '../services/documentStore';
import { type FileTokens } from '../services/fileTokens';
import { handleFor, largestSmallFile, largestTable, type PickError } from '../services/pickedFile';
import { safeFileName, withExtension } from '../services/saveName';
import { isWholePicture, largestPicture, pictureTypeOf } from '../services/pictures';
import { type HandlersOf } from './types';

export type FileParts = {
  readonly tokens: FileTokens;
  readonly documents: DocumentStore;
  readonly text: () => Catalogue;
};

type FileChannel =
  | 'files.pickTable'
  | 'files.pickImage'
  | 'files.pickSave'
  | 'files.pickFolder'
  | 'files.write'
  | 'files.read'
  | 'files.reveal'
  | 'documents.read';

const notGiven = (): Result<never, DomainError> => err({ code: 'shell.failed', reason: 'token' });

/** What is wrong with a picked file, told of a picture and not of a table. */
function pictureErrorOf(error: PickError): DomainError {
  if (error.code === 'file.tooLarge') return { ...error, code: 'image.tooLarge' };
  return error.code === 'file.empty' ? { code: 'image.invalid', name: error.name } : error;
}

export function createFileHandlers({ tokens, documents, text }: FileParts): HandlersOf<FileChannel> {
  return {
    'files.pickTable': async (_input, { window }) => {
      const words = text().shell.dialogs;
      const picked = await dialog.showOpenDialog(window, {
        title: words.pickTable,
        properties: ['openFile'],
        filters: [
          { name: words.tables, extensions: ['csv', 'txt', 'xlsx', 'xlsm'] },
          { name: words.allFiles, extensions: ['*'] },
        ],
      });
      const [file] = picked.filePaths;
      if (picked.canceled || file === undefined) return ok({ file: null });
      const handle = await handleFor(file, tokens, largestTable);
      return handle.ok ? ok({ file: handle.value }) : handle;
    },

    'files.pickImage': async (_input, { window }) => {
      const words = text().shell.dialogs;
      const picked = await dialog.showOpenDialog(window, {
        title: words.pickImage,
        properties: ['openFile'],
        filters: [{ name: words.images, extensions: ['png', 'jpg', 'jpeg'] }],
      });
      const [file] = picked.filePaths;
      if (picked.canceled || file === undefined) return ok({ image: null });
      const handle = await handleFor(file, tokens, largestPicture);
      if (!handle.ok) return err(pictureErrorOf(handle.error));
      const bytes = await readFile(file);
      const mime = pictureTypeOf(bytes);
      const { name } = handle.value;
      // Looked through before it is decoded: a small file may unpack to more than the memory holds.
      if (mime === null || !isWholePicture(bytes) || nativeImage.createFromBuffer(bytes).isEmpty())
        return err({ code: 'image.invalid', name });
      const kept = await documents.keep(bytes);
      return kept.ok ? ok({ image: { sha256: kept.value, mime, name } }) : kept;
    },

    'files.pickSave': async ({ kind, suggestedName }, { window }) => {
      const picked = await dialog.showSaveDialog(window, {
        title: text().shell.dialogs.pickSave,
        defaultPath: path.join(app.getPath('documents'), safeFileName(suggestedName, kind)),
        filters: [{ name: kind, extensions: [kind] }],
      });
      if (picked.canceled || picked.filePath === '') return ok({ file: null });
      const file = withExtension(picked.filePath, kind);
      const name = path.basename(file).slice(0, 260);
      return ok({ file: { token: tokens.issue(file, 'save'), name, size: 0 } });
    },

    'files.pickFolder': async (_input, { window }) => {
      const picked = await dialog.showOpenDialog(window, {
        title: text().shell.dialogs.pickFolder,
        properties: ['openDirectory', 'createDirectory'],
      });
      const [folder] = picked.filePaths;
      if (picked.canceled || folder === undefined) return ok({ folder: null });
      return ok({ folder: { token: tokens.issue(folder, 'folder'), name: path.basename(folder) } });
    },

    'files.write': async ({ token, bytes }) => {
      const file = tokens.pathFor(token, 'save');
      if (file === null) return notGiven();
      const written = await writeAtomically(file, bytes);
      return written.ok ? ok({ name: path.basename(file), size: written.value }) : written;
    },

    'files.read': async ({ token }) => {
      const file = tokens.pathFor(token, 'open');
      if (file === null) return notGiven();
      const handle = await handleFor(file, tokens, largestSmallFile);
      return handle.ok ? ok({ bytes: new Uint8Array(await readFile(file)) }) : handle;
    },

    'files.reveal': async ({ token, how }) => {
      // Only what the program itself wrote: opening a file that came from outside would start whatever it is.
      const file = tokens.pathFor(token, 'save');
      if (file === null) return notGiven();
      if (how === 'folder') shell.showItemInFolder(file);
      else await shell.openPath(file);
      return ok({});
    },

    'documents.read': async ({ sha256 }) => {
      const bytes = await documents.read(sha256);
      return bytes.ok ? ok({ bytes: bytes.value }) : bytes;
    },
  };
}
