import { type DomainError } from '@shared/errors';
import {
  type Answer,
  callChannels,
  type Channel,
  contract,
  type EventName,
  type EventOf,
  events,
  type InputOf,
  type JobInput,
  portMessages,
} from '@shared/ipc';
import { err, ok, type Result } from '@shared/result';

/** The shell as the page sees it: one function for each channel of the contract. */
export type Bridge = { readonly [C in Channel]: (input: InputOf<C>) => Promise<Answer<C>> };

type RawBridge = Readonly<Record<string, (input: unknown) => unknown>>;

declare global {
  interface Window {
    /** What the preload exposes; only this file reads it. */
    readonly bridge?: RawBridge;
  }
}

function rawBridge(): RawBridge {
  if (!window.bridge) throw new Error('the page runs outside the program');
  return window.bridge;
}

const failed = (reason: string): { readonly ok: false; readonly error: DomainError } =>
  err({ code: 'shell.failed', reason });

/** Calls the shell and checks what comes back: neither side trusts the other. */
async function callShell(channel: Channel, input: unknown): Promise<unknown> {
  const answer = (await rawBridge()[channel]?.(input)) as
    { readonly ok: boolean; readonly value?: unknown } | undefined;
  if (answer?.ok !== true) return answer ?? failed('channel');
  const value = contract[channel].output.safeParse(answer.value);
  return value.success ? ok(value.data) : failed('answer');
}

export const bridge = Object.fromEntries(
  callChannels.map((channel) => [channel, (input: unknown) => callShell(channel, input)]),
) as Bridge;

/** Hears an event of the shell. @returns ends the hearing */
export function onShellEvent<E extends EventName>(
  name: E,
  listener: (event: EventOf<E>) => void,
): () => void {
  const stop = rawBridge()[name]?.((payload: unknown) => {
    const event = events[name].safeParse(payload);
    if (event.success) listener(event.data as EventOf<E>);
  });
  return () => {
    if (typeof stop === 'function') stop();
  };
}

type PortMessage = { readonly type: string; readonly detail: { readonly jobId?: string } | null };

/**
 * Waits for the port that the preload hands over as a window message. Only messages of this window itself count.
 * @param call what makes the shell send it; a refusal of the call ends the waiting
 */
async function receivePort<T>(
  type: string,
  call: () => Promise<Result<T, DomainError>>,
  isMeant: (answer: T, message: PortMessage) => boolean,
): Promise<Result<{ readonly answer: T; readonly port: MessagePort }, DomainError>> {
  const arrived: { readonly message: PortMessage; readonly port: MessagePort }[] = [];
  let notice = (): void => undefined;
  const listen = (event: MessageEvent<PortMessage | null>): void => {
    const [port] = event.ports;
    if (event.source !== window || event.data?.type !== type || !port) return;
    arrived.push({ message: event.data, port });
    notice();
  };
  window.addEventListener('message', listen);
  try {
    const called = await call();
    if (!called.ok) return called;
    for (;;) {
      const found = arrived.find(({ message }) => isMeant(called.value, message));
      if (found) return ok({ answer: called.value, port: found.port });
      await new Promise<void>((resolve) => {
        notice = resolve;
      });
    }
  } finally {
    window.removeEventListener('message', listen);
  }
}

/** The journal's port, for the ledger worker. The one handed out before is closed. Throws where the shell fails. */
export async function connectJournal(): Promise<MessagePort> {
  const received = await receivePort(
    portMessages.journal,
    () => bridge['journal.connect']({}),
    () => true,
  );
  if (!received.ok) throw new Error(`the journal cannot be reached: ${received.error.code}`);
  return received.value.port;
}

export type StartedJob = { readonly jobId: string; readonly port: MessagePort };

/** Starts a job on a file chosen before. Its port closes when the job ends, however it ends. */
export async function startJob(input: JobInput): Promise<Result<StartedJob, DomainError>> {
  const received = await receivePort(
    portMessages.job,
    () => bridge['jobs.start'](input),
    ({ jobId }, { detail }) => detail?.jobId === jobId,
  );
  if (!received.ok) return received;
  return ok({ jobId: received.value.answer.jobId, port: received.value.port });
}
