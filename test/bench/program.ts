import { type ElectronApplication, type Page } from '@playwright/test';
import { type FileHandle } from '@shared/ipc';
import { launchApp } from '../e2e/fixtures/launchApp';
import { benchDay } from './company';

/** The running program with its ledger laid open to the bench. */
export type Running = { readonly app: ElectronApplication; readonly page: Page; readonly pid: number };

export async function startProgram(dataDir: string): Promise<Running> {
  const { app, page } = await launchApp({ dataDir, lang: 'zh-CN', today: benchDay, hasTestHooks: true });
  return { app, page, pid: app.process().pid ?? 0 };
}

/** Waits until the books are open. */
export async function waitForBooks(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const { __zhangqi } = globalThis as unknown as {
        __zhangqi?: { ledger: { state: { start: { kind: string } } | null } };
      };
      return __zhangqi?.ledger.state?.start.kind === 'ready';
    },
    undefined,
    { timeout: 600_000, polling: 20 },
  );
}

/** One piece of the ledger's work from the window; answers its value and milliseconds. Throws at a refusal. */
export async function runWork<T>(
  page: Page,
  name: string,
  input: unknown,
): Promise<{ value: T; took: number }> {
  const answer = await page.evaluate(
    async ([work, given]) => {
      const { __zhangqi } = globalThis as unknown as {
        __zhangqi: {
          ledger: {
            run(name: string, input: unknown): Promise<{ ok: boolean; value?: unknown; error?: unknown }>;
          };
        };
      };
      const began = performance.now();
      const result = await __zhangqi.ledger.run(work as string, given);
      return { result, took: performance.now() - began };
    },
    [name, input] as const,
  );
  if (!answer.result.ok) throw new Error(`${name}: ${JSON.stringify(answer.result.error)}`);
  return { value: answer.result.value as T, took: answer.took };
}

/** Answers the system's open or save dialog with a path, as a user would, and hands back the window's token. */
export async function choose(
  running: Running,
  file: string,
  how: 'open' | 'save',
  kind: 'xlsx' | 'pdf' = 'xlsx',
): Promise<FileHandle> {
  await running.app.evaluate(
    ({ dialog }, [path, kind]) => {
      if (kind === 'open')
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path as string] });
      else dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path as string });
    },
    [file, how] as const,
  );
  const answer = await running.page.evaluate(
    async ([way, ending]) => {
      const { __zhangqi } = globalThis as unknown as {
        __zhangqi: {
          bridge: Record<string, (input: unknown) => Promise<{ ok: boolean; value?: { file: unknown } }>>;
        };
      };
      return way === 'open'
        ? __zhangqi.bridge['files.pickTable']?.({})
        : __zhangqi.bridge['files.pickSave']?.({ kind: ending, suggestedName: `bench.${ending}` });
    },
    [how, kind] as const,
  );
  if (answer?.ok !== true) throw new Error(`the dialog for ${how} was refused: ${JSON.stringify(answer)}`);
  return answer.value?.file as FileHandle;
}

/** Starts a job on a chosen file and runs the ledger's work that speaks with it. */
export async function runWithJob<T>(
  page: Page,
  job:
    { readonly job: 'readTable' | 'writeWorkbook'; readonly token: string } | { readonly job: 'drawPapers' },
  name: string,
  input: unknown,
): Promise<{ value: T; took: number }> {
  const answer = await page.evaluate(
    async ([started, work, given]) => {
      const { __zhangqi } = globalThis as unknown as {
        __zhangqi: {
          startJob(job: unknown): Promise<{ ok: boolean; value: { port: MessagePort } }>;
          ledger: {
            run(
              name: string,
              input: unknown,
              options: object,
            ): Promise<{ ok: boolean; value?: unknown; error?: unknown }>;
          };
        };
      };
      const began = performance.now();
      const { value } = await __zhangqi.startJob(started);
      const result = await __zhangqi.ledger.run(work as string, given, { port: value.port });
      return { result, took: performance.now() - began };
    },
    [job, name, input] as const,
  );
  if (!answer.result.ok) throw new Error(`${name}: ${JSON.stringify(answer.result.error)}`);
  return { value: answer.result.value as T, took: answer.took };
}
