import { z } from 'zod';
import { Bilingual, Country, Day, decimal, Origin } from '../dataFiles/schema';

const DailyRate = decimal();

const Tier = z.strictObject({
  fromDay: z.number().int(),
  toDay: z.number().int().nullable(),
  dailyRate: DailyRate,
});

const Rate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('daily'), dailyRate: DailyRate }),
  z.strictObject({ kind: z.literal('annual'), annualPercent: decimal() }),
  z.strictObject({ kind: z.literal('monthly'), monthlyPercent: decimal() }),
  z.strictObject({
    kind: z.literal('tiers'),
    mode: z.enum(['marginal', 'whole-period']),
    tiers: z.array(Tier).min(1).max(100),
  }),
  z.strictObject({
    kind: z.literal('reference'),
    series: z.string().min(1).max(40),
    fixing: z.enum(['breach', 'contract', 'steps', 'asOf']),
    upliftPercent: decimal().optional(),
    points: decimal().optional(),
  }),
]);

/** One rule of late charges, as in resources/rates/regimes.json and in files that the user brings. */
const RegimeFile = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  name: Bilingual,
  country: Country.nullable(),
  kind: z.enum(['contract', 'statutory', 'custom']),
  rate: Rate,
  dayCount: z.enum(['365', '360', 'act/act']),
  grace: z.strictObject({ days: z.number().int(), runsFrom: z.enum(['dueDate', 'graceEnd']) }).optional(),
  capPercent: decimal().optional(),
  ceilingAnnualPercent: decimal().optional(),
  compensation: z
    .strictObject({
      currency: z.string().regex(/^[A-Z]{3}$/),
      steps: z
        .array(z.strictObject({ below: decimal().optional(), amount: decimal() }))
        .min(1)
        .max(20),
      isCreditedAgainstCosts: z.boolean(),
    })
    .optional(),
  proposedOrder: z.enum(['principal-first', 'costs-interest-principal']).optional(),
  citation: Bilingual,
  ...Origin,
  validFrom: Day.nullable(),
  validUntil: Day.nullable(),
});

export const RegimesFile = z.strictObject({
  format: z.literal('zhangqi-regimes'),
  version: z.literal(1),
  regimes: z.array(RegimeFile).min(1).max(200),
});
