import { z } from 'zod';

/** A file that the user chose: the window knows its name and a token, never its path. */
export const FileHandle = z.object({
  token: z.string().min(8).max(64),
  name: z.string().max(260),
  size: z.number().int().nonnegative(),
});
export type FileHandle = z.infer<typeof FileHandle>;

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const LanguageChoice = z.enum(['zh-CN', 'en']);

/** What the program remembers of one PC's user; never business data. Kept in preferences.json. */
export const Preferences = z.object({
  language: LanguageChoice.nullable(),
  colorScheme: z.enum(['light', 'dark', 'auto']),
  rowHeight: z.union([z.literal(28), z.literal(30), z.literal(32)]),
  /** Import mappings (the JSON of a mapping file) by header fingerprint. */
  importMappings: z.record(z.string().max(64), z.string().max(20_000)),
  /** Hidden column keys by table. */
  hiddenColumns: z.record(z.string().max(40), z.array(z.string().max(40)).max(60)),
});
export type Preferences = z.infer<typeof Preferences>;

export const defaultPreferences: Preferences = {
  language: null,
  colorScheme: 'auto',
  rowHeight: 30,
  importMappings: {},
  hiddenColumns: {},
};

export const AppInfo = z.object({
  version: z.string(),
  electron: z.string(),
  /** For the status bar; the window can do nothing with it. */
  dataFolder: z.string(),
  systemLanguage: LanguageChoice,
  mode: z.enum(['window', 'batch']),
  isDevelopment: z.boolean(),
  /** The page lays its ledger client open to tests; never in an installed program. */
  hasTestHooks: z.boolean().optional(),
});
export type AppInfo = z.infer<typeof AppInfo>;

/** A parsed command line, for the hidden window that carries it out. Paths have become tokens. */
export const BatchRequest = z.object({
  command: z.string(),
  language: LanguageChoice,
  quiet: z.boolean(),
  options: z.record(
    z.string(),
    z.union([z.string(), z.boolean(), z.number(), z.array(z.number()), z.array(z.string())]),
  ),
  /** Files, and folders to write into, by option name (file, xlsx, json, mapping, out). */
  files: z.record(z.string(), FileHandle),
});
export type BatchRequest = z.infer<typeof BatchRequest>;
