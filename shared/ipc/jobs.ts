import { z } from 'zod';

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
  /** Draws papers; it reads pictures from and keeps PDFs in the data folder's documents, and nowhere else. */
  z.object({ job: z.literal('drawPapers') }),
]);
export type JobInput = z.infer<typeof JobInput>;
