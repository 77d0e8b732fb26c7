import { type DomainError } from '@shared/errors';
import { type Catalogue, catalogueOf, type Language } from '@shared/i18n';
import { describeError } from '@shared/i18n/describeError';
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';

type Words = { readonly language: Language; readonly text: Catalogue };

const WordsContext = createContext<Words | null>(null);

export type TextProviderProps = { readonly language: Language; readonly children: ReactNode };

/** Gives everything below it the texts of a language; a change of language reaches every word at once. */
export function TextProvider({ language, children }: TextProviderProps): ReactNode {
  const words = useMemo(() => ({ language, text: catalogueOf(language) }), [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The catalogue of the screen's language. */
export function useText(): Catalogue {
  return useWords().text;
}

export function useLanguage(): Language {
  return useWords().language;
}

/** Says a refusal in the screen's language: what is wrong, then what to do. */
export function useDescribeError(): (error: DomainError) => string {
  const { language } = useWords();
  return useCallback(
    (error) => {
      const { what, remedy } = describeError(error, language);
      if (remedy === '') return what;
      return language === 'zh-CN' ? what + remedy : `${what} ${remedy}`;
    },
    [language],
  );
}

/** Says a refusal beside the field it belongs to: what is wrong alone, since the field shows what to do. */
export function useSayWrong(): (error: DomainError) => string {
  const { language } = useWords();
  return useCallback((error) => describeError(error, language).what, [language]);
}

/** Counts as they are written everywhere: 12,600. */
export function useCount(): (count: number) => string {
  const { language } = useWords();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language);
    return (count) => format.format(count);
  }, [language]);
}

/** The name of a currency in the screen's language: 人民币, Chinese yuan. */
export function useCurrencyName(): (currency: string) => string {
  const { language } = useWords();
  return useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'currency' });
    return (currency) => names.of(currency) ?? currency;
  }, [language]);
}

/** A point in time as people write it here, to the minute, in the PC's zone: 2026-06-30 14:06. */
export function formatInstant(instant: string): string {
  const at = new Date(instant);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useText stands outside a TextProvider');
  return words;
}
