import { bridge } from '@renderer/bridge';
import { useCount, useDescribeError, useText } from '@renderer/i18n';
import { say, useLedger } from '@renderer/ledger';
import { beginWork, endWork } from '@renderer/state/works';
import { type DomainError } from '@shared/errors';
import { type PaperId } from '@shared/ids';
import { type PaperRow } from '@shared/ledger';
import { buildEml } from '@shared/papers';
import { type Result } from '@shared/result';
import { useMemo } from 'react';
import { mergePapers } from './mergePapers';

/** Papers that a folder did not take, and why the first of them was not taken. */
export type Unsaved = {
  readonly papers: readonly PaperRow[];
  readonly error: DomainError;
  readonly saved: number;
};

export type PaperDeeds = {
  /** All pages of all papers, or a stretch of pages of one. */
  readonly print: (pages?: { readonly from: number; readonly to: number }) => Promise<void>;
  /** Answers which were not saved, where some were not; `left`: nothing was tried. `only`: some of the papers. */
  readonly saveEach: (only?: readonly PaperRow[]) => Promise<Unsaved | 'saved' | 'left'>;
  readonly saveOne: () => Promise<void>;
  readonly saveMerged: () => Promise<void>;
  readonly mail: () => Promise<void>;
  readonly copyMessage: () => Promise<void>;
};

/** What can be done with the files of issued papers; each says how it went. */
export function usePaperDeeds(papers: readonly PaperRow[]): PaperDeeds {
  const ledger = useLedger();
  const { actions: words } = useText().papers;
  const count = useCount();
  const describe = useDescribeError();
  return useMemo(() => {
    const counted = { count: papers.length, figure: count(papers.length) };
    const [first] = papers;
    const last = papers.at(-1);

    /** The answer, or null where it was refused; the refusal is said. */
    const unless = async <T>(asked: Promise<Result<T, DomainError>>): Promise<T | null> => {
      const result = await asked;
      if (result.ok) return result.value;
      if (result.error.code !== 'command.cancelled') say({ text: describe(result.error) });
      return null;
    };
    const textsOf = (id: PaperId) => unless(ledger.run('paper.texts', { id }));
    const told = (name: string, token: string): void =>
      say({
        text: words.saved({ name }),
        undo: { label: words.open, run: () => void bridge['files.reveal']({ token, how: 'open' }) },
      });
    const pick = async (kind: 'pdf' | 'eml', suggestedName: string) =>
      (await unless(bridge['files.pickSave']({ kind, suggestedName })))?.file ?? null;
    const write = async (token: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
      const written = await unless(bridge['files.write']({ token, bytes }));
      if (written !== null) told(written.name, token);
    };
    const whileWorking = async <T>(label: string, deed: () => Promise<T>): Promise<T> => {
      const work = beginWork(label);
      try {
        return await deed();
      } finally {
        endWork(work);
      }
    };
    const merge = async (suggestedName: string): Promise<void> => {
      const file = await pick('pdf', suggestedName);
      if (file === null) return;
      const files = papers.map((paper) => ({ sha256: paper.file.sha256 }));
      const merged = await unless(mergePapers(words.merging, { token: file.token, files }));
      if (merged !== null) told(merged, file.token);
    };

    return {
      print: async (pages) => {
        const files = papers.map((paper) => paper.file.sha256);
        const printed = await unless(bridge['papers.print']({ files, ...(pages && { pages }) }));
        if (printed !== null) say({ text: printed.printed ? words.printed(counted) : words.notPrinted });
      },
      saveEach: async (only = papers) => {
        const picked = await unless(bridge['files.pickFolder']({}));
        const folder = picked?.folder ?? null;
        if (folder === null) return 'left';
        return whileWorking(words.saving, async () => {
          const files: { sha256: string; name: string }[] = [];
          for (const paper of only) {
            const texts = await textsOf(paper.id);
            if (texts === null) return 'left';
            files.push({ sha256: paper.file.sha256, name: `${texts.fileName}.pdf` });
          }
          const saved = await unless(bridge['papers.saveEach']({ folderToken: folder.token, files }));
          if (saved === null) return 'left';
          const unsaved = unsavedOf(only, saved.files);
          if (unsaved !== null) return unsaved;
          say({ text: words.savedEach({ count: only.length, figure: count(only.length) }) });
          return 'saved';
        });
      },
      saveOne: async () => {
        const texts = first && (await textsOf(first.id));
        if (texts) await merge(`${texts.fileName}.pdf`);
      },
      saveMerged: () =>
        merge(`${words.mergedName({ first: first?.number ?? '', last: last?.number ?? '' })}.pdf`),
      mail: async () => {
        const texts = first && (await textsOf(first.id));
        if (!texts) return;
        const read = await unless(bridge['documents.read']({ sha256: first.file.sha256 }));
        const file = read && (await pick('eml', `${texts.fileName}.eml`));
        if (!file) return;
        const { to, subject, body } = texts.mail;
        const attachment = { name: `${texts.fileName}.pdf`, bytes: read.bytes };
        await write(file.token, new TextEncoder().encode(buildEml({ to, subject, body, attachment })));
      },
      copyMessage: async () => {
        const texts = first && (await textsOf(first.id));
        if (!texts) return;
        const copied = await unless(bridge['clipboard.write']({ text: texts.message }));
        if (copied !== null) say({ text: words.copied });
      },
    };
  }, [papers, ledger, words, count, describe]);
}

function unsavedOf(
  papers: readonly PaperRow[],
  files: readonly Result<string, DomainError>[],
): Unsaved | null {
  const failed = papers.filter((_paper, place) => files[place]?.ok !== true);
  const first = files.find((file) => !file.ok);
  if (first === undefined || first.ok) return null;
  return { papers: failed, error: first.error, saved: papers.length - failed.length };
}
