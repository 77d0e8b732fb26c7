import { useQuestion } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';
import { readNumberPattern } from '@shared/ledger';
import { type FilledPattern, fillNumberPattern, numberOf } from '@shared/papers';

/** So many of the newest papers whose number looks alike are looked through for the last of the series. */
const looksThrough = 50;

/** The number that the next paper with a pattern would get today; null where the pattern does not read. */
export function useNumberSample(pattern: string, shortName: string, customerCode: string): string | null {
  const issuedOn = useSession((session) => session.today);
  const parts = readNumberPattern(pattern.trim(), '');
  const filled = parts.ok
    ? fillNumberPattern(parts.value, { shortName: shortName.trim(), issuedOn, customerCode })
    : null;
  const { value } = useQuestion(
    'papers.list',
    filled && { filter: { text: likeness(filled) }, offset: 0, limit: looksThrough },
  );
  if (filled === null) return null;
  const given = (value?.rows ?? []).filter(({ series }) => series === filled.series);
  return numberOf(filled, Math.max(0, ...given.map(({ seqInSeries }) => seqInSeries)) + 1);
}

/** What every number of a series has in common: the longer part beside the running number. */
function likeness({ before, after }: FilledPattern): string {
  return before.trim().length >= after.trim().length ? before.trim() : after.trim();
}
