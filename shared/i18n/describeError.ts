import { type DomainError } from '../errors';
import { type ErrorText, type ErrorTexts } from './errorTexts';
import { catalogueOf, type Language } from './languages';

/** A refusal in words: what is wrong, with the value, and what to do. Every code has both languages, or nothing builds. */
export function describeError(error: DomainError, language: Language): ErrorText {
  return textOf(catalogueOf(language).errors, error);
}

/** The same as one text: where there is no room to set what is wrong and what to do apart. */
export function messageOf(error: DomainError, language: Language): string {
  const { what, remedy } = describeError(error, language);
  // Chinese sentences follow each other without a space.
  return remedy === '' ? what : `${what}${language === 'zh-CN' ? '' : ' '}${remedy}`;
}

/** The table's entry for a code takes exactly that code's error; the union cannot say so by itself. */
function textOf(texts: ErrorTexts, error: DomainError): ErrorText {
  const describe = texts[error.code] as (error: DomainError) => ErrorText;
  return describe(error);
}
