import { readdirSync } from 'node:fs';
import { cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadRows } from '@renderer/db/loadRows';
import { migrations } from '@renderer/db/migrations';
import { findStores } from '@renderer/db/stores';
import { defaultPaperSettings } from '@shared/ledger';
import { setUpMachine } from '@test/builders/testLedger';
import { describe, expect, it } from 'vitest';

/* Journals as earlier versions wrote them, one folder each: every later version replays them to the rows beside them. */

const folder = path.join(import.meta.dirname, '../golden');

type Row = Readonly<Record<string, unknown>>;
type Rows = Readonly<Record<string, readonly Row[]>>;

type Told = {
  readonly head: string;
  readonly entries: readonly [seq: number, cmd: string, of: number | null][];
  readonly rows: Rows;
};

/** What a version made of the rows before it, said here by hand; every version has its line. */
const steps: Readonly<Record<number, (rows: Rows) => Rows>> = {
  10: (rows) => rows,
  // Papers have settings, letters no prefix any more.
  20: (rows) => {
    const company = (rows['company'] ?? []).map((row) => {
      const { invoice, receipt, creditNote } = row['numbering'] as Row;
      return { ...row, numbering: { invoice, receipt, creditNote }, papers: defaultPaperSettings };
    });
    return { ...rows, company, papers: [], ruleFiles: [] };
  },
};

/** The rows of a version as of the newest. */
function raise(rows: Rows, from: number): Rows {
  return Object.entries(steps)
    .filter(([version]) => Number(version) > from)
    .reduce((raised, [, step]) => step(raised), rows);
}

/** The hashes of the files that papers name. */
function filesOf({ papers = [] }: Rows): ReadonlySet<unknown> {
  return new Set(papers.map(({ file }) => (file as Row)['sha256']));
}

const versions = readdirSync(folder)
  .filter((name) => name.startsWith('journal-v'))
  .map((name) => Number(name.slice('journal-v'.length)))
  .toSorted((a, b) => a - b);

it('there is a journal of every version', () => {
  expect(versions).toEqual(migrations.map(({ version }) => version));
  expect(Object.keys(steps).map(Number)).toEqual(versions);
});

describe.each(versions)('the journal of version %i', (version) => {
  const golden = path.join(folder, `journal-v${version}`);

  it('replays to its rows, verifies and is carried on', async () => {
    const machine = await setUpMachine();
    const journal = path.join(machine.folder, 'journal');
    await mkdir(journal);
    await cp(path.join(golden, '000001.journal'), path.join(journal, '000001.journal'));
    const told = JSON.parse(await readFile(path.join(golden, 'rows.json'), 'utf8')) as Told;
    const window = await machine.openWindow();
    expect(window.state.start).toMatchObject({ kind: 'ready', rebuilt: true });
    const { store } = await findStores();
    if (!store) throw new Error('no store');
    const { rows, entries } = await loadRows(store.db);
    expect(JSON.parse(JSON.stringify(rows))).toEqual(raise(told.rows, version));
    expect(entries.map(({ seq, cmd, of }) => [seq, cmd, of ?? null])).toEqual(told.entries);
    const verified = await window.do('book.verify', {});
    expect(verified.head).toBe(told.head);
    // The files of papers are not beside the journal; nothing else is amiss.
    const missing = verified.problems.filter(({ code }) => code === 'file.missing');
    expect(verified.problems).toEqual(missing);
    expect(missing).toHaveLength(filesOf(told.rows).size);
    // What follows chains on the old lines.
    await window.do('customer.create', { code: 'NEW', name: '新客户' });
    const after = await window.do('book.verify', { head: told.head });
    expect(after.entries).toBe(told.entries.length + 1);
    expect(after.problems).toEqual(missing);
  });

  it('was written by that version', async () => {
    const text = await readFile(path.join(golden, '000001.journal'), 'utf8');
    const lines = text.split('\n').filter((line) => line !== '');
    expect(new Set(lines.map((line) => /"v":(\d+)/u.exec(line)?.[1]))).toEqual(new Set([String(version)]));
  });
});
