import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './sandbox';

/** One source file: its path inside the checkout, with forward slashes, and its text. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

const sourceName = /\.(ts|tsx|mts|mjs|js)$/;

/** Packages that a folder installs for itself (the bench's yardsticks) are not the project's sources. */
const installed = /[\\/]node_modules([\\/]|$)/;

/** All source files below some top-level folders. */
export function sourcesBelow(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && sourceName.test(entry.name) && !installed.test(entry.parentPath))
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return { name: path.relative(root, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') };
      }),
  );
}

/** What is shipped: everything that the program is built from. */
export const productSources = (): readonly SourceFile[] => sourcesBelow('shared', 'electron', 'renderer');

const comments = /\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/.*$/gm;

/** The text without its comments, line breaks kept. */
export function withoutComments(text: string): string {
  return text.replace(comments, (comment) => comment.replace(/[^\n]/g, ''));
}

const staticImports = /^\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*(['"])([^'"\n]+)\1/gm;
const lateImports = /(?<![\w'"$.-])(?:import|require)\s*\(\s*(['"])([^'"\n]+)\1/g;

const namedBy = (form: RegExp, text: string): readonly string[] =>
  [...withoutComments(text).matchAll(form)].map((match) => match[2] ?? '');

/** Every module that a file names in an import or export statement. */
export const staticImportsOf = (text: string): readonly string[] => namedBy(staticImports, text);

/** Every module that a file names, also in an import() or a require. */
export const importsOf = (text: string): readonly string[] => [
  ...staticImportsOf(text),
  ...namedBy(lateImports, text),
];

/** The path inside the checkout that an import leads to, or null for a package. */
export function importedPath(file: string, imported: string): string | null {
  const alias = /^@(shared|electron|renderer|test)(\/.*)?$/.exec(imported);
  if (alias) return imported.slice(1);
  if (!imported.startsWith('.')) return null;
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), imported));
}
