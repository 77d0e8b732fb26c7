import { type Channel, contract } from '@shared/ipc';
import { type CallContext, type Handlers } from './handlers/types';
import { type LogFile } from './services/logFile';

type Refusal = { readonly ok: false; readonly error: { readonly code: string; readonly reason: string } };

function refuse(reason: string): Refusal {
  return { ok: false, error: { code: 'shell.failed', reason } };
}

/**
 * Answers one call: checks the payload, runs the handler, checks its answer. A refusal of a handler goes back as it
 * is; what it throws is logged and goes back as `shell.failed`, without a path or a text of the system.
 */
export async function answerCall(
  channel: Channel,
  handlers: Handlers,
  payload: unknown,
  context: CallContext,
  log: LogFile,
): Promise<unknown> {
  const { input, output } = contract[channel];
  const parsed = input.safeParse(payload);
  if (!parsed.success) {
    log.write('error', 'ipc.input', channel);
    return refuse('input');
  }
  try {
    // The channel picks contract and handler together; the union of all of them cannot express it.
    const handle = handlers[channel] as (input: unknown, context: CallContext) => unknown;
    const result = (await handle(parsed.data, context)) as { ok: boolean; value?: unknown; error?: unknown };
    if (!result.ok) return result;
    const answer = output.safeParse(result.value);
    if (answer.success) return { ok: true, value: answer.data };
    log.write('error', 'ipc.output', channel);
    return refuse('output');
  } catch (error) {
    log.write('error', 'ipc.failed', `${channel} ${error instanceof Error ? error.stack : 'not an error'}`);
    return refuse('internal');
  }
}
