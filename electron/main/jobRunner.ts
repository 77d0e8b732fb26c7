import { randomUUID } from 'node:crypto';
import { app, MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import { type JobInput } from '@shared/ipc';
import { builtFolders } from './origin';
import { type LogFile } from './services/logFile';

/** Above this much memory a job is ended: no ledger needs it, a zip bomb does. */
const mostMemoryKilobytes = 1_200 * 1024;
const memoryCheckMs = 500;
/** A job gives a sign of life every two seconds; after this long without one it is ended. */
const longestSilenceMs = 90_000;
/** How long a cancelled job may take to remove what it began. */
const cancelMs = 2_000;

type RunningJob = { readonly child: UtilityProcess; lastSignAt: number };

/** Runs the jobs that read and make files, each in a process of its own, and ends those that get out of hand. */
export class JobRunner {
  readonly #log: LogFile;
  readonly #running = new Map<string, RunningJob>();
  #watch: NodeJS.Timeout | null = null;

  constructor(log: LogFile) {
    this.#log = log;
  }

  /**
   * Starts a job on a file.
   * @returns its id, and the port for the page; the port closes when the process ends, however it ends
   */
  start(
    input: JobInput,
    path: string,
    documents: string,
  ): { readonly jobId: string; readonly port: MessagePortMain } {
    const jobId = randomUUID();
    const { port1, port2 } = new MessageChannelMain();
    const child = utilityProcess.fork(builtFolders.job, [], {
      serviceName: `Zhangqi ${input.job}`,
      // Standard output belongs to batch alone; what a job says of its own failure goes to the log.
      stdio: ['ignore', 'ignore', 'pipe'],
      execArgv: ['--max-old-space-size=1024'],
    });
    const job: RunningJob = { child, lastSignAt: Date.now() };
    this.#running.set(jobId, job);
    child.stderr?.once('data', (chunk: Buffer) =>
      this.#log.write('warn', 'job.said', `${input.job} ${chunk.toString('utf8')}`),
    );
    child.on('message', () => {
      job.lastSignAt = Date.now();
    });
    child.on('exit', (code) => {
      this.#running.delete(jobId);
      if (code !== 0) this.#log.write('warn', 'job.ended', `${input.job} status ${code}`);
    });
    child.postMessage({ input, path, documents }, [port1]);
    this.#startWatch();
    return { jobId, port: port2 };
  }

  /** Asks a job to stop, and ends it if it does not. */
  cancel(jobId: string): void {
    const job = this.#running.get(jobId);
    if (!job) return;
    job.child.postMessage('cancel');
    setTimeout(() => {
      if (this.#running.has(jobId)) job.child.kill();
    }, cancelMs);
  }

  stopAll(): void {
    for (const { child } of this.#running.values()) child.kill();
    this.#running.clear();
  }

  #startWatch(): void {
    this.#watch ??= setInterval(() => this.#check(), memoryCheckMs);
  }

  #check(): void {
    if (this.#running.size === 0) {
      if (this.#watch) clearInterval(this.#watch);
      this.#watch = null;
      return;
    }
    const metrics = app.getAppMetrics();
    for (const { child, lastSignAt } of this.#running.values()) {
      const used = metrics.find((metric) => metric.pid === child.pid)?.memory.workingSetSize ?? 0;
      if (used > mostMemoryKilobytes) this.#end(child, 'memory');
      else if (Date.now() - lastSignAt > longestSilenceMs) this.#end(child, 'silent');
    }
  }

  #end(child: UtilityProcess, reason: 'memory' | 'silent'): void {
    this.#log.write('error', 'job.killed', reason);
    child.kill();
  }
}
