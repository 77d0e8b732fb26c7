import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ElectronApplication, type Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** What the page heard of a job: its messages, and whether its port closed. */
type Heard = { readonly messages: readonly { readonly type: string }[]; readonly isClosed: boolean };

type Hooks = {
  readonly bridge: Record<
    string,
    (input: unknown) => Promise<{ ok: boolean; value: { file: { token: string } } }>
  >;
  readonly startJob: (
    input: unknown,
  ) => Promise<{ ok: boolean; value: { jobId: string; port: MessagePort } }>;
};

/** Starts readTable on the file that the stubbed dialog gives; the page keeps what it hears in `window.heard`. */
async function readFile(
  app: ElectronApplication,
  page: Page,
  file: string,
  asksForMore: boolean,
): Promise<string> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
  return page.evaluate(async (isAsking) => {
    const { bridge, startJob } = (globalThis as unknown as { __zhangqi: Hooks }).__zhangqi;
    const picked = await bridge['files.pickTable']?.({});
    const job = await startJob({ job: 'readTable', token: picked?.value.file.token });
    const { jobId, port } = job.value;
    const heard = { messages: [] as unknown[], isClosed: false };
    (globalThis as unknown as { heard: unknown }).heard = heard;
    port.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
      heard.messages.push(data);
      if (data.type === 'rows' && isAsking) port.postMessage({ type: 'more' });
    });
    port.addEventListener('close', () => {
      heard.isClosed = true;
    });
    port.start();
    return jobId;
  }, asksForMore);
}

const heardBy = (page: Page): Promise<Heard> =>
  page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard);

/** Process ids of the jobs that run. */
const jobPids = (app: ElectronApplication): Promise<number[]> =>
  app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .filter((metric) => metric.type === 'Utility' && metric.name?.startsWith('Zhangqi'))
      .map((metric) => metric.pid),
  );

async function writeLedger(file: string, rows: number): Promise<void> {
  const lines = Array.from({ length: rows }, (_, row) => `C${row % 100},INV-${row},2026-01-31,${row}.50`);
  await writeFile(file, `code,number,date,amount\n${lines.join('\n')}\n`);
}

test('a file is read in a process of its own, over a port, and the process ends', async ({
  launch,
  dataDir,
}) => {
  const file = path.join(dataDir, 'ledger.csv');
  await writeLedger(file, 5_000);
  const { app, page } = await launch({ hasTestHooks: true });
  await readFile(app, page, file, true);
  await expect
    .poll(async () => (await heardBy(page)).messages.at(-1))
    .toMatchObject({
      type: 'done',
      rowCount: 5_001,
    });
  const { messages } = await heardBy(page);
  expect(messages[0]).toMatchObject({ type: 'opened', fileType: 'csv', encoding: 'utf-8' });
  await expect.poll(() => jobPids(app)).toEqual([]);
});

test('a job that is killed closes its port, and the program goes on', async ({ launch, dataDir }) => {
  const file = path.join(dataDir, 'ledger.csv');
  await writeLedger(file, 50_000);
  const { app, page } = await launch({ hasTestHooks: true });
  await readFile(app, page, file, false);
  await expect.poll(async () => (await heardBy(page)).messages.length).toBeGreaterThan(0);
  const [pid = 0] = await jobPids(app);
  process.kill(pid, 'SIGKILL');
  await expect.poll(async () => (await heardBy(page)).isClosed).toBe(true);
  await expect(page.locator('#root')).not.toBeEmpty();
});

test('a cancelled job ends and closes its port', async ({ launch, dataDir }) => {
  const file = path.join(dataDir, 'ledger.csv');
  await writeLedger(file, 50_000);
  const { app, page } = await launch({ hasTestHooks: true });
  const jobId = await readFile(app, page, file, false);
  await expect.poll(async () => (await heardBy(page)).messages.length).toBeGreaterThan(0);
  await page.evaluate(async (id) => {
    const { bridge } = (globalThis as unknown as { __zhangqi: Hooks }).__zhangqi;
    await bridge['jobs.cancel']?.({ jobId: id });
  }, jobId);
  await expect.poll(async () => (await heardBy(page)).isClosed).toBe(true);
  await expect.poll(() => jobPids(app)).toEqual([]);
});

test('a reload of the page ends its jobs', async ({ launch, dataDir }) => {
  const file = path.join(dataDir, 'ledger.csv');
  await writeLedger(file, 50_000);
  const { app, page } = await launch({ hasTestHooks: true });
  await readFile(app, page, file, false);
  await expect.poll(() => jobPids(app)).toHaveLength(1);
  await page.reload();
  await expect.poll(() => jobPids(app)).toEqual([]);
});

test('a job that ends in the middle of a file is a refusal, not a wait without end', async ({
  launch,
  dataDir,
}) => {
  const file = path.join(dataDir, 'ledger.csv');
  await writeLedger(file, 400_000);
  const { app, page } = await launch({ hasTestHooks: true });
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
  const answer = page.evaluate(async () => {
    const { bridge, startJob, ledger } = (
      globalThis as unknown as {
        __zhangqi: Hooks & {
          ledger: { run: (name: string, input: unknown, options: unknown) => Promise<unknown> };
        };
      }
    ).__zhangqi;
    const picked = await bridge['files.pickTable']?.({});
    const token = picked?.value.file.token;
    const { port } = (await startJob({ job: 'readTable', token })).value;
    const input = { token, fileName: 'ledger.csv', size: 1, kind: 'invoices', remembered: {} };
    return ledger.run('import.read', input, { port });
  });
  await expect.poll(() => jobPids(app)).toHaveLength(1);
  const [pid = 0] = await jobPids(app);
  process.kill(pid, 'SIGKILL');
  expect(await answer).toEqual({ ok: false, error: { code: 'job.failed', reason: 'ended' } });
});
