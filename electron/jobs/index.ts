import { type MessagePortMain } from 'electron';
import { JobInput } from '@shared/ipc';
import { type JobContext, jobPortOf } from './jobPort';

/** How long the last messages may take to leave before the process ends. */
const lastMessagesMs = 1_000;
const lifeSignMs = 2_000;

/** Each job is loaded when it is asked for: a process does one job and ends. */
async function runJob(context: JobContext & { readonly documents: string }): Promise<void> {
  const { input } = context;
  if (input.job === 'readTable') {
    const { readTable } = await import('./readTable');
    return readTable({ ...context, input });
  }
  if (input.job === 'mergePapers') {
    const { mergePapers } = await import('./mergePapers');
    return mergePapers({ ...context, input });
  }
  if (input.job === 'drawPapers') {
    const { drawPapers } = await import('./drawPapers');
    return drawPapers({ ...context, input });
  }
  const { writeWorkbook } = await import('./writeWorkbook');
  return writeWorkbook({ ...context, input });
}

async function work(data: unknown, port: MessagePortMain, signal: AbortSignal): Promise<void> {
  const { input, path, documents } = data as { input: unknown; path: string; documents: string };
  try {
    await runJob({ port: jobPortOf(port), input: JobInput.parse(input), path, documents, signal });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    port.postMessage({ type: 'failed', error: { code: 'job.failed', reason: 'ended' } });
  }
}

process.parentPort.once('message', ({ data, ports: [port] }) => {
  if (!port) throw new Error('a job is started with its port');
  const stop = new AbortController();
  process.parentPort.on('message', (event) => {
    if (event.data === 'cancel') stop.abort();
  });
  port.on('close', () => stop.abort());
  // The shell ends a job that gives no sign of life for long: one that is caught in a loop cannot.
  setInterval(() => process.parentPort.postMessage('alive'), lifeSignMs);
  void work(data, port, stop.signal).then(() => {
    process.parentPort.postMessage('done');
    const end = (): void => process.exit(0);
    port.on('close', end);
    setTimeout(end, lastMessagesMs);
  });
});
