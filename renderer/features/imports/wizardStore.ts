import { type CommandReceipt, type Progress } from '@renderer/workers/ledger/protocol';
import { type DomainError } from '@shared/errors';
import { type ImportPreview, type ImportSessionView, type MappingFile } from '@shared/imports';
import { type FileHandle } from '@shared/ipc';
import { type ImportKind } from '@shared/ledger';
import { type TextEncoding } from '@shared/sheets';
import { create } from 'zustand';

export const wizardSteps = ['file', 'sheet', 'columns', 'preview', 'effects', 'done'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** What the wizard waits for; nothing else can be pressed meanwhile but its cancel. */
export type WizardWork = {
  readonly id: number;
  readonly kind: 'reading' | 'checking' | 'committing' | 'correcting';
  readonly stage: Progress['stage'] | null;
  readonly done: number;
  readonly of: number | undefined;
  readonly isCancelling: boolean;
  /** Left out where the work can no longer be called off: its commit has been written. */
  readonly cancel: (() => void) | undefined;
};

/** The rows that the preview shows. */
export type Shown = {
  readonly show: 'all' | 'problems' | 'warnings' | 'good';
  readonly code: string | undefined;
};

/** How a file is to be read, where that differs from what was found. */
export type Reading = {
  readonly sheet?: string | undefined;
  readonly encoding?: TextEncoding | undefined;
  readonly kind?: ImportKind | undefined;
  readonly headerRow?: number | undefined;
  /** A mapping instead of the remembered or the proposed one. */
  readonly mapping?: MappingFile | undefined;
};

export type Wizard = {
  readonly step: WizardStep;
  readonly file: FileHandle | null;
  /** How the file was read. */
  readonly reading: Reading;
  readonly view: ImportSessionView | null;
  readonly mapping: MappingFile | null;
  readonly preview: ImportPreview | null;
  /** The head of the journal at which the preview was made; with another one it is made again. */
  readonly previewHead: string | undefined;
  /** Counts the previews: rows that were read for an older one are read again. */
  readonly version: number;
  readonly shown: Shown;
  readonly work: WizardWork | null;
  readonly refusal: DomainError | null;
  readonly receipt: CommandReceipt | null;
};

const fresh: Wizard = {
  step: 'file',
  file: null,
  reading: {},
  view: null,
  mapping: null,
  preview: null,
  previewHead: undefined,
  version: 0,
  shown: { show: 'all', code: undefined },
  work: null,
  refusal: null,
  receipt: null,
};

/** The import under way. It outlives its screen: a look at another place loses nothing. */
export const useWizard = create<Wizard>()(() => fresh);

export function changeWizard(change: Partial<Wizard>): void {
  useWizard.setState(change);
}

/** Begins anew, without what was read before. */
export function resetWizard(): void {
  useWizard.setState({ ...fresh, version: useWizard.getState().version + 1 });
}

/** Says how far a piece of work is; without effect once it has ended or another has begun. */
export function changeWork(id: number, change: Partial<WizardWork>): void {
  useWizard.setState(({ work }) => (work?.id === id ? { work: { ...work, ...change } } : {}));
}
