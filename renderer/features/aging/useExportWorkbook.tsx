import { bridge, startJob } from '@renderer/bridge';
import { companyName } from '@renderer/features/shell';
import { useCount as useCountText, useDescribeError, useLanguage, useText } from '@renderer/i18n';
import { say, useBook, useLedger } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';
import { beginWork, changeWork, endWork } from '@renderer/state/works';
import { type AgingQuery } from '@shared/aging';
import { type FileHandle } from '@shared/ipc';
import { useCallback } from 'react';
import { fileNameOf, secondsLeft } from './exportText';
import { WrittenText } from './WrittenText';

/** Writes the aging workbook to a place that the user picks, in the background, with progress and a way out. */
export function useExportWorkbook(query: AgingQuery): () => void {
  const ledger = useLedger();
  const text = useText();
  const language = useLanguage();
  const describe = useDescribeError();
  const count = useCountText();
  const company = useBook()?.company ?? null;
  const version = useSession((session) => session.info?.version ?? '');
  const { workbook } = text.aging;

  const write = useCallback(
    async (file: FileHandle): Promise<void> => {
      const started = await startJob({ job: 'writeWorkbook', token: file.token });
      if (!started.ok) return say({ text: describe(started.error) });
      const { jobId, port } = started.value;
      const abort = new AbortController();
      const work = beginWork(workbook.title, () => {
        changeWork(work, { isCancelling: true });
        abort.abort();
        void bridge['jobs.cancel']({ jobId });
      });
      const begun = performance.now();
      try {
        const written = await ledger.run(
          'aging.workbook',
          { query, language, version },
          {
            port,
            signal: abort.signal,
            onProgress: ({ done, of }) => {
              const left = secondsLeft(done, of, performance.now() - begun);
              const note = left === null ? {} : { note: workbook.remaining({ seconds: left }) };
              changeWork(work, { done, of, ...note });
            },
          },
        );
        if (written.ok) {
          say({
            text: (
              <WrittenText
                words={workbook.done({ name: file.name, rows: count(written.value.rows) })}
                token={file.token}
              />
            ),
            undo: {
              label: workbook.open,
              run: () => void bridge['files.reveal']({ token: file.token, how: 'open' }),
            },
          });
        } else {
          const isCancelled = written.error.code === 'command.cancelled' || abort.signal.aborted;
          say({ text: isCancelled ? workbook.cancelled : describe(written.error) });
        }
      } finally {
        endWork(work);
      }
    },
    [ledger, workbook, language, version, describe, count, query],
  );

  return useCallback(() => {
    const name = company === null ? '' : companyName(company, language);
    const suggestedName = fileNameOf(workbook.fileName({ company: name, day: query.asOf }));
    void bridge['files.pickSave']({ kind: 'xlsx', suggestedName }).then(async (picked) => {
      if (!picked.ok) say({ text: describe(picked.error) });
      else if (picked.value.file !== null) await write(picked.value.file);
    });
  }, [company, language, workbook, query.asOf, describe, write]);
}
