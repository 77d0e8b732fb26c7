import { isoDate } from '@shared/dates';
import { type PaperId } from '@shared/ids';
import { defaultPaperSettings, paperKinds, type PaperRow, readNumberPattern } from '@shared/ledger';
import {
  createNumberGiver,
  nextNumber,
  nextNumberBy,
  type NumberedPaper,
  type PaperNumber,
} from '@shared/papers';
import { must } from '@shared/result';
import { aLedger, customerId, done, record, type TestLedger } from '@test/builders/ledger';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const letter: NumberedPaper = {
  kind: 'letter',
  language: 'zh-CN',
  issuedOn: isoDate('2026-06-30'),
  customerCode: 'C1',
};

function named(shortName?: string): TestLedger {
  const ledger = aLedger();
  const papers = { ...defaultPaperSettings, ...(shortName === undefined ? {} : { shortName }) };
  done(ledger, 'company.change', { papers });
  return ledger;
}

function withPattern(ledger: TestLedger, zh: string): void {
  const numbers = { ...defaultPaperSettings.numbers, letter: { zh, en: 'LT-{seq}' } };
  done(ledger, 'company.change', { papers: { ...defaultPaperSettings, numbers } });
}

/** Issues a paper with a number, as far as numbers look at it. */
function put(ledger: TestLedger, { text, series, seqInSeries }: PaperNumber, isVoided = false): void {
  const row = {
    id: `P${ledger.book.papers.size + 1}` as PaperId,
    rev: ledger.seq + 1,
    kind: 'letter',
    number: text,
    series,
    seqInSeries,
    customerId: customerId(ledger),
    items: [],
    dispatches: [],
    ...(isVoided ? { voided: { on: letter.issuedOn, reason: 'x' } } : {}),
  } as unknown as PaperRow;
  record(ledger, { put: { papers: [row] }, del: {} });
}

test('the default patterns are those of the reference pages', () => {
  const { book } = named('砚谷');
  const texts = (language: 'zh-CN' | 'en' | 'both') =>
    paperKinds.map((kind) => nextNumber(book, { ...letter, kind, language }).text);
  expect(texts('zh-CN')).toEqual([
    '砚谷催字〔2026〕第001号',
    '砚谷DZ-2026-06-0001',
    '砚谷询字〔2026〕第001号',
    '砚谷费字〔2026〕第001号',
  ]);
  expect(texts('en')).toEqual(['LT-2026-0001', 'ST-2026-06-0001', 'BC-2026-0001', 'LC-2026-0001']);
  expect(texts('both')).toEqual(texts('zh-CN'));
});

test('without a short name its place is empty', () => {
  expect(nextNumber(named().book, letter)).toEqual({
    text: '催字〔2026〕第001号',
    series: '催字〔2026〕第{seq}号',
    seqInSeries: 1,
  });
});

test('a series begins anew with another year, month or customer where the pattern has it', () => {
  const ledger = named();
  withPattern(ledger, '{customer}/{year}{month}/{seq:2}');
  put(ledger, nextNumber(ledger.book, letter));
  expect(nextNumber(ledger.book, letter).text).toBe('C1/202606/02');
  expect(nextNumber(ledger.book, { ...letter, customerCode: 'C2' }).text).toBe('C2/202606/01');
  expect(nextNumber(ledger.book, { ...letter, issuedOn: isoDate('2026-07-01') }).text).toBe('C1/202607/01');
});

test('more digits than the pattern has are no new series', () => {
  const ledger = named();
  put(ledger, { text: '催字〔2026〕第999号', series: '催字〔2026〕第{seq}号', seqInSeries: 999 });
  expect(nextNumber(ledger.book, letter)).toMatchObject({ text: '催字〔2026〕第1000号', seqInSeries: 1000 });
});

test('a voided number is not given again', () => {
  const ledger = named();
  put(ledger, nextNumber(ledger.book, letter), true);
  expect(nextNumber(ledger.book, letter).text).toBe('催字〔2026〕第002号');
});

