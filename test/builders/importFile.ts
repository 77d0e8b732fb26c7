import { MessageChannel } from 'node:worker_threads';
import path from 'node:path';
import { type JobPort } from '@electron/jobs/jobPort';
import { readTable } from '@electron/jobs/readTable';
import { type DomainError } from '@shared/errors';
import { type ImportSessionView, type MappingFile } from '@shared/imports';
import { type ImportKind } from '@shared/ledger';
import { type Result } from '@shared/result';
import { onTestFinished } from 'vitest';
import { type Options, type Window } from './testLedger';

/** A readTable job at work on a file, and the worker's end of its port. */
function startReading(filePath: string, sheet?: string): MessagePort {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  const port: JobPort = {
    postMessage: (message) => port1.postMessage(message),
    onMessage: (listener) => {
      port1.on('message', listener);
      return () => port1.off('message', listener);
    },
  };
  const stop = new AbortController();
  port1.on('close', () => stop.abort());
  const input = { job: 'readTable', token: filePath, ...(sheet === undefined ? {} : { sheet }) } as const;
  void readTable({ port, path: filePath, input, signal: stop.signal });
  return port2 as unknown as MessagePort;
}

export type ReadOptions = Options & {
  readonly kind?: ImportKind;
  readonly mapping?: MappingFile;
  readonly remembered?: Readonly<Record<string, string>>;
  readonly sheet?: string;
};

/** Reads a file into a session, as wizard and batch do. The token of a file is its path. */
export function readFileIn(
  window: Window,
  filePath: string,
  { kind, mapping, remembered = {}, sheet, ...options }: ReadOptions = {},
): Promise<Result<ImportSessionView, DomainError>> {
  const input = {
    token: filePath,
    fileName: path.basename(filePath),
    size: 0,
    remembered,
    ...(kind === undefined ? {} : { kind }),
    ...(mapping === undefined ? {} : { mapping }),
  };
  return window.run('import.read', input, { ...options, port: startReading(filePath, sheet) });
}
