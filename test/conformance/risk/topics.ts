import { type Answer } from '../compare';
import { type Fields } from '../values';
import { identifierTopics } from './identifierTopics';
import { kpiTopics } from './kpiTopics';

const missing = { missing: true } as const;

/** Topics of credit, key figures, provision, dunning, identifiers and bills; those marked missing are not built yet. */
export const riskTopics: Readonly<Record<string, ((given: Fields) => Answer) | typeof missing>> = {
  altman: missing,
  'credit-limit': missing,
  'dunning-schedule': missing,
  'payment-index': missing,
  provision: missing,
  'provision-flow': missing,
  'provision-migration': missing,
  scorecard: missing,
  'tax-bad-debt': missing,
  ...identifierTopics,
  ...kpiTopics,
};
