import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isoDate } from '@shared/dates';
import { buildImportChange } from '@shared/imports';
import { aLedger, contextOf, record } from '@test/builders/ledger';
import { planRows } from '@test/builders/importTables';
import { factsOf, letterRun, plan } from '@test/builders/paperLedger';
import { expect, test } from 'vitest';

const file = path.resolve(process.env['ZHANGQI_DATA'] ?? '../shared/data', 'ibm/accounts-receivable.csv');

test.skipIf(!existsSync(file))('letters on the IBM ledger (skipped where its file is missing)', () => {
  const ledger = aLedger([], 'USD');
  const rows = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const mapping = { defaults: { currency: 'USD' } };
  const imported = planRows(rows, { view: ledger.book, mapping, today: isoDate('2013-12-31') });
  const source = { fileName: 'ibm.csv', sha256: 'f'.repeat(64) };
  record(ledger, buildImportChange(imported, ledger.book, contextOf(ledger), source).change);

  for (const [asOf, letters, principalMinor] of [
    ['2012-12-31', 4, 25_855],
    ['2013-06-30', 4, 25_947],
  ] as const) {
    const { papers } = plan(ledger, letterRun(2, asOf));
    expect(papers).toHaveLength(letters);
    expect(papers.reduce((sum, paper) => sum + paper.principalMinor, 0)).toBe(principalMinor);
    expect(
      papers.every(
        ({ chargeMinor, totalMinor, principalMinor: own }) => chargeMinor === 0 && totalMinor === own,
      ),
    ).toBe(true);
    expect(papers[0]?.warnings.map(({ code }) => code)).toContain('address.missing');
    for (const facts of factsOf(ledger, letterRun(2, asOf)))
      expect(facts.kind === 'letter' && facts.items.every(({ daysLate }) => daysLate >= 1)).toBe(true);
  }
  expect(plan(ledger, letterRun(2, '2013-06-30')).skipped.some(({ reason }) => reason === 'disputed')).toBe(
    true,
  );
});
