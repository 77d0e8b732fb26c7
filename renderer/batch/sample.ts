import { sampleSizes } from '@shared/sample';
import { type BatchContext } from './context';
import { type BatchOutcome, done, refused } from './outcome';
import { SampleOptions } from './readOptions';

/** `sample`: the invented company, into an empty folder alone. */
export async function runSample(context: BatchContext): Promise<BatchOutcome> {
  const { ledger, book, today, language, progress } = context;
  if (book.company) return refused({ code: 'folder.hasCompany' }, language);
  const { size, seed } = SampleOptions.parse(context.options);
  const invoices = size === 'small' ? sampleSizes.small : size;
  const loaded = await ledger.run('sample.load', { invoices, seed, today }, { onProgress: progress });
  if (!loaded.ok) return refused(loaded.error, language);
  const { rows } = loaded.value;
  return done({
    customers: rows.customers ?? 0,
    invoices: rows.invoices ?? 0,
    receipts: rows.receipts ?? 0,
    seed,
    today,
  });
}
