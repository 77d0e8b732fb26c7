import { type FileHandle, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { appendEntry, lineOf, openJournal, readAll, temporaryFolder } from '@test/builders/journalLines';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Faulty = 'write' | 'sync' | 'truncate' | 'open';

/** Which calls of a file fail, and with which code of the system. */
const faults = vi.hoisted(() => new Map<string, string>());

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const failing = (name: Faulty): void => {
    const code = faults.get(name);
    if (code) throw Object.assign(new Error(code), { code });
  };
  const wrap = (handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return async (...parameters: unknown[]) => {
          if (key === 'write' && faults.has('write')) {
            // A disk that fills up takes the beginning of the line.
            const [bytes, from, , position] = parameters as [Buffer, number, number, number];
            if (from === 0) return target.write(bytes, 0, 10, position);
          }
          if (key === 'write' || key === 'sync' || key === 'truncate') failing(key);
          return (value as (...all: unknown[]) => unknown).apply(target, parameters);
        };
      },
    });
  return {
    ...real,
    open: async (...parameters: Parameters<typeof real.open>) => {
      if (String(parameters[0]).endsWith('.journal') && parameters[1] !== 'r') failing('open');
      return wrap(await real.open(...parameters));
    },
  };
});

beforeEach(() => faults.clear());

async function journalOfOne(): Promise<{
  folder: string;
  file: string;
  journal: Awaited<ReturnType<typeof openJournal>>;
}> {
  const folder = path.join(await temporaryFolder(), 'journal');
  const journal = await openJournal(folder);
  await appendEntry(journal, 1);
  return { folder, file: path.join(folder, '000001.journal'), journal };
}

describe('an append that fails', () => {
  it.each([
    ['ENOSPC', { code: 'disk.full' }],
    ['EDQUOT', { code: 'disk.full' }],
    ['EIO', { code: 'shell.failed', reason: 'EIO' }],
  ])('with %s is cut back, told, and nothing has happened', async (code, error) => {
    const { file, journal } = await journalOfOne();
    const before = await readFile(file);
    const state = journal.state();
    faults.set('write', code);
    expect(await journal.append({ json: lineOf('entry', 2), sync: true })).toEqual({ ok: false, error });
    expect(await readFile(file)).toEqual(before);
    expect(journal.state()).toEqual(state);
    faults.clear();
    await appendEntry(journal, 2);
    expect(await readAll(journal)).toMatchObject({ lines: [{ seq: 1 }, { seq: 2 }], damage: null });
  });

  it('at the fsync is cut back with everything that was not fsynced', async () => {
    const { file, journal } = await journalOfOne();
    const { size } = await stat(file);
    await journal.append({ json: lineOf('begin', 2), sync: false });
    await journal.append({ json: lineOf('part', 2), sync: false });
    let calls = 0;
    const failOnce = vi.spyOn(faults, 'get').mockImplementation((name) => {
      if (name !== 'sync') return undefined;
      calls += 1;
      return calls === 1 ? 'EIO' : undefined;
    });
    const refused = await journal.append({ json: lineOf('commit', 2), sync: true });
    failOnce.mockRestore();
    expect(refused).toEqual({ ok: false, error: { code: 'shell.failed', reason: 'EIO' } });
    expect((await stat(file)).size).toBe(size);
    expect(journal.state()).toMatchObject({ head: { seq: 1 }, nextSeq: 2 });
    await appendEntry(journal, 2);
  });

  it('and cannot be cut back stops the journal until it is opened anew', async () => {
    const { folder, journal } = await journalOfOne();
    faults.set('write', 'ENOSPC');
    faults.set('truncate', 'EIO');
    const stopped = { ok: false, error: { code: 'ledger.journalStopped', reason: 'EIO' } };
    expect(await journal.append({ json: lineOf('entry', 2), sync: true })).toEqual(stopped);
    faults.clear();
    expect(await journal.append({ json: lineOf('entry', 2), sync: true })).toEqual(stopped);
    await journal.close();
    const again = await openJournal(folder);
    expect(again.state()).toMatchObject({ head: { seq: 1 }, cutBytes: 10, damage: null });
    await appendEntry(again, 2);
  });
});

describe('a folder that takes nothing', () => {
  it.each(['EACCES', 'EPERM', 'EROFS'])('is named (%s)', async (code) => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await openJournal(folder);
    faults.set('open', code);
    expect(await journal.append({ json: lineOf('entry', 1), sync: true })).toEqual({
      ok: false,
      error: { code: 'folder.notWritable', folder },
    });
    faults.clear();
    await appendEntry(journal, 1);
  });
});

it('a new segment that cannot be made leaves the old one as it was', async () => {
  const folder = path.join(await temporaryFolder(), 'journal');
  const journal = await openJournal(folder, 300);
  await appendEntry(journal, 1, 'a'.repeat(100));
  faults.set('open', 'ENOSPC');
  expect(await journal.append({ json: lineOf('entry', 2, 'b'.repeat(100)), sync: true })).toMatchObject({
    ok: false,
    error: { code: 'disk.full' },
  });
  expect(journal.state()).toMatchObject({ head: { seq: 1 }, nextSeq: 2 });
  faults.clear();
  await appendEntry(journal, 2, 'b'.repeat(100));
  expect(await readAll(journal)).toMatchObject({ lines: [{ seq: 1 }, { seq: 2 }], damage: null });
});
