import { type Answer } from '../compare';
import { type Fields } from '../values';
import { creditTopics } from './creditTopics';
import { identifierTopics } from './identifierTopics';
import { kpiTopics } from './kpiTopics';

const missing = { missing: true } as const;

/** Topics of credit, key figures, provision, dunning, identifiers and bills; those marked missing are not built yet. */
export const riskTopics: Readonly<Record<string, ((given: Fields) => Answer) | typeof missing>> = {
  'dunning-schedule': missing,
  provision: missing,
  'provision-flow': missing,
  'provision-migration': missing,
  'tax-bad-debt': missing,
  ...creditTopics,
  ...identifierTopics,
  ...kpiTopics,
};
