import { beforeAll, describe, expect, test } from 'vitest';
import { type Complaints, lint } from './support/lint';

/** One import that a folder may not make, and a word of the message that says why. */
const refused: readonly (readonly [file: string, imported: string, why: string])[] = [
  // shared/ is pure.
  ['shared/money/a.ts', 'electron', 'pure'],
  ['shared/money/b.ts', 'node:fs', 'pure'],
  ['shared/aging/c.ts', 'react', 'pure'],
  ['shared/ledger/d.ts', 'dexie', 'pure'],
  ['shared/i18n/en/e.ts', '@mantine/core', 'pure'],
  ['shared/documents/f.ts', 'pdfmake', 'pure'],
  ['shared/terms/g.ts', 'temporal-polyfill', 'pure'],
  ['shared/dates/h.ts', 'big.js', 'temporal-polyfill'],
  ['shared/ipc/i.ts', 'electron', 'pure'],
  // Layers of shared/, lower ones only.
  ['shared/money/layerA.ts', '@shared/terms', 'lower layers'],
  ['shared/dates/layerB.ts', '../ledger', 'lower layers'],
  ['shared/layerC.ts', './terms/dueDate', 'lower layers'],
  ['shared/errorsD.ts', '@shared/i18n', 'lower layers'],
  ['shared/terms/layerE.ts', '@shared/ledger/invoice', 'lower layers'],
  ['shared/ledger/layerF.ts', '../aging', 'lower layers'],
  ['shared/ledger/parts/layerG.ts', '../../aging/types', 'lower layers'],
  ['shared/ledger/layerH.ts', '@shared/ipc', 'lower layers'],
  ['shared/ledger/layerH2.ts', '@shared/commands', 'lower layers'],
  ['shared/aging/layerI.ts', '@shared/documents', 'lower layers'],
  ['shared/dunning/layerP.ts', '@shared/papers', 'lower layers'],
  ['shared/papers/layerQ.ts', '@shared/documents', 'lower layers'],
  ['shared/sheets/layerJ.ts', '@shared/aging/types', 'index.ts'],
  ['shared/imports/layerK.ts', '../sheets/columns', 'index.ts'],
  ['shared/documents/layerL.ts', '@shared/ipc/contract', 'lower layers'],
  ['shared/commands/layerM.ts', '@shared/ledger', 'lower layers'],
  ['shared/i18n/layerN.ts', '@shared/aging', 'types alone'],
  // electron/
  ['electron/main/a.ts', '@renderer/bridge', 'window'],
  ['electron/main/b.ts', 'react', 'window'],
  ['electron/main/c.ts', 'exceljs', 'job'],
  ['electron/main/d.ts', '../jobs/index', 'main starts jobs'],
  ['electron/main/services/e.ts', 'electron', 'without the shell'],
  ['electron/main/services/f.ts', 'electron-log/main', 'without the shell'],
  ['electron/main/services/g.ts', '../handlers/files', 'no handler'],
  ['electron/jobs/h.ts', 'electron', 'without the shell'],
  ['electron/jobs/i.ts', '../main/window', 'process of its own'],
  ['electron/jobs/j.ts', 'dexie', 'window'],
  ['electron/preload/k.ts', '@shared/ipc/contract', 'preload'],
  ['electron/preload/l.ts', 'node:fs', 'preload'],
  // renderer/
  ['renderer/a.ts', 'electron', 'bridge.ts'],
  ['renderer/features/aging/b.ts', 'node:path', 'bridge.ts'],
  ['renderer/features/aging/c.ts', 'fs', 'bridge.ts'],
  ['renderer/features/aging/d.ts', '@electron/main/window', 'bridge.ts'],
  ['renderer/workers/ledger/e.ts', 'exceljs', 'job'],
  ['renderer/features/aging/f.ts', 'dexie', 'renderer/db'],
  ['renderer/features/aging/g.ts', 'dexie-react-hooks', 'renderer/db'],
  ['renderer/features/aging/h.ts', '@renderer/features/customers/List', 'index.ts'],
  ['renderer/features/aging/i.ts', '../customers/List', "each other's"],
  ['renderer/routesA.ts', '@renderer/features/customers/List', 'index.ts'],
  ['renderer/ui/j.ts', '@shared/ledger', 'money, dates'],
  ['renderer/ui/k.ts', '@renderer/state/session', 'stands alone'],
  ['renderer/ui/fields/l.ts', '../../bridge', 'stands alone'],
  ['renderer/db/m.ts', '@renderer/ui', 'shared/ only'],
  ['renderer/db/queries/n.ts', '../../state/session', 'shared/ only'],
  ['renderer/workers/ledger/o.ts', 'react', 'draws nothing'],
  ['renderer/workers/ledger/p.ts', '@renderer/features/aging', 'renderer/db'],
  ['renderer/state/q.ts', '@renderer/db', 'never ledger rows'],
  ['renderer/state/r.ts', '@renderer/workers/ledger/protocol', 'types alone'],
  // Tests stay outside.
  ['shared/money/testA.ts', '@test/builders/invoice', 'test code'],
  ['electron/main/testB.ts', '../../test/builders/invoice', 'test code'],
  ['renderer/features/aging/testC.ts', '@test/builders/invoice', 'test code'],
];

