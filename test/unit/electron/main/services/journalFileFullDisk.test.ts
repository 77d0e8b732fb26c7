import { spawnSync } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleForNode } from '@test/builders/bundleForNode';
import { openJournal, readAll, temporaryFolder } from '@test/builders/journalLines';
import { expect, it } from 'vitest';

// A disk of its own cannot be made without root. The system's limit for the size of one file gives the same: a write
// that takes the beginning of a line, and then an error.
it.skipIf(process.platform === 'win32')(
  'a disk that fills up keeps what was confirmed and nothing else',
  async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
    const child = await bundleForNode('test/unit/electron/main/services/children/fillJournal.ts', folder);
    const journalFolder = path.join(folder, 'journal');
    const limited = `trap '' XFSZ; ulimit -f 64; exec "${process.execPath}" "${child}" "${journalFolder}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', limited], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const told = JSON.parse(stdout) as {
      confirmed: number;
      error: unknown;
      state: { head: { seq: number } };
    };
    expect(told.error).toEqual({ code: 'disk.full' });
    expect(told.confirmed).toBe(6);
    expect(told.state.head.seq).toBe(6);
    const journal = await openJournal(journalFolder);
    expect(journal.state()).toMatchObject({ head: { seq: 6 }, cutBytes: 0, damage: null });
    expect((await readAll(journal)).lines).toHaveLength(6);
    expect((await stat(path.join(journalFolder, '000001.journal'))).size).toBeLessThan(64 * 1024);
  },
);
