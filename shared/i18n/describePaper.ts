import { type PaperWarning, type SkippedPaper } from '../papers';
import { catalogueOf, type Language } from './languages';

/** A sentence about a warning with what it is about behind it: the language that lacks a name, the table and its last day. */
export function withDetail(text: string, { code, detail }: PaperWarning, language: Language): string {
  if (detail === undefined) return text;
  const { checks, languages } = catalogueOf(language).papers;
  const isLanguage = code.startsWith('own') && (detail === 'en' || detail === 'zh-CN');
  return checks.detail({ text, detail: isLanguage ? languages[detail] : detail });
}

/** What a warning says in one text: what is missing, and what that means for the paper or what can be done. */
export function describeWarning(warning: PaperWarning, language: Language): string {
  const { checks } = catalogueOf(language).papers;
  const { title, text } = checks.warnings[warning.code];
  return checks.sentence({ title, text: withDetail(text, warning, language) });
}

/** Why a customer gets no paper, and what to do about it, in one text. */
export function describeSkipped(
  { name, reason, missing = [], warning }: SkippedPaper,
  language: Language,
): string {
  const { checks } = catalogueOf(language).papers;
  const why = [
    ...missing.map(({ place, characters }) =>
      checks.missing({ place: checks.places[place], characters: characters.join(' ') }),
    ),
    ...(warning === undefined ? [] : [withDetail(checks.warnings[warning.code].title, warning, language)]),
  ];
  return [checks.reasonTexts[reason]({ name }), ...why].join(language === 'zh-CN' ? '' : ' ');
}
