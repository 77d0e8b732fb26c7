import { describe, expect, test } from 'vitest';
import * as guards from './support/guards';
import { type Guard } from './support/guards';
import { productSources, type SourceFile, sourcesBelow } from './support/tree';

interface Rule {
  readonly guard: Guard;
  readonly files: () => readonly SourceFile[];
  /** Files that the guard must refuse and must accept: what cannot fail proves nothing. */
  readonly refuses: readonly (readonly [name: string, text: string])[];
  readonly accepts: readonly (readonly [name: string, text: string])[];
}

const everything = (): readonly SourceFile[] =>
  sourcesBelow('shared', 'electron', 'renderer', 'test', 'scripts');
/** The guards themselves have to name what they look for. */
const exceptGuards = (): readonly SourceFile[] =>
  everything().filter(({ name }) => name !== 'test/architecture/support/guards.ts');
/** Text that the guards look for is written in two halves here, so that they do not find this file. */
const halves = (...parts: readonly string[]): string => parts.join('');

const rules: Readonly<Record<string, Rule>> = {
  'no file of the product imports a test': {
    guard: guards.noTestImports,
    files: productSources,
    refuses: [
      ['shared/money/a.ts', "import { x } from '@test/builders';"],
      ['renderer/ui/a.ts', "export * from '../../test/builders';"],
      ['electron/main/a.ts', "const x = await import('../../test/x');"],
    ],
    accepts: [
      ['shared/money/a.ts', "// import { x } from '@test/builders';\nimport { y } from './test/y';"],
      ['shared/i18n/en/a.ts', "const message = `not from '@test/builders'`;"],
    ],
  },
  "only electron/ imports 'electron' and node:*": {
    guard: guards.shellOnlyInElectron,
    files: productSources,
    refuses: [
      ['renderer/a.ts', "import { app } from 'electron';"],
      ['shared/a.ts', "import 'node:fs';"],
      ['renderer/a.ts', "import path from 'path';"],
      ['renderer/a.ts', "const log = await import('electron-log/renderer');"],
    ],
    accepts: [['electron/main/a.ts', "import { app } from 'electron';\nimport fs from 'node:fs';"]],
  },
  'only renderer/db imports dexie': {
    guard: guards.dexieOnlyInDb,
    files: productSources,
    refuses: [['renderer/features/a.ts', "import { useLiveQuery } from 'dexie-react-hooks';"]],
    accepts: [['renderer/db/database.ts', "import { Dexie } from 'dexie';"]],
  },
  'each package that shared/ may use stays where it belongs': {
    guard: guards.sharedPackagesAtHome,
    files: productSources,
    refuses: [
      ['shared/terms/a.ts', "import { Temporal } from 'temporal-polyfill';"],
      ['shared/ledger/a.ts', "import { z } from 'zod';"],
      ['shared/money/a.ts', "import fc from 'fast-check';"],
    ],
    accepts: [
      ['shared/dates/a.ts', "import { Temporal } from 'temporal-polyfill';"],
      ['shared/ipc/contract.ts', "import { z } from 'zod';"],
      ['renderer/a.ts', "import { z } from 'zod';"],
    ],
  },
  'only renderer/bridge.ts reads the bridge': {
    guard: guards.bridgeReadOnce,
    files: productSources,
    refuses: [
      ['renderer/a.ts', 'const b = window.bridge;'],
      ['renderer/a.ts', "const b = globalThis['bridge'];"],
      ['renderer/a.ts', 'const b = window?.bridge;'],
    ],
    accepts: [
      ['renderer/bridge.ts', 'export const bridge = window.bridge;'],
      ['renderer/a.ts', '// window.bridge is read elsewhere'],
    ],
  },
  'no attribute that is read or heard holds literal text': {
    guard: guards.noLiteralAttributes,
    files: productSources,
    refuses: [
      ['renderer/A.tsx', '<p title="Overdue" />'],
      ['renderer/A.tsx', "<p aria-label={'逾期'} />"],
      ['renderer/A.tsx', '<p placeholder={`${days} days`} />'],
      ['renderer/A.tsx', '<img alt="chart" />'],
    ],
    accepts: [
      ['renderer/A.tsx', '<p title={text.title} aria-label={`${a} · ${b}`} data-title="x" alt="" />'],
      ['renderer/a.ts', 'const title="Overdue";'],
    ],
  },
  'no component holds Chinese text': {
    guard: guards.noChineseInComponents,
    files: productSources,
    refuses: [['renderer/A.tsx', "const late = '逾期';"]],
    accepts: [['renderer/A.tsx', '/** 逾期 is what accountants call it */\nconst late = text.late;']],
  },
  'no file is longer than its limit': {
    guard: guards.fileSize,
    files: everything,
    refuses: [
      ['shared/money/a.ts', '\n'.repeat(250) + 'x'],
      ['renderer/A.tsx', '\n'.repeat(300) + 'x'],
    ],
    accepts: [
      ['shared/money/a.ts', '\n'.repeat(249) + 'x\n'],
      ['shared/i18n/en/a.ts', '\n'.repeat(299) + 'x\n'],
    ],
  },
  'no check is switched off': {
    guard: guards.noSuppressions,
    files: exceptGuards,
    refuses: [
      ['shared/a.ts', halves('// oxlint-dis', 'able-next-line')],
      ['shared/a.ts', halves('// @ts-ig', 'nore')],
      ['shared/a.ts', halves('const x = y as a', 'ny;')],
    ],
    accepts: [['test/types/money.typetest.ts', halves('// @ts-expect', '-error: USD and EUR')]],
  },
  'no address is handed to the system': {
    guard: guards.nothingOpenedOutside,
    files: productSources,
    refuses: [['electron/main/a.ts', 'void shell.openExternal(address);']],
    accepts: [['electron/main/a.ts', 'void shell.openPath(folder); // never openExternal']],
  },
  'nothing is left for later': {
    guard: guards.noUnfinishedWork,
    files: exceptGuards,
    refuses: [['shared/a.ts', halves('// TO', 'DO round')]],
    accepts: [['shared/a.ts', 'const todos = 1;']],
  },
  'the scripts start without packages': {
    guard: guards.scriptsNeedNoPackages,
    files: () => sourcesBelow('scripts').filter(({ name }) => /^scripts\/(lib\/)?[^/]+\.mjs$/.test(name)),
    refuses: [
      ['scripts/a.mjs', "import { z } from 'zod';"],
      ['scripts/a.mjs', "import 'zod';"],
      ['scripts/a.mjs', "import {\n  a,\n  b,\n} from 'zod';"],
    ],
    accepts: [
      ['scripts/a.mjs', "import fs from 'node:fs';\nimport './b.mjs';\nconst { z } = await import('zod');"],
    ],
  },
};

describe.each(Object.entries(rules))('%s', (_what, { guard, files, refuses, accepts }) => {
  test.each(refuses)('the check refuses its example %#: %s', (name, text) => {
    expect(guard({ name, text })).not.toEqual([]);
  });

  test.each(accepts)('the check accepts its example %#: %s', (name, text) => {
    expect(guard({ name, text })).toEqual([]);
  });

  test('holds in the whole tree', () => {
    const looked = files();
    expect(looked.length).toBeGreaterThan(0);
    expect(looked.flatMap((file) => guard(file))).toEqual([]);
  });
});
