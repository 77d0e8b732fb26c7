import { type BatchContext } from './context';
import { type BatchOutcome, done, refused } from './outcome';
import { VerifyOptions } from './readOptions';

/** `verify`: journal, rows and kept files; damage is the answer here, not a refusal. */
export async function runVerify(context: BatchContext): Promise<BatchOutcome> {
  const { ledger, language, text, progress } = context;
  const { head } = VerifyOptions.parse(context.options);
  const input = head === undefined ? {} : { head };
  const verified = await ledger.run('book.verify', input, { onProgress: progress });
  if (!verified.ok) return refused(verified.error, language);
  const { ok, entries, head: found, problems } = verified.value;
  const told = problems.map(({ seq, code, message }) => ({
    seq,
    code,
    message: text.batch.verifyProblems[code]({ seq, facts: message }),
  }));
  return done({ ok, entries, head: found, problems: told }, ok ? 0 : 5);
}
