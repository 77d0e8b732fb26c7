import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './sandbox';

/** One source file: its path inside the checkout, with forward slashes, and its text. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

const sourceName = /\.(ts|tsx|mts|mjs|js)$/;

/** All source files below some top-level folders. */
export function sourcesBelow(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && sourceName.test(entry.name))
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

const importForms = /(?<![\w'"$.-])(?:from\s*|import\s*\(?\s*|require\s*\(\s*)(['"])([^'"\n]+)\1/g;

/** Every module that a file names in an import, an export or a require, static or not. */
export function importsOf(text: string): readonly string[] {
  return [...withoutComments(text).matchAll(importForms)].map((match) => match[2] ?? '');
}

/** The path inside the checkout that an import leads to, or null for a package. */
export function importedPath(file: string, imported: string): string | null {
  const alias = /^@(shared|electron|renderer|test)(\/.*)?$/.exec(imported);
  if (alias) return imported.slice(1);
  if (!imported.startsWith('.')) return null;
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), imported));
}
