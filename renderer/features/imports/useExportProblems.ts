import { bridge } from '@renderer/bridge';
import { useDescribeError, useLanguage, useText } from '@renderer/i18n';
import { useLedger } from '@renderer/ledger';
import { showToast } from '@renderer/ui';
import { useWizard } from './wizardStore';

/** Writes the refused rows with their reasons to a csv that the user names, to be mended there and imported again. */
export function useExportProblems(): () => Promise<void> {
  const text = useText();
  const words = text.imports.preview;
  const language = useLanguage();
  const describe = useDescribeError();
  const ledger = useLedger();
  return async () => {
    const { view } = useWizard.getState();
    if (view === null) return;
    const suggestedName = words.problemsFile({ name: view.fileName.replace(/\.[^.]*$/, '') });
    const picked = await bridge['files.pickSave']({ kind: 'csv', suggestedName });
    if (!picked.ok) return void showToast({ text: describe(picked.error) });
    const { file } = picked.value;
    if (file === null) return;
    const answer = await ledger.run('import.problemsCsv', { sessionId: view.sessionId, language });
    if (!answer.ok) return void showToast({ text: describe(answer.error) });
    const bytes = new TextEncoder().encode(answer.value.csv);
    const written = await bridge['files.write']({ token: file.token, bytes });
    if (!written.ok) return void showToast({ text: describe(written.error) });
    showToast({
      text: words.problemsSaved({ name: written.value.name }),
      undo: {
        label: text.aging.workbook.open,
        run: () => void bridge['files.reveal']({ token: file.token, how: 'open' }),
      },
    });
  };
}
