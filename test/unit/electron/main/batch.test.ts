import { BatchRun, requestFor } from '@electron/main/batch';
import { BatchAnswer } from '@electron/main/launch/batchAnswer';
import { type BatchStart } from '@electron/main/launch/parseBatch';
import { FileTokens } from '@electron/main/services/fileTokens';
import { type CallContext } from '@electron/main/handlers/types';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const request = { command: 'verify', language: 'en' as const, quiet: true, options: {}, files: {} };
const context = {} as CallContext;
const written: string[] = [];
const ended: number[] = [];

function createRun(): BatchRun {
  const answer = new BatchAnswer((text) => written.push(text));
  return new BatchRun(request, answer, (status) => ended.push(status));
}

beforeEach(() => {
  vi.useFakeTimers();
  written.length = 0;
  ended.length = 0;
});
afterEach(() => vi.useRealTimers());

describe('BatchRun', () => {
  test('writes the one line and ends with the status', async () => {
    const run = createRun();
    await run.handlers()['batch.request']({}, context);
    await run.handlers()['batch.finish']({ status: 1, json: '{"import":"i1"}' }, context);
    expect(written).toEqual(['{"import":"i1"}\n']);
    expect(ended).toEqual([1]);
  });

  test('the first answer counts, later ones are not written', () => {
    const run = createRun();
    run.finish(0, '{"ok":true}');
    run.finish(3, '{"error":{}}');
    run.fail('crashed');
    expect(written).toEqual(['{"ok":true}\n']);
    expect(ended).toEqual([0]);
  });

  test.each(['{"a":1}\n{"b":2}', 'no json', '[1]', '"text"', 'null'])(
    'what is not one JSON object becomes a failure: %j',
    async (json) => {
      const run = createRun();
      await run.handlers()['batch.finish']({ status: 0, json }, context);
      expect(JSON.parse(written[0] ?? '')).toMatchObject({ error: { code: 'shell.failed' } });
      expect(ended).toEqual([3]);
    },
  );

  test('a window that never asks for its command ends with a line and a status', () => {
    createRun();
    vi.advanceTimersByTime(61_000);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ error: { code: 'shell.failed', reason: 'start' } });
    expect(ended).toEqual([3]);
  });

  test('long work lives as long as it says how far it is', async () => {
    const run = createRun();
    await run.handlers()['batch.request']({}, context);
    for (let minute = 0; minute < 60; minute += 10) {
      vi.advanceTimersByTime(10 * 60_000);
      await run.handlers()['batch.progress']({ text: '' }, context);
    }
    expect(ended).toEqual([]);
    vi.advanceTimersByTime(16 * 60_000);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ error: { reason: 'silent' } });
    expect(ended).toEqual([3]);
  });

  test('a crash of the hidden window ends with a line and a status', () => {
    createRun().fail('crashed');
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      error: { code: 'shell.failed', reason: 'crashed', message: expect.stringContaining('stopped working') },
    });
    expect(ended).toEqual([3]);
  });
});

describe('requestFor', () => {
  const start: BatchStart = {
    command: 'aging',
    dataDir: null,
    today: null,
    language: null,
    isQuiet: false,
    hasTestHooks: false,
    options: { 'as-of': '2013-06-30', buckets: [30, 60] },
    inputs: {},
    folders: {},
    outputs: { json: '/month-end/aging.json' },
  };

  test('outputs become tokens; no path crosses', async () => {
    const tokens = new FileTokens();
    const asked = await requestFor(start, 'zh-CN', tokens);
    expect(asked).toMatchObject({
      ok: true,
      value: {
        command: 'aging',
        language: 'zh-CN',
        options: { 'as-of': '2013-06-30', buckets: [30, 60] },
        files: { json: { name: 'aging.json', size: 0 } },
      },
    });
    expect(JSON.stringify(asked)).not.toContain('month-end');
    const token = asked.ok ? (asked.value.files['json']?.token ?? '') : '';
    expect(tokens.pathFor(token, 'save')).toBe('/month-end/aging.json');
  });

  test('a folder becomes a token that is good for what is written into it alone', async () => {
    const tokens = new FileTokens();
    const letters = {
      ...start,
      command: 'letters' as const,
      outputs: {},
      folders: { out: '/month-end/letters' },
    };
    const asked = await requestFor(letters, 'en', tokens);
    expect(asked).toMatchObject({ ok: true, value: { files: { out: { name: 'letters', size: 0 } } } });
    const token = asked.ok ? (asked.value.files['out']?.token ?? '') : '';
    expect(tokens.pathFor(token, 'folder')).toBe('/month-end/letters');
    expect(tokens.pathFor(token, 'save')).toBeNull();
    expect(tokens.pathFor(token, 'open')).toBeNull();
  });

  test('an input that is not there is refused before any window opens', async () => {
    const missing = { ...start, command: 'import' as const, inputs: { file: '/nowhere/ledger.csv' } };
    expect(await requestFor(missing, 'en', new FileTokens())).toEqual({
      ok: false,
      error: { code: 'file.notFound', name: 'ledger.csv' },
    });
  });
});
