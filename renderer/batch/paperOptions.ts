import { isIsoDate, type IsoDate } from '@shared/dates';
import { z } from 'zod';

const day = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value));

const papers = {
  customer: z.array(z.string()).optional(),
  'doc-lang': z.enum(['zh-CN', 'en', 'both']).optional(),
  merge: z.boolean().default(false),
};

/** The options of the runs of papers; as in `readOptions`, a misfit is a bug. */
export const LettersOptions = z.object({
  'as-of': day,
  level: z.enum(['1', '2', '3']).transform((level) => Number(level) as 1 | 2 | 3),
  'dry-run': z.boolean().default(false),
  ...papers,
});

export const StatementsOptions = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  ...papers,
});
