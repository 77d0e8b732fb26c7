import { MessageChannel } from 'node:worker_threads';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import { JournalServer } from '@electron/main/services/journalServer';
import { isoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { type Instant } from '@shared/ids';
import { type Result } from '@shared/result';
import { createIdMaker } from '@renderer/workers/ledger/ids';
import { JournalClient } from '@renderer/workers/ledger/journalClient';
import { Ledger } from '@renderer/workers/ledger/ledger';
import { type PictureSettings } from '@renderer/workers/ledger/picture/pictureKeeper';
import {
  type BookState,
  type Progress,
  type WorkAnswer,
  type WorkInput,
  type WorkName,
} from '@renderer/workers/ledger/protocol';
import { temporaryFolder } from './journalLines';
import { toEndpoint } from './nodeEndpoint';

export const today = isoDate('2026-03-31');

export type Options = {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** The port of a job. */
  readonly port?: MessagePort;
};

/** The ledger of one window: the real worker's code and the real journal, joined by a message channel. */
export type Window = {
  readonly run: <N extends WorkName>(
    name: N,
    input: WorkInput<N>,
    options?: Options,
  ) => Promise<Result<WorkAnswer<N>, DomainError>>;
  /** As `run`; a refusal fails the test. */
  readonly do: <N extends WorkName>(name: N, input: WorkInput<N>) => Promise<WorkAnswer<N>>;
  readonly state: BookState;
  readonly states: readonly BookState[];
};

export type Machine = {
  /** D. */
  readonly folder: string;
  readonly server: JournalServer;
  readonly log: string[];
  /** Starts a window, as after a start of the program, a reload or a crash of the one before. */
  readonly openWindow: (pictures?: PictureSettings) => Promise<Window>;
  /** The journal's port alone, in place of a window's. */
  readonly connect: () => Promise<JournalClient>;
};

/** A data folder with its shell. Each machine has an IndexedDB of its own. */
export async function setUpMachine(
  settings: { segmentBytes?: number; resolveToken?: (token: string) => string | undefined } = {},
): Promise<Machine> {
  loseIndexedDb();
  // A window that crashed in a test leaves its connection open; Dexie says so when the store is deleted.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const folder = await temporaryFolder();
  const log: string[] = [];
  const server = new JournalServer({
    dataFolder: folder,
    resolveToken: () => undefined,
    dropStores: () => Promise.resolve(loseIndexedDb()),
    ...settings,
    log: (level, event, detail) => log.push(`${level} ${event} ${detail ?? ''}`),
  });
  onTestFinished(() => server.close());
  return {
    folder,
    server,
    log,
    openWindow: async (pictures) => openWindow(await connect(server), pictures),
    connect: () => connect(server),
  };
}

/** What Chromium does after a torn write: the origin's databases are gone. */
export function loseIndexedDb(): void {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
}

let clock = Date.UTC(2026, 2, 31);

async function connect(server: JournalServer): Promise<JournalClient> {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  await server.connect(toEndpoint(port2));
  return new JournalClient(port1 as unknown as MessagePort);
}

async function openWindow(journal: JournalClient, pictures?: PictureSettings): Promise<Window> {
  const states: BookState[] = [];
  const ledger = new Ledger({
    journal,
    ...(pictures ? { pictures } : {}),
    clock: () => new Date((clock += 1_000)).toISOString() as Instant,
    newId: createIdMaker(
      () => clock,
      (bytes) => void crypto.getRandomValues(bytes),
    ),
    onState: (state) => states.push(state),
    onStarting: () => undefined,
  });
  await ledger.open();
  const run: Window['run'] = async (name, input, { onProgress, signal, port } = {}) => {
    const tools = {
      progress: onProgress ?? (() => undefined),
      signal: signal ?? new AbortController().signal,
      port,
      today,
    };
    return (await ledger.run(name, input, tools)) as Awaited<ReturnType<Window['run']>> as never;
  };
  return {
    run,
    do: async (name, input) => {
      const result = await run(name, input);
      if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.error)}`);
      return result.value;
    },
    get state() {
      const last = states.at(-1);
      if (!last) throw new Error('no state yet');
      return last;
    },
    states,
  };
}
