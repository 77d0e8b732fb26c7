import { type Catalogue } from '@shared/i18n';
import { type RateProblem } from './rateTableDraft';

/** What is wrong with a field of a rate table; what is only missing is said once saving was tried. */
export function describeRateProblem(
  found: RateProblem | undefined,
  text: Catalogue,
  saysMissing: boolean,
): string | undefined {
  if (found === undefined) return undefined;
  const words = text.settings.rules.rates.problems;
  switch (found.problem) {
    case 'missing':
      return saysMissing ? words.missing : undefined;
    case 'beforeLast':
      return words.beforeLast({ day: found.last ?? '' });
    default:
      return words[found.problem]({ value: found.value });
  }
}
