import { z } from 'zod';
import { isIsoDate, type IsoDate } from '../dates';

/** A day of the calendar. */
export const Day = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value), {
  params: { reason: 'day' },
});

/** A plain decimal of at most 6 digits before and 10 after the point, below zero where `isSigned`. */
export function decimal({ isSigned = false } = {}) {
  const form = isSigned ? /^-?\d{1,6}(\.\d{1,10})?$/ : /^\d{1,6}(\.\d{1,10})?$/;
  return z.custom<string>((value) => typeof value === 'string' && form.test(value), {
    params: { reason: 'decimal' },
  });
}

/** A text in both languages. */
export const Bilingual = z.strictObject({
  zh: z.string().trim().min(1).max(300),
  en: z.string().trim().min(1).max(300),
});

export const EvidenceWord = z.enum(['statute', 'copy', 'memory', 'own']);

/** A country by the two letters of ISO 3166. */
export const Country = z.string().regex(/^[A-Z]{2}$/);

/** What every data file says of itself: whence it is, how well it is known, when it was compared with its source. */
export const Origin = {
  source: z.string().trim().min(1).max(500),
  evidence: EvidenceWord,
  checkedOn: Day,
};
