import { z } from 'zod';
import { Sha256 } from './schemas';

/** Pages of one paper, both ends included, from 1. */
export const PageRange = z.object({ from: z.int().min(1), to: z.int().min(1) });
export type PageRange = z.infer<typeof PageRange>;

/** What a utility process is started with; everything else goes over its port. */
export const JobInput = z.discriminatedUnion('job', [
  z.object({
    job: z.literal('readTable'),
    /** The token of a file chosen before. */
    token: z.string().max(64),
    /** csv only; absent: found by trying strict UTF-8, then GB18030. */
    encoding: z.enum(['utf-8', 'gb18030']).optional(),
    /** xlsx only; absent: the first sheet with rows. */
    sheet: z.string().max(100).optional(),
  }),
  z.object({ job: z.literal('writeWorkbook'), token: z.string().max(64) }),
  /** Joins kept papers into one PDF: at a place that was chosen, or under a name in a folder that was. */
  z.object({
    job: z.literal('mergePapers'),
    token: z.string().max(64).optional(),
    folderToken: z.string().max(64).optional(),
    name: z.string().min(1).max(200).optional(),
    files: z
      .array(z.object({ sha256: Sha256, pages: PageRange.optional() }))
      .min(1)
      .max(10_000),
  }),
  /** Draws papers; it reads pictures from and keeps PDFs in the data folder's documents, and nowhere else. */
  z.object({ job: z.literal('drawPapers') }),
]);
export type JobInput = z.infer<typeof JobInput>;
