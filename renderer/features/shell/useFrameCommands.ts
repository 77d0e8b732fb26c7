import { useCommand } from '@renderer/commands';
import { useText } from '@renderer/i18n';
import { useBook, useRedo, useRun, useUndo } from '@renderer/ledger';
import { setColorScheme, setLanguage, setRowHeight, useSession } from '@renderer/state/session';
import { useOpen } from '@renderer/state/useOpen';
import { useRouter } from '@tanstack/react-router';

export type FramePanels = {
  readonly openPalette: () => void;
  readonly openShortcuts: () => void;
  readonly toggleHistory: () => void;
  readonly openAbout: () => void;
  readonly openVerify: () => void;
};

/** The sample company that one key loads: the same for the same day. */
const sample = { invoices: 400, seed: 1 } as const;

/** What the commands of the frame do on every screen; screens put their own on top. */
export function useFrameCommands(panels: FramePanels): void {
  const { frame } = useText();
  const { history } = useRouter();
  const { language, colorScheme, today } = useSession();
  const book = useBook();
  const open = useOpen();
  const run = useRun();
  const undo = useUndo();
  const redo = useRedo();
  const canWrite = book?.start.kind === 'ready';
  const company = book?.company ?? null;
  const hasCompany = company !== null;

  useCommand('go.palette', panels.openPalette);
  useCommand('help.shortcuts', panels.openShortcuts);
  useCommand('help.history', panels.toggleHistory, book !== null);
  useCommand('help.about', panels.openAbout);
  useCommand('help.verify', panels.openVerify, book !== null);
  useCommand('go.aging', () => open.aging(), hasCompany);
  useCommand('go.customers', () => open.customers(), hasCompany);
  useCommand('go.invoices', () => open.invoices(), hasCompany);
  useCommand('go.imports', () => open.imports(), canWrite);
  useCommand('go.letters', () => open.letters(), hasCompany);
  useCommand('go.statements', () => open.statements(), hasCompany);
  useCommand('file.import', () => open.imports(), canWrite);
  useCommand('go.settings', () => open.settings(), hasCompany);
  useCommand('go.back', () => history.back());
  useCommand('go.forward', () => history.forward());
  useCommand('file.newCustomer', () => open.newCustomer(), canWrite && hasCompany);
  useCommand('edit.undo', () => void undo(), canWrite && book.undo !== null);
  useCommand('edit.redo', () => void redo(), canWrite && book.redo !== null);
  useCommand('view.switchLanguage', () => setLanguage(language === 'en' ? 'zh-CN' : 'en'));
  useCommand('view.switchColours', () => setColorScheme(isDarkNow(colorScheme) ? 'light' : 'dark'));
  useCommand('view.rowsTight', () => setRowHeight(28));
  useCommand('view.rowsDefault', () => setRowHeight(30));
  useCommand('view.rowsLoose', () => setRowHeight(32));
  useCommand(
    'file.loadSample',
    () => {
      void run('sample.load', { ...sample, today }, { saysRefusal: true, isCancellable: true }).then(
        (result) => {
          if (result.ok) open.aging();
        },
      );
    },
    canWrite && !hasCompany,
  );
  useCommand(
    'file.removeSample',
    () => {
      const notes = { done: frame.toast.sampleRemoved, saysRefusal: true };
      void run('sample.remove', { confirm: true }, notes).then((result) => {
        if (result.ok) open.start();
      });
    },
    canWrite && company?.isSample === true,
  );
}

function isDarkNow(scheme: 'light' | 'dark' | 'auto'): boolean {
  return scheme === 'auto' ? window.matchMedia('(prefers-color-scheme: dark)').matches : scheme === 'dark';
}
