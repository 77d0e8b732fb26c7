import { type DomainError, type ErrorCode } from '../errors';

/** What a refusal tells its reader: what is wrong with which value, and what to do. `remedy` may be empty. */
export type ErrorText = { readonly what: string; readonly remedy: string };

export type ErrorTexts<C extends ErrorCode = ErrorCode> = {
  readonly [K in C]: (error: DomainError<K>) => ErrorText;
};

export function say(what: string, remedy = ''): ErrorText {
  return { what, remedy };
}

/** A word of the program for a technical one, or the technical one itself where there is none. */
export function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}
