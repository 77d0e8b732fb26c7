import { useQuestion } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';

/** The number that the next paper with a pattern would get today; null where the pattern does not read. */
export function useNumberSample(pattern: string, shortName: string, customerCode: string): string | null {
  const issuedOn = useSession((session) => session.today);
  const { value } = useQuestion('papers.nextNumber', {
    pattern: pattern.trim(),
    shortName: shortName.trim(),
    customerCode,
    issuedOn,
  });
  return value?.number ?? null;
}
