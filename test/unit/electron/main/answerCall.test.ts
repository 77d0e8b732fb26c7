import { answerCall } from '@electron/main/answerCall';
import { type CallContext, type Handler, type Handlers } from '@electron/main/handlers/types';
import { type LogFile } from '@electron/main/services/logFile';
import { err, ok } from '@shared/result';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const write = vi.fn<LogFile['write']>();
const log = { write } as unknown as LogFile;
const context = {} as CallContext;
const handlersWith = (change: Partial<Handlers>): Handlers => change as Handlers;

beforeEach(() => write.mockReset());

describe('answerCall', () => {
  test('hands the checked input on and the checked answer back', async () => {
    const handler = vi.fn<Handler<'documents.read'>>(() => ok({ bytes: new Uint8Array([1, 2]) }));
    const handlers = handlersWith({ 'documents.read': handler });
    const input = { sha256: 'ab'.repeat(32) };
    const answer = await answerCall('documents.read', handlers, input, context, log);
    expect(answer).toEqual({ ok: true, value: { bytes: new Uint8Array([1, 2]) } });
    expect(handler).toHaveBeenCalledExactlyOnceWith(input, context);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'x'],
    ['a hash that is none', { sha256: '../../etc/passwd' }],
    ['a number', { sha256: 7 }],
  ])('refuses %s before the handler sees it', async (_name, payload) => {
    const handler = vi.fn<Handler<'documents.read'>>();
    const answer = await answerCall(
      'documents.read',
      handlersWith({ 'documents.read': handler }),
      payload,
      context,
      log,
    );
    expect(answer).toEqual({ ok: false, error: { code: 'shell.failed', reason: 'input' } });
    expect(handler).not.toHaveBeenCalled();
    expect(write).toHaveBeenCalledExactlyOnceWith('error', 'ipc.input', 'documents.read');
  });

  test('a key too many is refused where none is asked for', async () => {
    const handlers = handlersWith({ 'app.today': () => ok({ today: '2026-06-30' }) });
    expect(await answerCall('app.today', handlers, { path: '/etc' }, context, log)).toMatchObject({
      ok: false,
    });
    expect(await answerCall('app.today', handlers, {}, context, log)).toMatchObject({ ok: true });
  });

  test("a handler's refusal goes back as it is", async () => {
    const error = { code: 'disk.full' } as const;
    const handlers = handlersWith({ 'app.today': () => err(error) });
    expect(await answerCall('app.today', handlers, {}, context, log)).toEqual({ ok: false, error });
  });

  test('what a handler throws stays in the shell: no path, no text of the system crosses', async () => {
    const handlers = handlersWith({
      'app.today': () => {
        throw new Error("ENOENT: no such file, open '/home/li.wei/secret'");
      },
    });
    const answer = await answerCall('app.today', handlers, {}, context, log);
    expect(answer).toEqual({ ok: false, error: { code: 'shell.failed', reason: 'internal' } });
    expect(write).toHaveBeenCalledOnce();
  });

  test('an answer that does not fit the contract is not handed out', async () => {
    const handlers = handlersWith({ 'app.today': () => ok({ today: 'tomorrow' }) });
    expect(await answerCall('app.today', handlers, {}, context, log)).toEqual({
      ok: false,
      error: { code: 'shell.failed', reason: 'output' },
    });
  });

  test('an answer carries the keys of the contract and no others', async () => {
    const handlers = handlersWith({ 'app.today': () => ok({ today: '2026-06-30', path: '/etc' }) });
    expect(await answerCall('app.today', handlers, {}, context, log)).toEqual({
      ok: true,
      value: { today: '2026-06-30' },
    });
  });
});
