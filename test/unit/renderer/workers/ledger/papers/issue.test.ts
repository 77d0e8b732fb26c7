import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type CustomerId, type PaperId } from '@shared/ids';
import { isoDate } from '@shared/dates';
import { type LetterRun, type PaperPick } from '@shared/papers';
import { drawingPort } from '@test/builders/drawingPort';
import { type Machine, setUpMachine, today, type Window } from '@test/builders/testLedger';
import { expect, it } from 'vitest';

const run: LetterRun = { kind: 'letter', level: 1, asOf: today, language: 'zh-CN' };

/** Books with so many customers, each with one invoice that is late. */
async function openBooks(count: number): Promise<{ machine: Machine; window: Window; picks: PaperPick[] }> {
  const machine = await setUpMachine();
  const window = await machine.openWindow();
  await window.do('company.open', { baseCurrency: 'CNY', nameZh: '江南精密机械有限公司' });
  for (let place = 1; place <= count; place += 1) {
    await window.do('customer.create', { code: `C${place}`, name: `客户${place}` });
    const { ids } = await window.do('customers.byCode', { codes: [`C${place}`] });
    await window.do('invoice.post', {
      number: `I-${place}`,
      customerId: ids[0] as CustomerId,
      issuedOn: isoDate('2026-01-01'),
      dueOn: isoDate('2026-02-01'),
      currency: 'CNY',
      grossMinor: 1_000 + place,
    });
  }
  const { papers } = await window.do('papers.plan', { run });
  const picks = papers.map(({ customerId, currency }) => ({ customerId, currency }));
  return { machine, window, picks };
}

const documentsOf = ({ folder }: Machine): string => path.join(folder, 'documents');

it('issues more letters than are on their way at once, each with its own number, file and figures', async () => {
  const { machine, window, picks } = await openBooks(40);
  const port = drawingPort(documentsOf(machine));
  const done: number[] = [];
  const issued = await window.run(
    'paper.issue',
    { run, picks },
    { port, onProgress: (progress) => void (progress.stage === 'drawing' && done.push(progress.done)) },
  );
  expect(issued).toMatchObject({ ok: true });
  expect(done).toEqual(Array.from({ length: 41 }, (_, place) => place));
  const { rows } = await window.do('papers.list', { filter: {}, offset: 0, limit: 100 });
  const inOrder = rows.toReversed();
  expect(inOrder.map(({ seqInSeries }) => seqInSeries)).toEqual(done.slice(1));
  expect(inOrder.map(({ customerId }) => customerId)).toEqual(picks.map(({ customerId }) => customerId));
  for (const { customerCode, items } of rows)
    expect(items.map(({ number, openMinor }) => [number, openMinor])).toEqual([
      [`I-${customerCode.slice(1)}`, 1_000 + Number(customerCode.slice(1))],
    ]);
  const files = rows.map(({ file }) => file.sha256);
  expect(new Set(files).size).toBe(40);
  expect((await readdir(documentsOf(machine))).toSorted()).toEqual(files.toSorted());
});

it('leaves nothing in the books when it is cancelled with papers on their way', async () => {
  const { machine, window, picks } = await openBooks(24);
  const stop = new AbortController();
  const issued = await window.run(
    'paper.issue',
    { run, picks },
    {
      port: drawingPort(documentsOf(machine)),
      signal: stop.signal,
      onProgress: ({ done }) => void (done === 3 && stop.abort()),
    },
  );
  expect(issued).toMatchObject({ ok: false, error: { code: 'command.cancelled' } });
  expect((await window.do('papers.list', { filter: {}, offset: 0, limit: 1 })).count).toBe(0);
  const again = await window.run('paper.issue', { run, picks }, { port: drawingPort(documentsOf(machine)) });
  expect(again).toMatchObject({ ok: true });
});

it('issues none where one of them cannot be kept', async () => {
  const { machine, window, picks } = await openBooks(20);
  const issued = await window.run(
    'paper.issue',
    { run, picks },
    { port: drawingPort(path.join(machine.folder, 'journal', '000001.journal')) },
  );
  expect(issued).toMatchObject({ ok: false });
  expect((await window.do('papers.list', { filter: {}, offset: 0, limit: 1 })).count).toBe(0);
});

it('gives the number that the settings were told, after more than 50 papers of which the last was voided', async () => {
  const { machine, window, picks } = await openBooks(55);
  const issue = async (level: 1 | 2, some: readonly PaperPick[]) => {
    const port = drawingPort(documentsOf(machine));
    const done = await window.run('paper.issue', { run: { ...run, level }, picks: some }, { port });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    return done.value.papers ?? [];
  };
  const told = async () => {
    const pattern = window.state.company?.papers.numbers.letter.zh ?? '';
    const facts = { shortName: '', customerCode: 'C1', issuedOn: today };
    return (await window.do('papers.nextNumber', { pattern, ...facts })).number;
  };
  const numberOf = async (id: PaperId) => (await window.do('paper.file', { id }))?.paper.number;
  expect(await told()).toBe('催字〔2026〕第001号');
  const last = (await issue(1, picks)).at(-1)!;
  expect(await numberOf(last)).toBe('催字〔2026〕第055号');
  await window.do('paper.void', { id: last, reason: '作废' });
  const next = await told();
  expect(next).toBe('催字〔2026〕第056号');
  const [again] = await issue(2, picks.slice(0, 1));
  expect(await numberOf(again!)).toBe(next);
  expect(
    await window.do('papers.nextNumber', {
      pattern: '{name}',
      shortName: '',
      customerCode: '',
      issuedOn: today,
    }),
  ).toEqual({ number: null });
});
