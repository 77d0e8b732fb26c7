import { creditSteps } from './credit';
import { dunningSteps } from './dunning';
import { identifierSteps } from './identifiers';
import { kpiSteps } from './kpi';
import { provisionSteps } from './provision';

/** Steps of credit, key figures, provision, dunning and identifiers. */
export const riskSteps = {
  ...creditSteps,
  ...dunningSteps,
  ...identifierSteps,
  ...kpiSteps,
  ...provisionSteps,
};
