import { useQuestion } from '@renderer/ledger';
import { type DomainError } from '@shared/errors';
import { type PaperPlan, type PaperRun } from '@shared/papers';
import { useEffect, useState } from 'react';
import { placeOf } from './usePicks';

export type Plan = {
  /** Undefined while nothing is known of this run. */
  readonly value: PaperPlan | undefined;
  readonly error: DomainError | null;
  /** What is shown is what would be issued now. */
  readonly isCurrent: boolean;
};

/** Who gets a paper of a run. A plan of another run is never shown in its place, one of an older head is until the new one comes. */
export function usePlan(run: PaperRun): Plan {
  const { value, error, isStale } = useQuestion('papers.plan', { run });
  const place = placeOf(run);
  const [known, setKnown] = useState<string | null>(null);
  useEffect(() => {
    if (!isStale) setKnown(place);
  }, [isStale, place]);
  const isOfRun = !isStale || known === place;
  return { value: isOfRun ? value : undefined, error, isCurrent: !isStale };
}
