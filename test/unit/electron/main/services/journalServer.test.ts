import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { JournalServer } from '@electron/main/services/journalServer';
import { type JournalReply } from '@shared/ipc/journalPort';
import { lineOf, openJournal, temporaryFolder } from '@test/builders/journalLines';
import { toEndpoint } from '@test/builders/nodeEndpoint';
import { expect, it, onTestFinished } from 'vitest';

type Logged = readonly [level: string, event: string, detail?: string | undefined];

async function startServer(kept?: string): Promise<{
  folder: string;
  server: JournalServer;
  connect: () => MessagePort;
  log: Logged[];
  dropped: { count: number };
}> {
  const folder = kept ?? (await temporaryFolder());
  const log: Logged[] = [];
  const dropped = { count: 0 };
  const server = new JournalServer({
    dataFolder: folder,
    resolveToken: (token) => (token === 'picked' ? path.join(folder, 'picked.csv') : undefined),
    dropStores: () => {
      dropped.count += 1;
      return Promise.resolve();
    },
    log: (...line) => log.push(line),
  });
  onTestFinished(() => server.close());
  const connect = (): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => port1.close());
    void server.connect(toEndpoint(port2));
    return port1;
  };
  return { folder, server, connect, log, dropped };
}

let lastId = 0;

async function ask(
  port: MessagePort,
  name: string,
  input: unknown,
): Promise<JournalReply['result'] | 'closed'> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve) => {
    const listener = (reply: JournalReply): void => {
      if (reply.id !== id) return;
      port.off('message', listener);
      resolve(reply.result);
    };
    port.on('message', listener);
    port.once('close', () => resolve('closed'));
    port.postMessage({ id, name, input });
  });
}

const entry = (seq: number): { json: Uint8Array<ArrayBuffer>; sync: boolean } => ({
  json: lineOf('entry', seq),
  sync: true,
});

it('answers state, append, read and peek', async () => {
  const { connect } = await startServer();
  const port = connect();
  expect(await ask(port, 'state', {})).toMatchObject({ ok: true, value: { head: { seq: 0 }, nextSeq: 1 } });
  expect(await ask(port, 'append', entry(1))).toMatchObject({ ok: true, value: { nextSeq: 2 } });
  expect(await ask(port, 'read', { from: null })).toMatchObject({
    ok: true,
    value: { next: null, damage: null },
  });
  expect(await ask(port, 'peek', { segment: 1, offset: 0 })).toMatchObject({ ok: true, value: { seq: 1 } });
});

it('works on one request after another, in the order in which they came', async () => {
  const { connect } = await startServer();
  const port = connect();
  const all = Promise.all([1, 2, 3, 4, 5].map((seq) => ask(port, 'append', entry(seq))));
  expect((await all).map((result) => result !== 'closed' && result.ok)).toEqual(Array(5).fill(true));
});

it('a new window drops what waits, lets the request at work finish, and gets the head behind it', async () => {
  const { connect, folder } = await startServer();
  const first = connect();
  expect(await ask(first, 'append', entry(1))).toMatchObject({ ok: true });
  const pending = [2, 3, 4].map((seq) => ask(first, 'append', entry(seq)));
  const second = connect();
  const state = await ask(second, 'state', {});
  const answers = await Promise.all(pending);
  if (state === 'closed' || !state.ok) throw new Error('no state');
  const { head } = state.value as { head: { seq: number } };
  expect(head.seq).toBe(1 + answers.filter((answer) => answer !== 'closed').length);
  expect(answers.at(-1)).toBe('closed');
  expect(await ask(second, 'append', entry(head.seq + 1))).toMatchObject({ ok: true });
  const journal = await openJournal(path.join(folder, 'journal'));
  expect(journal.state()).toMatchObject({ head: { seq: head.seq + 1 }, damage: null });
});

it('sees its port close and lets go of the file', async () => {
  const { connect } = await startServer();
  const first = connect();
  await ask(first, 'append', entry(1));
  first.close();
  const second = connect();
  expect(await ask(second, 'state', {})).toMatchObject({ ok: true, value: { head: { seq: 1 } } });
});

it('refuses what the schemas refuse and logs it', async () => {
  const { connect, log } = await startServer();
  const port = connect();
  const refused = { ok: false, error: { code: 'shell.failed', reason: 'input refused by its schema' } };
  expect(await ask(port, 'append', { json: 'text', sync: true })).toEqual(refused);
  expect(await ask(port, 'keepFile', { token: 'picked', sha256: '../../etc/passwd' })).toEqual(refused);
  expect(await ask(port, 'read', { from: { segment: 0, offset: 0 } })).toEqual(refused);
  port.postMessage({ id: 1, name: 'delete', input: {} });
  expect(await ask(port, 'state', {})).toMatchObject({ ok: true });
  expect(log.map(([, event]) => event)).toContain('journal.request');
});

it('answers a line out of order instead of falling over', async () => {
  const { connect } = await startServer();
  const port = connect();
  expect(await ask(port, 'append', entry(7))).toMatchObject({ ok: false, error: { code: 'shell.failed' } });
  expect(await ask(port, 'append', entry(1))).toMatchObject({ ok: true });
});

it('keeps, checks and sweeps files by token and hash', async () => {
  const { connect, folder } = await startServer();
  const bytes = Buffer.from('a ledger');
  await writeFile(path.join(folder, 'picked.csv'), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const port = connect();
  expect(await ask(port, 'keepFile', { token: 'guessed', sha256 })).toMatchObject({
    error: { code: 'file.notFound' },
  });
  expect(await ask(port, 'keepFile', { token: 'picked', sha256 })).toEqual({ ok: true, value: {} });
  expect(await ask(port, 'checkFile', { sha256 })).toEqual({ ok: true, value: { state: 'ok' } });
  expect(await ask(port, 'sweep', { keep: [] })).toEqual({ ok: true, value: { removed: 0 } });
  // A reload of the window sweeps nothing that this run of the program kept; the next start does.
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(await ask(connect(), 'sweep', { keep: [] })).toEqual({ ok: true, value: { removed: 0 } });
  const next = await startServer(folder);
  expect(await ask(next.connect(), 'sweep', { keep: [] })).toEqual({ ok: true, value: { removed: 1 } });
});

it('throws the stores away when it is asked to, and logs it', async () => {
  const { connect, log, dropped } = await startServer();
  expect(await ask(connect(), 'dropStores', {})).toEqual({ ok: true, value: {} });
  expect(dropped.count).toBe(1);
  expect(log.at(-1)).toMatchObject(['warn', 'journal.dropStores', expect.any(String)]);
});

it('answers every request with the reason while the journal cannot be opened', async () => {
  const { connect, folder } = await startServer();
  await writeFile(path.join(folder, 'journal'), 'not a folder');
  const port = connect();
  expect(await ask(port, 'state', {})).toEqual({
    ok: false,
    error: { code: 'shell.failed', reason: 'ENOTDIR' },
  });
});
