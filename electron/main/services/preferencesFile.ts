import { readFileSync, renameSync } from 'node:fs';
import { defaultPreferences, Preferences } from '@shared/ipc';
import { ok, type Result } from '@shared/result';
import { type WriteError, writeAtomically } from './atomicFile';

export type LoadedPreferences = {
  readonly preferences: Preferences;
  /** The file could not be read as preferences and was set aside as `preferences.damaged.json`. */
  readonly wasSetAside: boolean;
};

/** Reads the preferences; what is missing or wrong never stops the start, the defaults stand in for it. */
export function loadPreferences(file: string): LoadedPreferences {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { preferences: defaultPreferences, wasSetAside: false };
  }
  const parsed = parsePreferences(text);
  if (parsed) return { preferences: parsed, wasSetAside: false };
  try {
    renameSync(file, file.replace(/\.json$/, '.damaged.json'));
  } catch {
    // It stays where it is and is written over at the next change.
  }
  return { preferences: defaultPreferences, wasSetAside: true };
}

function parsePreferences(text: string): Preferences | null {
  try {
    const known = { ...defaultPreferences, ...(JSON.parse(text) as object) };
    const parsed = Preferences.safeParse(known);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** What the program remembers for its user: in memory, and whole in the file after each change. */
export class PreferenceStore {
  readonly #file: string;
  #saved: Preferences;
  #forcedLanguage: Preferences['language'];
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** @param forcedLanguage the language of the command line; it holds until the user picks another, and is not saved */
  constructor(file: string, saved: Preferences, forcedLanguage: Preferences['language']) {
    this.#file = file;
    this.#saved = saved;
    this.#forcedLanguage = forcedLanguage;
  }

  read(): Preferences {
    return { ...this.#saved, language: this.#forcedLanguage ?? this.#saved.language };
  }

  async change(change: Partial<Preferences>): Promise<Result<Preferences, WriteError>> {
    if (change.language !== undefined) this.#forcedLanguage = null;
    this.#saved = { ...this.#saved, ...change };
    const bytes = Buffer.from(`${JSON.stringify(this.#saved, null, 2)}\n`);
    const write = this.#lastWrite.then(() => writeAtomically(this.#file, bytes));
    this.#lastWrite = write;
    const written = await write;
    return written.ok ? ok(this.read()) : written;
  }
}
