import { builtinModules } from 'node:module';
import { importedPath, importsOf, type SourceFile, staticImportsOf, withoutComments } from './tree';

/** Looks at one file and answers what is wrong with it, each as a line that names the place. */
export type Guard = (file: SourceFile) => readonly string[];

const builtins = new Set(builtinModules);

/** A guard on imports: complains about each for which `isWrong` holds. */
function importGuard(isWrong: (imported: string, file: string) => boolean): Guard {
  return ({ name, text }) =>
    importsOf(text)
      .filter((imported) => isWrong(imported, name))
      .map((imported) => `${name} imports ${imported}`);
}

/** A guard on lines, comments left out unless they are asked for. */
function lineGuard(pattern: RegExp, { withComments = false } = {}): Guard {
  return ({ name, text }) =>
    (withComments ? text : withoutComments(text))
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${name}:${at + 1} ${line.trim()}`] : []));
}

const isBelow = (name: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => name === folder || name.startsWith(`${folder}/`));

export const noTestImports = importGuard((imported, file) =>
  isBelow(importedPath(file, imported) ?? '', 'test'),
);

export const shellOnlyInElectron = importGuard(
  (imported, file) =>
    !isBelow(file, 'electron') &&
    (/^(electron(\/|-log|$)|node:)/.test(imported) || builtins.has(imported.split('/')[0] ?? '')),
);

export const dexieOnlyInDb = importGuard(
  (imported, file) => imported.startsWith('dexie') && !isBelow(file, 'renderer/db'),
);

/** The topics that read messages or files that somebody else made, and check them against a schema. */
const readsForeignData = [
  'ipc',
  'imports',
  'dataFiles',
  'rates',
  'calendar',
  'interest',
  'credit',
  'provision',
  'dunning',
  'papers',
];

/** Where the packages that shared/ may use belong. */
const homes: Readonly<Record<string, (file: string) => boolean>> = {
  'big.js': (file) => !isBelow(file, 'shared/dates'),
  'temporal-polyfill': (file) => isBelow(file, 'shared/dates'),
  zod: (file) => readsForeignData.some((topic) => isBelow(file, `shared/${topic}`)),
  'pinyin-match': (file) => isBelow(file, 'shared/search'),
};

export const sharedPackagesAtHome = importGuard((imported, file) => {
  if (!isBelow(file, 'shared') || importedPath(file, imported) !== null) return false;
  return !homes[imported]?.(file);
});

export const bridgeReadOnce: Guard = (file) =>
  file.name === 'renderer/bridge.ts'
    ? []
    : lineGuard(/\b(window|globalThis|self)\s*(\??\.\s*bridge\b|\[\s*['"`]bridge)/)(file);

const spokenAttributes = 'title|placeholder|aria-label|aria-description|aria-valuetext|label|alt|description';
const literalAttribute = new RegExp(
  `(?<![\\w-])(?:${spokenAttributes})=(?:\\{\\s*)?(["'\`])((?:(?!\\1).)*)\\1`,
  'g',
);

/** Text that a reader sees or hears belongs in the catalogues; a template of pure parameters is none. */
export const noLiteralAttributes: Guard = ({ name, text }) =>
  name.endsWith('.tsx')
    ? [...withoutComments(text).matchAll(literalAttribute)]
        .filter((match) => /\p{L}/u.test((match[2] ?? '').replace(/\$\{[^}]*\}/g, '')))
        .map((match) => `${name}: ${match[0]}`)
    : [];

const chineseLine = lineGuard(/\p{Script=Han}/u);
export const noChineseInComponents: Guard = (file) => (file.name.endsWith('.tsx') ? chineseLine(file) : []);

/** Components, catalogues and tests are lists by nature and may be a little longer. */
export const fileSize: Guard = ({ name, text }) => {
  const lines = text.trimEnd().split('\n').length;
  const limit = name.endsWith('.tsx') || isBelow(name, 'shared/i18n', 'test') ? 300 : 250;
  return lines > limit ? [`${name} has ${lines} lines; ${limit} are the limit`] : [];
};

const suppression =
  /(ox|es)lint-(disable|enable)|@ts-(ignore|nocheck|expect-error)|prettier-ignore|\bas any\b/;
export const noSuppressions: Guard = (file) =>
  isBelow(file.name, 'test/types') ? [] : lineGuard(suppression, { withComments: true })(file);

/** An address from data would start any program of the system that answers to its scheme. */
export const nothingOpenedOutside = lineGuard(/\bopenExternal\b/);

export const noUnfinishedWork = lineGuard(/\b(TODO|FIXME|XXX|HACK)\b/, { withComments: true });

/** The scripts run before the packages are there: only import() may name one. */
export const scriptsNeedNoPackages: Guard = ({ name, text }) =>
  staticImportsOf(text)
    .filter((imported) => !/^(\.|node:)/.test(imported))
    .map((imported) => `${name} imports ${imported}`);
