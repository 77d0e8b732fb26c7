import { cpSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeSandbox, root, runTool } from './support/sandbox';

describe('what nothing uses is found', () => {
  let output = '';
  beforeAll(() => {
    const sandbox = makeSandbox({
      'electron/main/index.ts': "import { used } from '@shared/money/used';\nused();\n",
      'shared/money/used.ts': 'export const used = (): number => 1;\nexport const forgottenExport = 2;\n',
      'shared/money/forgottenFile.ts': 'export const x = 1;\n',
      'test/unit/used.test.ts': "import { used } from '@shared/money/used';\nused();\n",
    });
    for (const name of ['knip.json', 'package.json'])
      cpSync(path.join(root, name), path.join(sandbox.folder, name));
    output = runTool(sandbox, 'knip/bin/knip.js', ['--no-progress']);
    sandbox.remove();
  });

  test.each(['shared/money/forgottenFile.ts', 'forgottenExport', 'fflate'])('%s is named', (name) => {
    expect(output).toContain(name);
  });

  test.each(['electron/main/index.ts', 'test/unit/used.test.ts', 'oxlint', 'shared/money/used.ts:1:'])(
    '%s is not',
    (name) => {
      expect(output).not.toContain(name);
    },
  );
});
