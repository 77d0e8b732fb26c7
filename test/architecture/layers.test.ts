import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isKnownTopic, upwardImports } from './support/layers';
import { root } from './support/sandbox';
import { sourcesBelow } from './support/tree';

/** The same directions as the lint rules', with every import followed to the file it means. */
describe('the layers of shared/', () => {
  test.each([
    ['shared/money/a.ts', '@shared/terms'],
    ['shared/errors.ts', './ledger/rows'],
    ['shared/terms/a.ts', '../ledger'],
    ['shared/ledger/decisions/a.ts', '../../commands'],
    ['shared/ledger/decisions/deeper/a.ts', '../../../aging'],
    ['shared/aging/a.ts', '@shared/documents'],
    ['shared/aging/a.ts', '../ipc'],
    ['shared/aging/a.ts', '../sheets/columns'],
  ])('%s may not import %s', (name, imported) => {
    expect(upwardImports({ name, text: `import { x } from '${imported}';` })).toHaveLength(1);
  });

  test.each([
    ['shared/ledger/decisions/a.ts', '../commands'],
    ['shared/ledger/a.ts', '@shared/terms/dueDate'],
    ['shared/aging/a.ts', '@shared/sheets'],
    ['shared/aging/a.ts', '../i18n'],
    ['shared/money/a.ts', '../dates/isoDate'],
    ['shared/ipc/a.ts', '../ledger'],
  ])('%s may import %s', (name, imported) => {
    expect(upwardImports({ name, text: `import { x } from '${imported}';` })).toEqual([]);
  });

  test('hold in the whole tree', () => {
    expect(sourcesBelow('shared').flatMap((file) => upwardImports(file))).toEqual([]);
  });

  test('know every topic', () => {
    const topics = readdirSync(path.join(root, 'shared'))
      .filter((name) => !name.endsWith('.json'))
      .map((name) => name.replace(/\.ts$/, ''));
    expect(topics.filter((topic) => !isKnownTopic(topic))).toEqual([]);
  });
});
