import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './support/sandbox';

interface Manifest {
  readonly type: string;
  readonly main: string;
  readonly license: string;
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: { readonly exceljs: Readonly<Record<string, string>> };
}

const readText = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(readText('package.json')) as Manifest;
const packages = { ...manifest.dependencies, ...manifest.devDependencies };

describe('package.json and the lock file', () => {
  test('name exact versions only', () => {
    const versions = Object.entries({ ...packages, ...manifest.overrides.exceljs });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('say what the program is and needs', () => {
    expect(manifest).toMatchObject({
      type: 'module',
      main: 'out/main/index.js',
      license: 'MIT',
      engines: { node: '>=20.19' },
    });
  });

  test('name no registry, so that every network can use its own', () => {
    expect(readText('package-lock.json').includes('"resolved"')).toBe(false);
    expect(readText('.npmrc')).not.toMatch(/^registry|_auth/m);
  });
});

describe('docs/dependencies.md', () => {
  const page = readText('docs/dependencies.md').replace(/\s+/g, ' ');

  test.each(Object.entries(packages))('names %s %s with its licence', (name, version) => {
    const { license } = JSON.parse(readText(`node_modules/${name}/package.json`)) as { license: string };
    expect(page).toContain(`**${name}** ${version}, ${license}`);
  });

  test('names nothing that is not installed', () => {
    const named = [...page.matchAll(/\*\*([^*]+)\*\* \d/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in packages))).toEqual([]);
  });

  test.each(Object.entries(manifest.overrides.exceljs))(
    'gives the reason for replacing %s by %s',
    (name, version) => {
      expect(page).toContain(`\`${name}\` ${version}`);
    },
  );
});

describe('licences', () => {
  test('the notices are those of the installed packages', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/notices.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test.each(['@fontsource-variable/ibm-plex-sans', '@fontsource/noto-sans-sc'])(
    'the font %s is under the OFL',
    (font) => {
      expect(readText(`node_modules/${font}/LICENSE`)).toContain('SIL OPEN FONT LICENSE');
      const at = readText('THIRD-PARTY-NOTICES.md').indexOf(`- ${font} `);
      expect(readText('THIRD-PARTY-NOTICES.md').slice(at, at + 2_000)).toContain('SIL OPEN FONT LICENSE');
    },
  );

  test('every folder of fonts in resources/ has its licence beside it', () => {
    const folder = path.join(root, 'resources/fonts');
    const names = existsSync(folder) ? readdirSync(folder) : [];
    expect(names.length === 0 || names.some((name) => /^(LICENSE|OFL)/.test(name))).toBe(true);
  });
});

describe('the lint configuration', () => {
  const rules = readText('.oxlintrc.json');
  const folders = readdirSync(path.join(root, 'shared'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );

  test.each(folders.map((entry) => entry.name))('gives shared/%s a layer', (name) => {
    expect(rules.includes(`"shared/${name}/**"`)).toBe(true);
  });

  const features = path.join(root, 'renderer/features');
  const areas = existsSync(features) ? readdirSync(features, { withFileTypes: true }) : [];

  test.each(areas.filter((entry) => entry.isDirectory()).map((entry) => entry.name))(
    'knows the feature %s',
    (name) => {
      expect(new RegExp(`\\(today\\|[A-Za-z|]*\\b${name}\\b[A-Za-z|]*\\)`).test(rules)).toBe(true);
    },
  );

  test('asks for rules that need types', () => {
    expect(rules.includes('"typeAware": true')).toBe(true);
  });
});