test('numbers that were given but not issued yet count', () => {
  const { book } = named();
  expect(nextNumber(book, letter, [letter, { ...letter, language: 'en' }, letter]).seqInSeries).toBe(3);
});

test('two kinds with one pattern share a run', () => {
  const ledger = named();
  const same = { zh: 'X-{seq}', en: 'X-{seq}' };
  const numbers = { letter: same, statement: same, confirmation: same, chargeNote: same };
  done(ledger, 'company.change', { papers: { ...defaultPaperSettings, numbers } });
  const give = createNumberGiver(ledger.book);
  expect(paperKinds.map((kind) => give({ ...letter, kind }).text)).toEqual(['X-1', 'X-2', 'X-3', 'X-4']);
});

test('a number that another series reached is passed over', () => {
  const ledger = named();
  withPattern(ledger, 'A1{seq}');
  put(ledger, nextNumber(ledger.book, letter));
  withPattern(ledger, 'A{seq}');
  const give = createNumberGiver(ledger.book);
  const texts = Array.from({ length: 12 }, () => give(letter).text);
  expect(texts).not.toContain('A11');
  expect(texts.at(-1)).toBe('A13');
});

const somePapers = fc.array(
  fc.record({
    kind: fc.constantFrom(...paperKinds),
    language: fc.constantFrom('zh-CN' as const, 'en' as const, 'both' as const),
    issuedOn: fc.constantFrom('2026-05-31', '2026-06-30', '2027-01-01').map(isoDate),
    customerCode: fc.constantFrom('C1', 'C2'),
    isIssued: fc.boolean(),
    isVoided: fc.boolean(),
  }),
  { maxLength: 40 },
);

test('whatever is issued, voided or left: no number twice, and every series counts 1, 2, 3 …', () => {
  fc.assert(
    fc.property(somePapers, fc.constantFrom(undefined, '砚谷'), (papers, shortName) => {
      const ledger = named(shortName);
      const issued: PaperNumber[] = [];
      for (const { isIssued, isVoided, ...paper } of papers) {
        const number = nextNumber(ledger.book, paper);
        if (!isIssued) continue;
        put(ledger, number, isVoided);
        issued.push(number);
      }
      expect(new Set(issued.map(({ text }) => text)).size).toBe(issued.length);
      for (const series of new Set(issued.map((number) => number.series))) {
        const seqs = issued
          .filter((number) => number.series === series)
          .map(({ seqInSeries }) => seqInSeries);
        expect(seqs).toEqual(seqs.map((_, place) => place + 1));
      }
    }),
    { numRuns: 60 },
  );
});

test('a pattern that is being typed is told the number that issuing would give once it is saved', () => {
  const ledger = named();
  const pattern = '砚谷函{year}-{seq:3}';
  const byPattern = (text: string) =>
    nextNumberBy(ledger.book, must(readNumberPattern(text, '')), { ...letter, shortName: '' });
  withPattern(ledger, pattern);
  for (let count = 1; count <= 70; count += 1) put(ledger, nextNumber(ledger.book, letter), count % 3 === 0);
  // The highest was voided, and the newest papers are of another series whose numbers look alike.
  put(ledger, nextNumber(ledger.book, letter), true);
  for (let count = 1; count <= 60; count += 1)
    put(ledger, { text: `砚谷函2026-A${count}`, series: '砚谷函2026-A{seq}', seqInSeries: count });
  expect(byPattern(pattern)).toEqual(nextNumber(ledger.book, letter));
  expect(byPattern(pattern).text).toBe('砚谷函2026-072');
  // A text that another series has already given is passed over here as there.
  put(ledger, { text: '砚谷函2026-072', series: '砚谷函2026-0{seq}', seqInSeries: 72 });
  expect(byPattern(pattern).text).toBe('砚谷函2026-073');
  expect(byPattern('砚谷函2026-A{seq}').text).toBe('砚谷函2026-A61');
});
