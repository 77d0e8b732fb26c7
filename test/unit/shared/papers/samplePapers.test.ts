import { isoDate } from '@shared/dates';
import { applyChangeSet, createBook } from '@shared/ledger';
import { type AnyPaperFacts, paperFacts, type PaperRun, planPapers, ruleBookOf } from '@shared/papers';
import { shippedRates } from '@shared/rates';
import { must } from '@shared/result';
import { buildSample, sampleSizes } from '@shared/sample';
import { describe, expect, test } from 'vitest';

const missing = () => [];

/** The last day whose LPR the program's table gives; a debt that came late after it has no charge but a warning. */
const lastLpr = shippedRates().find(({ series }) => series === 'cn-lpr-1y')?.validUntil ?? '';

function factsOf(invoices: number, seed: number, today: string, run: PaperRun): readonly AnyPaperFacts[] {
  const book = createBook();
  applyChangeSet(book, buildSample({ invoices, seed, today: isoDate(today) }, { seq: 1 }));
  const surroundings = { rules: ruleBookOf(book), today: isoDate(today), missing };
  const { papers, skipped } = planPapers(book, run, surroundings);
  expect(skipped.filter(({ reason }) => !['disputed', 'covered'].includes(reason))).toEqual([]);
  return papers.map((pick) => must(paperFacts(book, run, pick, { ...surroundings, number: null })));
}

describe.each([
  [sampleSizes.small, 1, '2026-06-30'],
  [sampleSizes.small, 20_260_630, '2026-06-30'],
  [60, 2, '2026-11-27'],
  [1_000, 3, '2026-09-30'],
])('the invented company of %i invoices, seed %i, on %s', (invoices, seed, day) => {
  const asOf = isoDate(day);

  test('has a demand with every kind of charge, and some without', () => {
    const letters = factsOf(invoices, seed, day, { kind: 'letter', level: 2, asOf });
    const kinds = new Set(
      letters.map((facts) => (facts.kind === 'letter' ? (facts.charge?.ground.kind ?? 'none') : '')),
    );
    for (const kind of ['agreed', 'sme', 'uk', 'de', 'none']) expect(kinds).toContain(kind);
    expect(kinds.has('lpr')).toBe(asOf <= lastLpr);
    const rates = letters.flatMap((facts) =>
      facts.kind === 'letter' && facts.charge?.ground.kind === 'agreed'
        ? facts.charge.ground.basis.rate.kind
        : [],
    );
    expect(rates).toContain('tiers');
  });

  test('has an English sole trader, and papers in either language and in both', () => {
    const letters = factsOf(invoices, seed, day, { kind: 'letter', level: 3, asOf });
    expect(letters.some(({ addressee, law }) => addressee.isSoleTrader && law === 'GB')).toBe(true);
    const statements = factsOf(invoices, seed, day, {
      kind: 'statement',
      from: isoDate(`${day.slice(0, 8)}01`),
      to: asOf,
    });
    expect(new Set(statements.map(({ language }) => language))).toEqual(new Set(['zh-CN', 'en', 'both']));
  });

  test('lacks nothing that a paper would leave out, but for the law of some claims abroad', () => {
    const book = createBook();
    applyChangeSet(book, buildSample({ invoices, seed, today: asOf }, { seq: 1 }));
    const runs: readonly PaperRun[] = [
      { kind: 'letter', level: 2, asOf },
      { kind: 'chargeNote', asOf },
      { kind: 'confirmation', asOf, purpose: 'company' },
    ];
    const codes = runs.flatMap((run) =>
      planPapers(book, run, { rules: ruleBookOf(book), today: asOf, missing }).papers.flatMap(
        ({ warnings }) => warnings.map(({ code }) => code),
      ),
    );
    const known = asOf <= lastLpr ? ['law.unknown'] : ['law.unknown', 'rates.expired'];
    expect(codes.filter((code) => !known.includes(code))).toEqual([]);
  });
});
