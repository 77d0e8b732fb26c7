import { daysBetween, isoDate } from '@shared/dates';
import { buildPaper } from '@shared/documents';
import { applyChangeSet, createBook } from '@shared/ledger';
import { minorToDecimal } from '@shared/money';
import { type ChargeLine, type LetterFacts, paperFacts, planPapers, ruleBookOf } from '@shared/papers';
import { must } from '@shared/result';
import { buildSample } from '@shared/sample';
import { minorOf, tablesOf } from '@test/builders/documentTexts';
import { workOutLateInterest, workOutTieredFee } from '@test/conformance/topics/lateInterest';
import { expect, test } from 'vitest';

/* What a letter prints for late payment is what the conformance cases' own engine works out for the same debt. */

const asOf = isoDate('2026-06-30');

function lettersOf(level: 2 | 3): readonly LetterFacts[] {
  const book = createBook();
  applyChangeSet(book, buildSample({ invoices: 1_000, seed: 7, today: asOf }, { seq: 1 }));
  const run = { kind: 'letter', level, asOf, language: 'zh-CN' } as const;
  const surroundings = { rules: ruleBookOf(book), today: asOf, missing: () => [] };
  return planPapers(book, run, surroundings).papers.map(
    (pick) => must(paperFacts(book, run, pick, { ...surroundings, number: null })) as LetterFacts,
  );
}

/** The case of a line as one would write it down for the engine; null for a debt on which something was paid since. */
function caseOf({ charge, currency }: LetterFacts, line: ChargeLine): { interest: string } | null {
  const bases = new Set(line.segments.map(({ base }) => base));
  const [base] = bases;
  if (charge === null || bases.size !== 1 || base === undefined || line.instalment !== undefined) return null;
  const { ground, computedTo } = charge;
  const debt = { principal: base, dueDate: line.dueOn, asOf: computedTo };
  const interest = (fields: object): { interest: string } =>
    workOutLateInterest({ ...debt, ...fields } as never) as unknown as { interest: string };
  switch (ground.kind) {
    case 'agreed': {
      const { rate, capPercent } = ground.basis;
      const cap = capPercent === undefined ? {} : { capPctOfPrincipal: capPercent };
      if (rate.kind === 'daily') return interest({ method: 'daily-rate', dailyRate: rate.dailyRate, ...cap });
      if (rate.kind === 'annual')
        return interest({ method: 'annual/365', annualRatePct: rate.annualPercent, ...cap });
      const daysLate = daysBetween(line.dueOn, computedTo);
      const { lateFee } = workOutTieredFee({
        principal: base,
        daysLate,
        tiers: rate.tiers,
        mode: rate.mode,
        ...cap,
      } as never) as unknown as { lateFee: string };
      return { interest: lateFee };
    }
    case 'sme':
      return interest({ method: 'daily-rate', dailyRate: '0.0005' });
    case 'lpr':
      return interest({ method: 'cn-lpr-uplift', upliftPct: ground.upliftPercent });
    case 'uk':
      return currency === 'GBP' ? interest({ method: 'uk-statutory' }) : null;
    case 'de':
      return currency === 'EUR' ? interest({ method: 'de-288-b2b' }) : null;
    case 'eu':
    case 'other':
      return null;
  }
}

/** The printed charges, one a debt: the column before the running sum, where a debt's last line has it. */
function printed(facts: LetterFacts): { readonly charges: readonly number[]; readonly total: number } {
  const table = tablesOf(buildPaper(facts)).find((rows) => rows[0]!.includes('计费本金'))!;
  const head = table[0]!;
  const place = head.findIndex((text) => /违约金|逾期付款损失|逾期利息/u.test(text));
  // The total stands in the last row, behind a line feed where it is kept with the last line.
  const cells = table.slice(1).flatMap((row) => row[place]!.split('\n'));
  const figures = cells.filter((text) => text !== '').map((text) => (text === '–' ? 0 : minorOf(text)));
  return { charges: figures.slice(0, -1), total: figures.at(-1)! };
}

test.each([2, 3] as const)('level %i', (level) => {
  const kinds = new Map<string, number>();
  for (const facts of lettersOf(level)) {
    const { charge } = facts;
    if (charge === null) continue;
    const { charges, total } = printed(facts);
    expect(charges).toEqual(charge.lines.map(({ chargeMinor }) => chargeMinor));
    expect(charges.reduce((sum, one) => sum + one, 0)).toBe(total);
    for (const [place, line] of charge.lines.entries()) {
      const worked = caseOf(facts, line);
      if (worked === null) continue;
      expect([line.number, minorToDecimal(charges[place]!, facts.currency)]).toEqual([
        line.number,
        worked.interest,
      ]);
      const kind =
        charge.ground.kind === 'agreed' ? `agreed ${charge.ground.basis.rate.kind}` : charge.ground.kind;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  for (const kind of ['agreed daily', 'agreed tiers', 'sme', 'lpr', 'uk', 'de'])
    expect([kind, kinds.get(kind) ?? 0]).not.toEqual([kind, 0]);
});
