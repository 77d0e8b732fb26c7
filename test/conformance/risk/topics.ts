import { type Answer } from '../compare';
import { type Fields } from '../values';
import { creditTopics } from './creditTopics';
import { dunningTopics } from './dunningAsk';
import { identifierTopics } from './identifierTopics';
import { kpiTopics } from './kpiTopics';
import { provisionTopics } from './provisionTopics';

/** Topics of credit, key figures, provision, dunning, identifiers and bills. */
export const riskTopics: Readonly<Record<string, (given: Fields) => Answer>> = {
  ...creditTopics,
  ...dunningTopics,
  ...identifierTopics,
  ...kpiTopics,
  ...provisionTopics,
};
