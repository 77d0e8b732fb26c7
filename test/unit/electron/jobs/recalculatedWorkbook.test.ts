import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { agingItems, type AgingQuery, agingReport } from '@shared/aging';
import { type Language } from '@shared/i18n';
import { agingBook, asOf } from '@test/builders/agingBook';
import { detailOf, figuresOf, readDetail, readSummary } from '@test/builders/agingFigures';
import { writeAgingWorkbook } from '@test/builders/agingWorkbook';
import { LibreOffice, libreOffice } from '@test/builders/libreOffice';
import { readCached } from '@test/builders/readWorkbook';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** LibreOffice starts anew for each file, and takes its time on a busy machine. */
const timeout = 120_000;
const book = agingBook();
const bounds = [30, 60, 90, 180];

const cases: readonly (readonly [string, Language, AgingQuery])[] = [
  ['by due date, in Chinese', 'zh-CN', { asOf, basis: 'due', bounds }],
  ['by invoice date with other bounds, in English', 'en', { asOf, basis: 'invoice', bounds: [45, 211, 212] }],
  ['in one currency', 'zh-CN', { asOf, basis: 'due', bounds, currency: 'KWD' }],
];

async function write(name: string, query: AgingQuery, language: Language): Promise<string> {
  const file = path.join(folder, `${name}.xlsx`);
  expect(await writeAgingWorkbook(book, file, { query, language })).toMatchObject({ ok: true });
  return file;
}

/** Changes the text of a workbook's sheet, as somebody would who edits the file by hand. */
function tamper(file: string, sheet: number, change: (xml: string) => string): string {
  const name = `xl/worksheets/sheet${sheet}.xml`;
  const parts = unzipSync(readFileSync(file));
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  const changed = file.replace('.xlsx', `-tampered-${sheet}.xlsx`);
  writeFileSync(changed, zipSync({ ...parts, [name]: strToU8(after) }));
  return changed;
}

describe('the results that stand in the file', () => {
  test.each(cases)('are the figures of the report %s', async (name, language, query) => {
    const sheets = await readCached(await write(`cached ${name}`, query, language));
    const report = agingReport(book, query);
    expect(report.blocks.length).toBeGreaterThan(0);
    expect(readSummary(sheets, report, language)).toEqual(figuresOf(report));
    expect(readDetail(sheets, language)).toEqual(detailOf(agingItems(book, query)));
  });
});

describe.skipIf(libreOffice === null)('calculated anew by LibreOffice', () => {
  let office: LibreOffice;
  beforeAll(() => {
    office = new LibreOffice(folder, { recalculates: true });
  });

  test.each(cases)(
    'every figure is the same %s',
    async (name, language, query) => {
      const sheets = await office.read(await write(`anew ${name}`, query, language));
      const report = agingReport(book, query);
      expect(readSummary(sheets, report, language)).toEqual(figuresOf(report));
      expect(readDetail(sheets, language)).toEqual(detailOf(agingItems(book, query)));
    },
    timeout,
  );

  const query: AgingQuery = { asOf, basis: 'due', bounds };
  const report = agingReport(book, query);

  test(
    'a wrong result in the file is found only because it is calculated anew',
    async () => {
      const file = await write('wrong result', query, 'zh-CN');
      const wrong = tamper(file, 1, (xml) =>
        xml.replace(/(<c r="F6"[^>]*><f>[^<]*<\/f><v>)[^<]*/, '$1987654.32'),
      );
      const believed = new LibreOffice(folder, { recalculates: false });
      const [cached, shown, anew] = [
        await readCached(wrong),
        await believed.read(wrong),
        await office.read(wrong),
      ];
      expect(cached.get('汇总')?.[5]?.[5]).toBe('987654.32');
      expect(shown.get('汇总')?.[5]?.[5]).toBe('987654.32');
      expect(readSummary(shown, report, 'zh-CN')).not.toEqual(figuresOf(report));
      expect(readSummary(anew, report, 'zh-CN')).toEqual(figuresOf(report));
    },
    timeout,
  );

  test(
    'a wrong formula, and an amount changed in the detail, change the summary',
    async () => {
      const file = await write('wrong formula', query, 'zh-CN');
      const formula = tamper(file, 1, (xml) => xml.replace('SUM(F6:F', 'SUM(F7:F'));
      const amount = tamper(file, 2, (xml) => xml.replace(/(<c r="M5"[^>]*><v>)[^<]*/, '$11000000'));
      expect(readSummary(await office.read(formula), report, 'zh-CN')).not.toEqual(figuresOf(report));
      const [first] = readSummary(await office.read(amount), report, 'zh-CN');
      const [expected] = figuresOf(report);
      expect(first?.total).not.toEqual(expected?.total);
      expect(first?.customers[0]?.amounts).not.toEqual(expected?.customers[0]?.amounts);
      expect(first?.customers.slice(1).map((row) => row.amounts)).toEqual(
        expected?.customers.slice(1).map((row) => row.amounts),
      );
      expect(first?.check).toEqual(expected?.check);
    },
    timeout,
  );
});
