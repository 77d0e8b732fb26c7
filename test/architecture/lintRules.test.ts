import { beforeAll, describe, expect, test } from 'vitest';
import { type Complaints, lint } from './support/lint';

/** A mistake at a place where it may not stand, and the rule that has to see it. */
const mistakes = {
  'a clock in the core': ['shared/aging/a.ts', 'export const now = new Date();', 'no-restricted-globals'],
  'the moment in the core': ['shared/aging/b.ts', 'export const now = Date.now();', 'no-restricted'],
  'a clock by the back door': [
    'shared/aging/b2.ts',
    'export const D = globalThis.Date;',
    'no-restricted-properties',
  ],
  'chance in the core': [
    'shared/ledger/c.ts',
    'export const id = Math.random();',
    'no-restricted-properties',
  ],
  'a global Temporal': ['shared/dates/d.ts', 'export const T = Temporal;', 'no-restricted-globals'],
  'a print in the core': ['shared/money/e.ts', "console.log('x');", 'no-console'],
  'a print in the window': ['renderer/f.ts', "console.log('x');", 'no-console'],
  any: ['shared/money/g.ts', 'export const x = (y: any): unknown => y;', 'no-explicit-any'],
  'a forgotten promise': [
    'electron/main/h.ts',
    'async function save(): Promise<void> {}\nexport function close(): void {\n  save();\n}',
    'no-floating-promises',
  ],
  'an async callback where none is awaited': [
    'renderer/i.ts',
    'export const run = (names: string[]): void => names.forEach(async (name) => { await fetch(name); });',
    'no-misused-promises',
  ],
  'a case left out': [
    'shared/terms/j.ts',
    "export function f(kind: 'a' | 'b'): number {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n}",
    'switch-exhaustiveness-check',
  ],
  'a thrown text': [
    'shared/terms/l.ts',
    "export function f(): never {\n  throw 'no';\n}",
    'only-throw-error',
  ],
  'text between tags': [
    'renderer/features/aging/M.tsx',
    'export const M = () => <p>Overdue</p>;',
    'jsx-no-literals',
  ],
  'text in braces': [
    'renderer/features/aging/N.tsx',
    "export const N = () => <p>{'逾期'}</p>;",
    'jsx-no-literals',
  ],
  'text in a title': [
    'renderer/features/aging/O.tsx',
    'export const O = () => <p title="Overdue" />;',
    'jsx-no-literals',
  ],
  'text in an aria-label': [
    'renderer/ui/P.tsx',
    'export const P = () => <p aria-label="Late" />;',
    'jsx-no-literals',
  ],
  'a second reader of the bridge': [
    'renderer/ui/q.ts',
    'export const b = window.bridge;',
    'no-restricted-properties',
  ],
  'a picture without words': ['renderer/ui/R.tsx', 'export const R = () => <img src="a.png" />;', 'alt-text'],
  'an effect that forgets what it reads': [
    'renderer/ui/useS.ts',
    "import { useEffect } from 'react';\nexport function useS(name: string): void {\n  useEffect(() => {\n    document.title = name;\n  }, []);\n}",
    'exhaustive-deps',
  ],
  'a hook behind a condition': [
    'renderer/ui/useT.ts',
    "import { useState } from 'react';\nexport function useT(is: boolean): unknown {\n  if (is) return useState(0);\n  return null;\n}",
    'rules-of-hooks',
  ],
} satisfies Record<string, readonly [file: string, source: string, rule: string]>;

const cycle = {
  'shared/aging/cycleA.ts': "import { b } from './cycleB';\nexport const a = (): unknown => b;",
  'shared/aging/cycleB.ts': "import { c } from '@shared/sheets';\nexport const b = (): unknown => c;",
  'shared/sheets/index.ts': "import { a } from '@shared/aging/cycleA';\nexport const c = (): unknown => a;",
};

const fine = {
  'renderer/bridge.ts': 'export const bridge = window.bridge;',
  'renderer/ui/Separator.tsx': 'export const Separator = () => <p className="row">·{\' \'}</p>;',
};

describe('lint rules', () => {
  let complaints: Complaints;
  beforeAll(() => {
    const files = Object.fromEntries(Object.values(mistakes).map(([file, source]) => [file, `${source}\n`]));
    complaints = lint({ ...files, ...cycle, ...fine });
  });
  const rulesOf = (file: string): string => (complaints.get(file) ?? []).join('\n');

  test.each(Object.entries(mistakes))('%s is reported', (_what, [file, , rule]) => {
    expect(rulesOf(file)).toContain(rule);
  });

  test.each(Object.keys(cycle))('%s is part of a cycle, also through an alias', (file) => {
    expect(rulesOf(file)).toContain('no-cycle');
  });

  test.each(Object.keys(fine))('%s is fine', (file) => {
    expect(rulesOf(file)).toBe('');
  });
});
