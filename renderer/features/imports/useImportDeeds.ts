import { useDescribeError, useText } from '@renderer/i18n';
import { useRedo, useRun } from '@renderer/ledger';
import { showToast } from '@renderer/ui';
import { type DomainError } from '@shared/errors';
import { type ImportRow } from '@shared/ledger';
import { type ImportId } from '@shared/ids';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

export type ImportDeeds = {
  readonly open: (id: ImportId) => void;
  /** Takes an import back as a whole; answers the refusal, which is also said, or null when it is done. */
  readonly undo: (row: Pick<ImportRow, 'id' | 'fileName'>) => Promise<DomainError | null>;
};

/** What can be done to an import that is in the books. */
export function useImportDeeds(): ImportDeeds {
  const text = useText();
  const describe = useDescribeError();
  const navigate = useNavigate();
  const run = useRun();
  const redo = useRedo();
  return useMemo(
    () => ({
      open: (id) => void navigate({ to: '/import/$id', params: { id } }),
      undo: async ({ id, fileName }) => {
        const result = await run('import.undo', { importId: id });
        if (!result.ok) {
          showToast({ text: describe(result.error) });
          return result.error;
        }
        showToast({
          text: text.imports.undone({ name: fileName }),
          undo: { label: text.frame.toast.redo, keys: 'Ctrl+Shift+Z', run: () => void redo() },
        });
        return null;
      },
    }),
    [navigate, run, redo, describe, text],
  );
}
