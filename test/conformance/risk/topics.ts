import { type Answer } from '../compare';
import { type Fields } from '../values';
import { creditTopics } from './creditTopics';
import { identifierTopics } from './identifierTopics';
import { kpiTopics } from './kpiTopics';
import { provisionTopics } from './provisionTopics';

const missing = { missing: true } as const;

/** Topics of credit, key figures, provision, dunning, identifiers and bills; those marked missing are not built yet. */
export const riskTopics: Readonly<Record<string, ((given: Fields) => Answer) | typeof missing>> = {
  'dunning-schedule': missing,
  ...creditTopics,
  ...identifierTopics,
  ...kpiTopics,
  ...provisionTopics,
};
