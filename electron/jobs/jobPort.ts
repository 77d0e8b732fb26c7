import { type MessagePortMain } from 'electron';
import { type JobInput } from '@shared/ipc';

/** A job's line to the window (or its ledger worker): messages in order, both ways. */
export type JobPort = {
  postMessage(message: unknown): void;
  /** Messages that came before the first listener are kept for it. @returns ends the listening */
  onMessage(listener: (message: unknown) => void): () => void;
};

type AnyContext<J extends JobInput['job']> = {
  readonly port: JobPort;
  readonly input: Extract<JobInput, { job: J }>;
  /** The file that the user chose: to read, or to write (by a temporary file beside it and a rename). */
  readonly path: string;
  /** Fires when the user cancels or the window has gone. The job then removes what it began, and returns. */
  readonly signal: AbortSignal;
};

/** Jobs on papers are given the folder of kept documents besides. */
export type PaperJobContext<J extends 'drawPapers' | 'mergePapers' = 'drawPapers' | 'mergePapers'> =
  AnyContext<J> & { readonly documents: string };

/** What a job is given. Each job module exports one function `(context: JobContext<'…'>) => Promise<void>`. */
export type JobContext<J extends JobInput['job'] = JobInput['job']> = AnyContext<J>;

/** The port as jobs use it. */
export function jobPortOf(port: MessagePortMain): JobPort {
  let isStarted = false;
  return {
    postMessage: (message) => port.postMessage(message),
    onMessage: (listener) => {
      const receive = (event: { data: unknown }): void => listener(event.data);
      port.on('message', receive);
      if (!isStarted) port.start();
      isStarted = true;
      return () => port.off('message', receive);
    },
  };
}
