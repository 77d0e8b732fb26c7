import { z } from 'zod';
import { Bilingual, Day, decimal, EvidenceWord, Origin } from '../dataFiles/schema';

/** The id of a series of rates: lower-case words joined by hyphens. */
const SeriesId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);

/** One series of reference rates, as in resources/rates and in files that the user brings. */
export const RatePackFile = z.strictObject({
  format: z.literal('zhangqi-rates'),
  version: z.literal(1),
  series: SeriesId,
  name: Bilingual,
  unit: z.literal('percent'),
  ...Origin,
  /** The last day whose rate the pack is known to give. */
  validUntil: Day,
  note: Bilingual.optional(),
  rows: z
    .array(
      z.strictObject({
        from: Day,
        percent: decimal({ isSigned: true }),
        evidence: EvidenceWord.optional(),
      }),
    )
    .min(1)
    .max(2000),
});

/** A rate that the user looked up and vouches for, for the days that no pack covers. */
export const ConfirmedRateFile = z.strictObject({
  series: SeriesId,
  from: Day,
  until: Day,
  percent: decimal({ isSigned: true }),
  confirmedOn: Day,
  confirmedBy: z.string().trim().min(1).max(100),
});
