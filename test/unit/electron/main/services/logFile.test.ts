import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LogFile } from '@electron/main/services/logFile';
import { cleanLogText } from '@electron/main/services/logText';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zhangqi-log-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('LogFile', () => {
  test('a line has time, level, event and detail', async () => {
    new LogFile(folder).write('warn', 'job.ended', 'readTable status 1');
    const text = await readFile(path.join(folder, 'main.log'), 'utf8');
    expect(text).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z warn job\.ended readTable status 1\n$/);
  });

  test('keeps at most five files of 1 MB, the newest first', async () => {
    const log = new LogFile(folder);
    const detail = 'x '.repeat(900);
    for (let count = 0; count < 4_000; count += 1) log.write('info', 'event', `${count} ${detail}`);
    const names = (await readdir(folder)).sort();
    expect(names).toEqual(['main.1.log', 'main.2.log', 'main.3.log', 'main.4.log', 'main.log']);
    for (const name of names)
      expect((await stat(path.join(folder, name))).size).toBeLessThanOrEqual(1_000_000);
    expect(await readFile(path.join(folder, 'main.log'), 'utf8')).toContain('event 3999 x');
  });

  test('goes on where the last start ended', async () => {
    new LogFile(folder).write('info', 'first');
    new LogFile(folder).write('info', 'second');
    const lines = (await readFile(path.join(folder, 'main.log'), 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(2);
  });

  test('a folder that went away stops nobody', async () => {
    const log = new LogFile(folder);
    await rm(folder, { recursive: true });
    expect(() => log.write('error', 'late')).not.toThrow();
  });
});

describe('cleanLogText', () => {
  test.each([
    ['amount.invalid at row 17', 'amount.invalid at row 17'],
    ['readTable status 1', 'readTable status 1'],
    ['0.1.0 window', '0.1.0 window'],
    ['seq 12: hash', 'seq 12: hash'],
    ['customer 上海远景贸易有限公司 refused', 'customer refused'],
    ['name "Erlsq Ltd" refused', 'name refused'],
    ["it's 'erlsq trading ltd' again", 'again'],
    ['customer Erlsq Ltd', 'customer'],
    ['paid 12,345.67 of 99.5 and 250000', 'paid of and'],
    ['account 6222021234567890', 'account'],
    ['Error: ENOENT: no such file, open /home/li.wei/books/ledger.xlsx', 'Error: ENOENT: no such file, open'],
    ['open ledger.xlsx', 'open'],
    ['    at run (file:///opt/li.wei/out/main/index.js:12:3)', 'at run index.js:12:3'],
    ['    at async app://zhangqi/assets/main-Ab_3.js:1:200', 'at unnamed main-Ab_3.js:1:200'],
    ['    at node:internal/process:95:5', 'at unnamed node:internal/process:95:5'],
    [String.raw`C:\Users\Li Wei\books\a.csv`, ''],
    ['one\n    two', 'one | two'],
  ])('%s', (text, clean) => {
    expect(cleanLogText(text)).toBe(clean);
  });

  test('a long text keeps to its limit', () => {
    expect(cleanLogText('word '.repeat(5_000)).length).toBeLessThanOrEqual(2_000);
  });
});
