import { isIsoDate, type IsoDate } from '@shared/dates';
import { type CurrencyCode, isCurrencyCode } from '@shared/money';
import { z } from 'zod';

const day = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value));
const currency = z.custom<CurrencyCode>((value) => typeof value === 'string' && isCurrencyCode(value));

/** The options as the shell's command line hands them on; it has refused what is wrong, so a misfit is a bug. */
export const ImportOptions = z.object({
  kind: z.enum(['customers', 'invoices']),
  sheet: z.string().optional(),
  currency: currency.optional(),
  partial: z.boolean().default(false),
  'dry-run': z.boolean().default(false),
});

export const UndoImportOptions = z.object({ import: z.string() });

export const AgingOptions = z.object({
  'as-of': day,
  basis: z.enum(['due', 'invoice']).default('due'),
  buckets: z.array(z.number().int().positive()).default([30, 60, 90, 180]),
  currency: currency.optional(),
});

export const SampleOptions = z.object({
  size: z.union([z.literal('small'), z.number().int().positive()]).default('small'),
  seed: z.number().int().nonnegative().default(1),
});

export const VerifyOptions = z.object({ head: z.string().optional() });
