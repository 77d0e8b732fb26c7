import { type ImportId } from '@shared/ids';
import { type BatchContext } from './context';
import { type BatchOutcome, done, refused } from './outcome';
import { UndoImportOptions } from './readOptions';

/** `undo-import`: takes one import back; answers the counts that are gone. */
export async function runUndoImport(context: BatchContext): Promise<BatchOutcome> {
  const { ledger, language, progress } = context;
  const { import: importId } = UndoImportOptions.parse(context.options);
  const list = await ledger.run('imports.list', {});
  if (!list.ok) return refused(list.error, language);
  const row = list.value.find(({ id }) => id === importId);
  if (!row) return refused({ code: 'import.unknown', importId }, language);
  const undone = await ledger.run(
    'import.undo',
    { importId: importId as ImportId },
    { onProgress: progress },
  );
  if (!undone.ok) return refused(undone.error, language);
  const { accepted, customers, invoices, receipts } = row;
  return done({ import: importId, accepted, refused: [], customers, invoices, receipts, warnings: [] });
}
