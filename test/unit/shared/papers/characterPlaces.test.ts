import { expect, test } from 'vitest';
import { buildPaper } from '@shared/documents';
import { defaultPaperSettings, type CompanyRow } from '@shared/ledger';
import { type AnyPaperFacts } from '@shared/papers';
import { missingIn } from '@shared/papers/characters';
import { missing } from '@test/builders/paperLedger';
import { makeChargeNoteFacts, makeConfirmationFacts } from '@test/builders/noteFacts';
import { makeLetterFacts, tieredCharge } from '@test/builders/paperFacts';
import { makeItems, makeStatementFacts } from '@test/builders/statementFacts';

const rare = '𠮷';
const company = { papers: defaultPaperSettings } as CompanyRow;

/** What no user types freely: made by the program, repeated from another place, chosen from a list, checked like a credit code. */
const own =
  /^(number|paymentReference)$|(^|\.)(kind|level|language|currency|law|form|purpose|foldMarks|sha256|mime|customerId|invoiceId|uscc)$|\.trace\./u;
const figureOrDay = /^-?\d{1,12}(\.\d+)?$|^\d{4}-\d\d-\d\d$/u;

type Path = readonly (string | number)[];

/** The places of all texts of the user in a value. */
function textsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return own.test(path.join('.')) || figureOrDay.test(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, [...path, key]));
}

function withRare(facts: AnyPaperFacts, path: Path): AnyPaperFacts {
  const copy = structuredClone(facts) as unknown as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  at[last] = `${String(at[last])}${rare}`;
  return copy as unknown as AnyPaperFacts;
}

const papers: Readonly<Record<string, AnyPaperFacts>> = {
  letter: makeLetterFacts({ charge: tieredCharge, language: 'both' }),
  'final letter': makeLetterFacts({ level: 3, charge: tieredCharge, hasSlip: true }),
  'English letter': makeLetterFacts({ level: 3, charge: tieredCharge, language: 'en' }),
  statement: makeStatementFacts({ language: 'both', items: makeItems(3) }),
  movements: makeStatementFacts({ form: 'balance-forward', items: makeItems(3) }),
  'English statement': makeStatementFacts({ language: 'en' }),
  confirmation: makeConfirmationFacts({ language: 'both' }),
  'auditor’s confirmation': makeConfirmationFacts({ purpose: 'audit' }),
  'charge note': makeChargeNoteFacts({ language: 'both', charge: tieredCharge }),
};

test.for(Object.keys(papers))('%s: whatever text it prints is looked at for characters', (name) => {
  const facts = papers[name]!;
  const unseen = textsIn(facts).filter((path) => {
    const changed = withRare(facts, path);
    const isPrinted = JSON.stringify(buildPaper(changed)).includes(rare);
    return isPrinted && missingIn(changed, company, missing).length === 0;
  });
  expect(unseen.map((path) => path.join('.'))).toEqual([]);
});
