import { type Answer } from '../compare';
import { type Fields } from '../values';
import { identifierTopics } from './identifierTopics';

const missing = { missing: true } as const;

/** Topics of credit, key figures, provision, dunning, identifiers and bills; those marked missing are not built yet. */
export const riskTopics: Readonly<Record<string, ((given: Fields) => Answer) | typeof missing>> = {
  altman: missing,
  'ar-to-revenue': missing,
  'ar-turnover': missing,
  'average-days-delinquent': missing,
  'bad-debt-ratio': missing,
  cei: missing,
  'collection-rate': missing,
  'credit-limit': missing,
  'dso-best-possible': missing,
  'dso-countback': missing,
  'dso-simple': missing,
  'dunning-schedule': missing,
  'overdue-ratio': missing,
  'payment-index': missing,
  provision: missing,
  'provision-flow': missing,
  'provision-migration': missing,
  'roll-rate': missing,
  scorecard: missing,
  'tax-bad-debt': missing,
  'weighted-days-to-pay': missing,
  ...identifierTopics,
};
