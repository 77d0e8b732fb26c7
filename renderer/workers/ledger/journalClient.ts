import { type DomainError } from '@shared/errors';
import {
  type JournalCallName,
  journalCalls,
  type JournalInput,
  type JournalOutput,
  JournalReply,
} from '@shared/ipc/journalPort';
import { err, ok, type Result } from '@shared/result';

type Waiting = (result: JournalReply['result']) => void;

/** The worker's end of the journal's port: asks, and checks what comes back. */
export class JournalClient {
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  constructor(private readonly port: MessagePort) {
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => this.hear(data));
    port.start();
  }

  async call<N extends JournalCallName>(
    name: N,
    input: JournalInput<N>,
  ): Promise<Result<JournalOutput<N>, DomainError>> {
    this.lastId += 1;
    const id = this.lastId;
    const result = await new Promise<JournalReply['result']>((resolve) => {
      this.waiting.set(id, resolve);
      this.port.postMessage({ id, name, input });
    });
    if (!result.ok) return err(result.error as unknown as DomainError);
    const output = journalCalls[name].output.safeParse(result.value);
    if (!output.success) return err({ code: 'shell.failed', reason: `journal ${name}` });
    return ok(output.data as JournalOutput<N>);
  }

  /** As `call`, where a refusal leaves nothing to go on with. */
  async need<N extends JournalCallName>(name: N, input: JournalInput<N>): Promise<JournalOutput<N>> {
    const result = await this.call(name, input);
    if (!result.ok) throw new LedgerFault(result.error);
    return result.value;
  }

  private hear(data: unknown): void {
    const reply = JournalReply.safeParse(data);
    if (!reply.success) return;
    this.waiting.get(reply.data.id)?.(reply.data.result);
    this.waiting.delete(reply.data.id);
  }
}

/** A refusal on its way out of a start, a replay or a verification, to where it becomes a Result again. */
export class LedgerFault extends Error {
  constructor(readonly error: DomainError) {
    super(error.code);
  }
}