const allowed: readonly (readonly [file: string, imported: string])[] = [
  ['shared/money/ok1.ts', 'big.js'],
  ['shared/dates/ok2.ts', 'temporal-polyfill'],
  ['shared/terms/ok3.ts', '../dates'],
  ['shared/ledger/ok4.ts', '@shared/terms'],
  ['shared/aging/ok5.ts', '@shared/sheets'],
  ['shared/aging/ok6.ts', './bounds'],
  ['shared/i18n/zhCN/ok7.ts', '../en/aging'],
  ['shared/documents/ok8.ts', '@shared/aging'],
  ['shared/documents/ok9.ts', '@shared/papers'],
  ['shared/papers/ok10.ts', '@shared/interest'],
  ['shared/ipc/ok9.ts', 'zod'],
  ['electron/main/ok10.ts', 'electron'],
  ['electron/main/services/ok11.ts', 'node:fs/promises'],
  ['electron/jobs/ok12.ts', 'exceljs'],
  ['electron/preload/ok13.ts', '@shared/ipc/channels'],
  ['renderer/db/ok14.ts', 'dexie'],
  ['renderer/features/aging/ok15.ts', '@renderer/features/customers'],
  ['renderer/features/aging/ok16.ts', '@renderer/ui/table/DataTable'],
  ['renderer/ui/ok17.ts', '@shared/money'],
  ['renderer/workers/ledger/ok18.ts', '@renderer/db'],
  ['shared/ledger/decisions/ok19.ts', '../commands'],
];

/** Places where a type may come from, and nothing that runs. */
const allowedTypes: readonly (readonly [file: string, imported: string])[] = [
  ['shared/i18n/type1.ts', '@shared/aging'],
  ['electron/main/type2.ts', '../jobs/jobPort'],
  ['electron/jobs/type3.ts', 'electron'],
  ['electron/preload/type4.ts', '@shared/ipc'],
  ['renderer/state/type5.ts', '@renderer/workers/ledger/protocol'],
];

const typeSourceOf = (imported: string): string =>
  `import { type Thing } from '${imported}';\nexport type Used = Thing;\n`;
const sourceOf = (imported: string): string =>
  `import * as thing from '${imported}';\nexport const used = thing;\n`;

describe('import directions', () => {
  let complaints: Complaints;
  beforeAll(() => {
    const all = [...refused.map(([file, imported]) => [file, imported] as const), ...allowed];
    complaints = lint({
      ...Object.fromEntries(all.map(([file, imported]) => [file, sourceOf(imported)])),
      ...Object.fromEntries(allowedTypes.map(([file, imported]) => [file, typeSourceOf(imported)])),
    });
  });
  const importComplaints = (file: string): readonly string[] =>
    (complaints.get(file) ?? []).filter((text) => text.startsWith('eslint(no-restricted-imports)'));

  test.each(refused)('%s may not import %s', (file, _imported, why) => {
    expect(importComplaints(file).join('\n')).toContain(why);
  });

  test.each(allowedTypes)('%s may import types of %s', (file) => {
    expect(importComplaints(file)).toEqual([]);
  });

  test.each(allowed)('%s may import %s', (file) => {
    expect(importComplaints(file)).toEqual([]);
  });
});
