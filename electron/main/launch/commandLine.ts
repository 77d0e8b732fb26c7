import path from 'node:path';
import { isIsoDate, type IsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { isLanguage, type Language, languages } from '@shared/i18n';
import { ok, type Result } from '@shared/result';
import { type OptionShape, type SplitOptions, splitOptions } from './splitOptions';
import { refuseOption } from './usage';

/** What every way of starting the program has in common. */
export type CommonOptions = {
  /** Absolute; null: the system's folder for application data. */
  readonly dataDir: string | null;
  /** The day that stands for today; null: the PC's. */
  readonly today: IsoDate | null;
  readonly language: Language | null;
  readonly isQuiet: boolean;
  readonly hasTestHooks: boolean;
};

export const commonShapes: Readonly<Record<string, OptionShape>> = {
  'data-dir': 'value',
  today: 'value',
  lang: 'value',
  quiet: 'flag',
  'test-hooks': 'flag',
};

/** The arguments that are the program's own: those behind the folder that Electron was started with, in a checkout. */
export function ownArguments(argv: readonly string[], appFolder: string | null, cwd: string): string[] {
  if (appFolder === null) return argv.slice(1);
  const at = argv.findIndex((word, index) => index > 0 && path.resolve(cwd, word) === appFolder);
  return argv.slice(at === -1 ? 1 : at + 1);
}

/** Whether the program is to work without its window; what stands behind `--batch` is then the command. */
export function isBatchStart(args: readonly string[]): boolean {
  return args.includes('--batch');
}

/** Reads the options of a start with a window. Unknown ones are the system's own and passed over. */
export function parseWindowStart(
  args: readonly string[],
  cwd: string,
): Result<CommonOptions, DomainError<'usage.option'>> {
  const split = splitOptions(args, commonShapes, false);
  return split.ok ? readCommon(split.value, cwd) : split;
}

/** The common options among those that were split. Folders are relative to where the command was typed. */
export function readCommon(
  split: SplitOptions,
  cwd: string,
): Result<CommonOptions, DomainError<'usage.option'>> {
  const today = split.values.get('today')?.[0] ?? null;
  if (today !== null && !isIsoDate(today)) return refuseOption('--today', 'notADay');
  const language = split.values.get('lang')?.[0] ?? null;
  if (language !== null && !isLanguage(language))
    return refuseOption('--lang', `oneOf ${languages.join(', ')}`);
  const dataDir = split.values.get('data-dir')?.[0] ?? null;
  return ok({
    dataDir: dataDir === null ? null : path.resolve(cwd, dataDir),
    today,
    language,
    isQuiet: split.flags.has('quiet'),
    hasTestHooks: split.flags.has('test-hooks'),
  });
}

/** The language of a command line that is refused: what it asks for, as far as it can be told. */
export function languageAsked(args: readonly string[]): Language | null {
  const at = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = at === -1 ? undefined : args[at];
  const value = word?.startsWith('--lang=') ? word.slice('--lang='.length) : args[at + 1];
  return at !== -1 && value !== undefined && isLanguage(value) ? value : null;
}
