import { bridge, startJob } from '@renderer/bridge';
import { untilMerged } from '@renderer/ledger/untilMerged';
import { type DomainError } from '@shared/errors';
import { catalogueOf, describeError, type Language } from '@shared/i18n';
import { err, type Result } from '@shared/result';
import { type BatchContext } from './context';

/** An issued paper whose kept file goes into a folder. */
export type PaperToSave = { readonly number: string; readonly sha256: string; readonly name: string };

/** The names of the papers' files in the folder, null where one was not written; and why, each cause once. */
export type SavedPapers = {
  readonly names: readonly (string | null)[];
  readonly problems: readonly object[];
};

/**
 * Copies the kept files into a folder: one each, or all in one. The papers are issued by then, whatever becomes of their
 * copies, so that nothing here refuses the command: what was not written is named, with the cause and what to do.
 */
export async function savePapers(
  { language }: BatchContext,
  folderToken: string,
  papers: readonly PaperToSave[],
  mergedName: string | null,
): Promise<SavedPapers> {
  const errors = new Map<string, { readonly error: DomainError; readonly numbers: string[] }>();
  const note = (error: DomainError, number: string): null => {
    const key = JSON.stringify(error);
    const known = errors.get(key) ?? { error, numbers: [] };
    known.numbers.push(number);
    errors.set(key, known);
    return null;
  };
  const files =
    mergedName === null
      ? await saveEach(folderToken, papers)
      : await saveMerged(folderToken, papers, mergedName);
  const names = papers.map(({ number }, place) => {
    const file = files[place] ?? err({ code: 'shell.failed', reason: 'internal' } as const);
    return file.ok ? file.value : note(file.error, number);
  });
  return { names, problems: [...errors.values()].map((one) => problemJson(one, language)) };
}

type Files = readonly Result<string, DomainError>[];

async function saveEach(folderToken: string, papers: readonly PaperToSave[]): Promise<Files> {
  const files = papers.map(({ sha256, name }) => ({ sha256, name }));
  const saved = await bridge['papers.saveEach']({ folderToken, files });
  return saved.ok ? saved.value.files : papers.map(() => saved);
}

async function saveMerged(folderToken: string, papers: readonly PaperToSave[], name: string): Promise<Files> {
  const files = papers.map(({ sha256 }) => ({ sha256 }));
  const job = await startJob({ job: 'mergePapers', folderToken, name, files });
  if (!job.ok) return papers.map(() => job);
  const merged = await untilMerged(job.value.port);
  return papers.map(() => merged);
}

function problemJson(
  { error, numbers }: { readonly error: DomainError; readonly numbers: readonly string[] },
  language: Language,
): object {
  const { code, ...facts } = error;
  const { what } = describeError(error, language);
  const message = catalogueOf(language).batch.notSaved({ count: numbers.length, cause: what });
  return { code, message, ...facts, numbers };
}
