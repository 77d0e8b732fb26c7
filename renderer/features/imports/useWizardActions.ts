import { bridge, startJob } from '@renderer/bridge';
import { guardUnsaved, readImportMappings, rememberImportMapping } from '@renderer/features/settings';
import { useLedger } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';
import { type Questions } from '@renderer/workers/ledger/protocol';
import { type DomainError } from '@shared/errors';
import { type ImportPreview, type MappingFile } from '@shared/imports';
import { type FileHandle } from '@shared/ipc';
import { type ImportKind } from '@shared/ledger';
import { type Result } from '@shared/result';
import { useMemo } from 'react';
import { type CorrectionInput } from './corrections';
import { emptyMapping } from './mappingEdits';
import { changeWizard, type Reading, resetWizard, useWizard, type WizardStep } from './wizardStore';
import { whileWorking } from './wizardWork';

/** Typed over the file's values: lost with the window until the import is done. */
const corrections = 'imports.corrections';

export type WizardActions = {
  /** The system's dialog, then reading. */
  readonly pick: () => Promise<void>;
  /** Another sheet, encoding, kind or header row: what is not named stays. */
  readonly readAgain: (reading: Reading) => Promise<void>;
  readonly changeMapping: (mapping: MappingFile) => Promise<void>;
  readonly correct: (input: CorrectionInput) => Promise<void>;
  readonly go: (step: WizardStep) => void;
  readonly commit: () => Promise<void>;
  /** Lets go of the file; what was imported stays. */
  readonly leave: () => void;
};

/** What the wizard can do. Refusals are kept in its state, where the step shows them; nothing is written before commit. */
export function useWizardActions(): WizardActions {
  const ledger = useLedger();
  const today = useSession((session) => session.today);
  return useMemo(() => {
    const read = async (file: FileHandle, reading: Reading): Promise<'read' | 'refused' | 'cancelled'> => {
      let stop = (): void => undefined;
      const result = await whileWorking<Result<Questions['import.read']['answer'], DomainError>>(
        'reading',
        async (hold) => {
          const job = await startJob({ job: 'readTable', token: file.token, ...jobPart(reading) });
          if (!job.ok) return job;
          const { jobId, port } = job.value;
          stop = () => void bridge['jobs.cancel']({ jobId });
          const remembered = await readImportMappings();
          const input = { token: file.token, fileName: file.name, size: file.size, remembered };
          return ledger.run('import.read', { ...input, ...sessionPart(reading) }, { ...hold, port });
        },
        () => stop(),
      );
      if (result === null || isCancelled(result)) return 'cancelled';
      if (!result.ok) {
        changeWizard({ refusal: result.error });
        return 'refused';
      }
      const view = result.value;
      changeWizard({ view, mapping: view.mapping, preview: null, step: 'sheet', reading });
      return 'read';
    };

    const take = (result: Result<ImportPreview, DomainError> | null): void => {
      if (result === null) return;
      if (!result.ok) return refuse(result.error);
      const version = useWizard.getState().version + 1;
      changeWizard({ preview: result.value, previewHead: ledger.state?.head.hash, version });
    };

    const changeMapping = async (mapping: MappingFile): Promise<void> => {
      const { view } = useWizard.getState();
      changeWizard({ mapping });
      if (view === null) return;
      const input = { sessionId: view.sessionId, mapping, today };
      take(await whileWorking('checking', (hold) => ledger.run('import.preview', input, hold)));
    };

    return {
      pick: async () => {
        const picked = await bridge['files.pickTable']({});
        if (!picked.ok) return refuse(picked.error);
        const { file } = picked.value;
        if (file === null) return;
        await close(useWizard.getState().view?.sessionId);
        guardUnsaved(corrections, false);
        resetWizard();
        changeWizard({ file });
        await read(file, {});
      },
      readAgain: async (reading) => {
        const { file, view, reading: before } = useWizard.getState();
        if (file === null) return;
        const { sheet, encoding } = before;
        const outcome = await read(file, { sheet, encoding, ...reading });
        if (outcome === 'read' || view === null) return;
        if (outcome === 'cancelled') return resetWizard();
        // The rows read before are gone from the worker: they are read again, so that the refusal costs nothing.
        const { refusal } = useWizard.getState();
        await read(file, before);
        changeWizard({ refusal });
      },
      changeMapping,
      correct: async (input) => {
        const { view } = useWizard.getState();
        if (view === null) return;
        guardUnsaved(corrections, true);
        const question = { sessionId: view.sessionId, ...input };
        take(await whileWorking('correcting', (hold) => ledger.run('import.correct', question, hold)));
      },
      go: (step) => {
        changeWizard({ step, refusal: null });
        const { mapping, preview } = useWizard.getState();
        if (step === 'columns' && preview === null && mapping !== null) void changeMapping(mapping);
      },
      commit: async () => {
        const { view, mapping, preview } = useWizard.getState();
        if (view === null || mapping === null || preview === null) return;
        const input = { sessionId: view.sessionId, partial: preview.refused > 0 };
        const result = await whileWorking('committing', async (hold) => {
          const done = await ledger.run('import.commit', input, hold);
          // Before the work ends: the step that ends with it would look at a session that is gone.
          if (done.ok) changeWizard({ receipt: done.value, step: 'done' });
          return done;
        });
        if (result === null) return;
        if (!result.ok) return refuse(result.error);
        guardUnsaved(corrections, false);
        await rememberImportMapping(view.fingerprint, JSON.stringify(mapping));
      },
      leave: () => {
        const { view, work } = useWizard.getState();
        work?.cancel?.();
        guardUnsaved(corrections, false);
        resetWizard();
        void close(view?.sessionId);
      },
    };

    async function close(sessionId: string | undefined): Promise<void> {
      if (sessionId !== undefined) await ledger.run('import.close', { sessionId });
    }
  }, [ledger, today]);
}

/** What the job has to know to read the file. */
function jobPart({ sheet, encoding }: Reading): { sheet?: string; encoding?: 'utf-8' | 'gb18030' } {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === 'utf-8' || encoding === 'gb18030' ? { encoding } : {}),
  };
}

/** What the session has to know about the rows. A header row that the user chose is said by a mapping without columns. */
function sessionPart({ kind, headerRow, sheet, mapping }: Reading): {
  kind?: ImportKind;
  mapping?: MappingFile;
} {
  if (mapping !== undefined) return { mapping };
  if (headerRow !== undefined) return { mapping: emptyMapping(kind ?? 'invoices', sheet ?? null, headerRow) };
  return kind === undefined ? {} : { kind };
}

/** Called off by the user: that needs no words. */
function isCancelled(result: Result<unknown, DomainError>): boolean {
  return !result.ok && result.error.code === 'command.cancelled';
}

function refuse(error: DomainError): void {
  if (error.code !== 'command.cancelled') changeWizard({ refusal: error });
}
