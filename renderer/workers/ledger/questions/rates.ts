import { type DomainError } from '@shared/errors';
import { convertSums } from '@shared/ledger';
import { ok, type Result } from '@shared/result';
import { type Questions } from '../protocol';
import { type QuestionTable } from '../world';

/** Sums of several currencies in the company's own; null where there is no company or a rate is missing. */
export const rateQuestions = {
  'rates.convert': ({ book }, { asOf, sums }): Result<Questions['rates.convert']['answer'], DomainError> => {
    const base = book.company?.baseCurrency;
    const converted = base === undefined ? null : convertSums(sums, book.rates, base, asOf);
    return ok(converted?.ok === true ? converted.value : null);
  },
} satisfies Partial<QuestionTable>;
